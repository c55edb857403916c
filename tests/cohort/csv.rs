//! Tables for spreadsheets.

use fledge::domain::cohort::{Cell, read_csv, write_csv};
use proptest::collection::vec;
use proptest::prelude::*;

fn written(text: &str) -> String {
    write_csv(&[vec![Cell::text(text)]])
}

proptest! {
    #[test]
    fn every_table_comes_back_exactly(
        rows in vec(vec("[=+\\-@\t\r\n',\"a ＝]{0,6}|\\PC{0,8}", 1..4), 0..4)
    ) {
        let cells = |row: &Vec<String>| row.iter().map(Cell::text).collect();
        let table: Vec<Vec<Cell>> = rows.iter().map(cells).collect();
        prop_assert_eq!(read_csv(&write_csv(&table)), rows);
    }

    #[test]
    fn no_text_cell_runs_as_a_formula(text in "[=+\\-@\t\r\n＝＋－＠].{0,6}") {
        let document = written(&text);
        let cell = document.trim_start_matches('\u{feff}').trim_start_matches('"');
        prop_assert!(cell.starts_with('\''), "{document:?}");
    }

    #[test]
    fn any_document_is_read(document in ".*") {
        read_csv(&document);
    }
}

#[test]
fn it_opens_with_a_byte_order_mark_and_ends_lines_as_rfc_4180_says() {
    let table = [
        vec![Cell::text("name"), Cell::text("steps")],
        vec![Cell::text("Ada, \"Countess\""), Cell::Number(-2)],
    ];
    assert_eq!(
        write_csv(&table),
        "\u{feff}name,steps\r\n\"Ada, \"\"Countess\"\"\",-2\r\n"
    );
}

#[test]
fn a_handle_is_guarded_and_comes_back_with_its_at() {
    assert_eq!(written("@ada"), "\u{feff}'@ada\r\n");
    assert_eq!(read_csv(&written("@ada")), [["@ada"]]);
    assert_eq!(read_csv(&written("'tis")), [["'tis"]]);
}
