//! Tables for spreadsheets: RFC 4180 with a byte order mark, and no cell that runs as a formula.
//!
//! A text cell that begins with `=`, `+`, `-`, `@`, a tab, a line break or the full-width twin of
//! one gets an apostrophe before it, and so does one that begins with an apostrophe: reading takes
//! one away again, so that every text comes back as it was, handles with their `@` too. Source of
//! the list: OWASP, "CSV Injection".

use std::borrow::Cow;

/// UTF-8's byte order mark, without which Excel reads another character set.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// One cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Words that came from anywhere.
    Text(String),
    /// A number of our own, which may be negative and still can't run.
    Number(i64),
}

impl Cell {
    /// A text cell.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }
}

/// Writes rows of cells, the heading among them, as a CSV document.
pub fn write_csv(table: &[Vec<Cell>]) -> String {
    let mut out = String::from(BYTE_ORDER_MARK);
    for row in table {
        for (at, cell) in row.iter().enumerate() {
            if at > 0 {
                out.push(',');
            }
            match cell {
                Cell::Number(number) => out.push_str(&number.to_string()),
                Cell::Text(text) => push_quoted(&mut out, &guarded(text)),
            }
        }
        out.push_str("\r\n");
    }
    out
}

/// Reads what [`write_csv`] wrote, or another CSV document, as rows of texts; takes the guards
/// off. Reads anything: quotes that don't close end with the document.
pub fn read_csv(document: &str) -> Vec<Vec<String>> {
    let document = document.strip_prefix(BYTE_ORDER_MARK).unwrap_or(document);
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut is_quoted = false;
    let mut characters = document.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '"' if is_quoted => match characters.next_if_eq(&'"') {
                Some(quote) => cell.push(quote),
                None => is_quoted = false,
            },
            '"' if cell.is_empty() => is_quoted = true,
            ',' if !is_quoted => row.push(unguarded(&mut cell)),
            '\r' if !is_quoted && characters.peek() == Some(&'\n') => {}
            '\n' if !is_quoted => {
                row.push(unguarded(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            c => cell.push(c),
        }
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(unguarded(&mut cell));
        rows.push(row);
    }
    rows
}

fn guarded(text: &str) -> Cow<'_, str> {
    let runs = |c: char| {
        let plain = "=+-@\t\r\n'";
        let full_width = "\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}";
        plain.contains(c) || full_width.contains(c)
    };
    if text.starts_with(runs) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

fn unguarded(cell: &mut String) -> String {
    if cell.starts_with('\'') {
        cell.remove(0);
    }
    std::mem::take(cell)
}

fn push_quoted(out: &mut String, text: &str) {
    // An empty cell in quotes is a cell, where an empty line may be none.
    let needs_quotes = text.is_empty() || text.contains(['"', ',', '\r', '\n']);
    if !needs_quotes {
        out.push_str(text);
        return;
    }
    out.push('"');
    out.push_str(&text.replace('"', "\"\""));
    out.push('"');
}
