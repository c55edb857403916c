//! `fledge pack check`, by running it on packs that are sound and packs that are not.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::fledge;

/// The pack that comes with the app.
fn core() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("public/packs/core.json")
}

/// Writes a file of its own for the test of this name and checks it: its words and its code.
fn checked(name: &str, content: &[u8]) -> (String, i32) {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.json"));
    std::fs::write(&file, content).expect("a file can be written");
    let (said, code) = check(&file);
    let start = format!("{}: ", file.display());
    let words = said.strip_prefix(&start);
    (words.expect("it begins with the file").to_owned(), code)
}

fn check(file: &Path) -> (String, i32) {
    let file = file.to_str().expect("a plain path");
    let output = fledge(&["pack", "check", file], b"");
    assert!(output.stderr.is_empty(), "{output:?}");
    let said = String::from_utf8(output.stdout).expect("it speaks UTF-8");
    (said, output.status.code().expect("it ends by itself"))
}

/// The built-in pack, changed.
fn changed(name: &str, change: fn(&mut Value)) -> (String, i32) {
    let json = std::fs::read_to_string(core()).expect("the pack is there");
    let mut pack: Value = serde_json::from_str(&json).expect("the pack is JSON");
    change(&mut pack);
    checked(name, pack.to_string().as_bytes())
}

#[test]
fn a_sound_pack_gives_one_friendly_line_and_0() {
    let (said, code) = check(&core());
    assert_eq!((said.lines().count(), code), (1, 0), "{said}");
    assert!(said.contains("a sound pack"), "{said}");
}

#[test]
fn each_fault_stands_on_its_own_line_with_place_and_mend() {
    let (said, code) = changed("faults", |pack| {
        pack["title"] = json!("");
        pack["steps"][0]["minutes"] = json!(11);
    });
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(code, 1);
    assert_eq!(
        lines,
        [
            "2 faults",
            "  pack/title: write a text here",
            "  steps/hat/minutes: 11 minutes; make it 1 to 10"
        ]
    );
}

#[test]
fn a_step_that_its_solution_does_not_solve_is_named_with_what_is_missing() {
    let (said, code) = changed("unsolved", |pack| pack["steps"][0]["solution"] = json!([]));
    assert_eq!(code, 1);
    assert!(said.starts_with("1 fault\n  steps/hat/solution: it doesn’t reach the goal; still missing: no hat is chosen; words in the profile text: 0 of"), "{said}");
}

#[test]
fn an_action_that_cannot_be_done_is_named_by_its_number() {
    let (said, _) = changed("refused", |pack| {
        pack["steps"][0]["solution"] = json!([{"choose_hat": "personal"}, {"follow": "nobody"}]);
    });
    assert!(
        said.contains(
            "steps/hat/solution: its action number 2 can’t be done: there is nobody called “nobody”"
        ),
        "{said}"
    );
}

#[test]
fn what_is_no_pack_at_all_is_told_with_line_and_column() {
    for (name, content, expected) in [
        (
            "empty",
            "",
            "this is no pack: line 1, column 0: EOF while parsing a value\n",
        ),
        (
            "cut",
            "{\n \"format_version\": 1,",
            "this is no pack: line 2, column 21: EOF while parsing a value\n",
        ),
        (
            "bare",
            "{\"format_version\": 1}",
            "this is no pack: line 1, column 21: missing field `id`\n",
        ),
        (
            "older",
            "{\"title\": \"Mine\"}",
            "there is no format_version; this version of Fledge reads 1\n",
        ),
        (
            "newer",
            "{\"format_version\": 2, \"anything\": []}",
            "format_version is 2; this version of Fledge reads 1\n",
        ),
    ] {
        assert_eq!(checked(name, content.as_bytes()), (expected.to_owned(), 1));
    }
}

#[test]
fn a_file_that_is_not_text_says_so() {
    let (said, code) = checked("latin", b"{\"title\": \"caf\xe9\"}");
    assert_eq!(
        (said.as_str(), code),
        (
            "not UTF-8 text (byte 14 is not); save the file as UTF-8\n",
            1
        )
    );
}

#[test]
fn a_byte_order_mark_does_no_harm() {
    let json = std::fs::read_to_string(core()).expect("the pack is there");
    let (said, code) = checked("marked", format!("\u{feff}{json}").as_bytes());
    assert_eq!(code, 0, "{said}");
}

#[test]
fn a_file_that_is_not_there_says_so() {
    let (said, code) = check(Path::new("no/such/pack.json"));
    assert!(
        said.starts_with("no/such/pack.json: this file can’t be read: "),
        "{said}"
    );
    assert_eq!(code, 1);
}

#[test]
fn wrong_arguments_are_explained_and_end_with_2() {
    for arguments in [
        ["pack"].as_slice(),
        &["pack", "mend", "a.json"],
        &["pack", "check"],
        &["pack", "check", "a.json", "b.json"],
        &["pack", "check", "--all"],
        &["pack", "outline"],
    ] {
        let output = fledge(arguments, b"");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("fledge pack check FILE"));
    }
}

#[test]
fn help_is_given_where_it_is_asked_for() {
    for arguments in [
        ["help"].as_slice(),
        &["--help"],
        &["pack", "--help"],
        &["pack", "check", "-h"],
    ] {
        let output = fledge(arguments, b"");
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(
            said.contains("fledge pack check FILE")
                && said.contains("fledge pack outline FILE")
                && said.contains("fledge count"),
            "{said}"
        );
    }
}

#[test]
fn a_fault_that_only_a_later_profession_meets_is_found() {
    let (said, code) = changed("later-profession", |pack| {
        pack["posts"][0]["for"] = json!(["teaching"]);
        pack["posts"][0]["text"] = json!("");
    });
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("teaching:posts/"), "{said}");
}

#[test]
fn the_outline_beside_the_pack_is_what_the_command_prints() {
    let core = core();
    let output = fledge(
        &["pack", "outline", core.to_str().expect("a plain path")],
        b"",
    );
    assert!(output.status.success(), "{output:?}");
    let beside = std::fs::read(core.with_extension("outline.json")).expect("it is there");
    assert_eq!(output.stdout, beside);
}

#[test]
fn the_outline_of_a_faulty_pack_is_not_printed() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("no-outline.json");
    std::fs::write(&file, "{\"format_version\": 2}").expect("a file can be written");
    let output = fledge(&["pack", "outline", file.to_str().expect("plain")], b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty(), "{output:?}");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("this version of Fledge reads 1"), "{said}");
}
