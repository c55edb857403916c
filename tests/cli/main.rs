//! The command line, by running it.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that meets what it can't handle has failed"
)]

mod coach;
mod pack_check;

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

fn fledge(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_fledge"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("fledge starts");
    let mut stdin = child.stdin.take().expect("its input is piped");
    // It may end before it has read everything, as it does when the arguments are wrong.
    let _ = stdin.write_all(input);
    drop(stdin);
    child.wait_with_output().expect("fledge ends")
}

fn count(network: &str, input: &[u8]) -> Vec<Value> {
    let output = fledge(&["count", "--network", network], input);
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout).expect("output is UTF-8");
    text.lines()
        .map(|line| serde_json::from_str(line).expect("output is JSON"))
        .collect()
}

#[test]
fn a_post_is_counted_with_its_entities_in_utf16_units() {
    let input = "{\"text\":\"😀 @ada/list gov.uk #Tag $TWTR @ada\"}";
    assert_eq!(
        count("x", input.as_bytes()),
        [json!({
            "length": 52, "limit": 280, "remaining": 228, "valid": true,
            "entities": [
                {"kind": "list", "start": 3, "end": 12, "text": "@ada/list"},
                {"kind": "url", "start": 13, "end": 19, "text": "gov.uk"},
                {"kind": "hashtag", "start": 20, "end": 24, "text": "#Tag"},
                {"kind": "cashtag", "start": 25, "end": 30, "text": "$TWTR"},
                {"kind": "mention", "start": 31, "end": 35, "text": "@ada"},
            ]
        })]
    );
}

#[test]
fn keys_come_in_the_documented_order() {
    let output = fledge(&["count", "--network", "x"], b"{\"text\":\"#a\"}\n");
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "{\"length\":2,\"limit\":280,\"remaining\":278,\"valid\":true,\"entities\":[{\"kind\":\"hashtag\",\"start\":0,\"end\":2,\"text\":\"#a\"}]}\n"
    );
}

#[test]
fn every_network_is_known() {
    for (network, limit) in [
        ("x", 280),
        ("bluesky", 300),
        ("mastodon", 500),
        ("threads", 500),
        ("linkedin", 3000),
    ] {
        let counted = count(network, b"{\"text\":\"hello\"}");
        assert_eq!(
            (&counted[0]["length"], &counted[0]["limit"]),
            (&json!(5), &json!(limit))
        );
    }
}

#[test]
fn mastodon_takes_a_limit_and_a_content_warning() {
    let output = fledge(
        &["count", "--network", "mastodon", "--limit", "10"],
        b"{\"text\":\"hello\",\"content_warning\":\"spoiler\"}",
    );
    let counted: Value = serde_json::from_slice(&output.stdout).expect("output is JSON");
    assert_eq!(
        counted,
        json!({"length": 12, "limit": 10, "remaining": -2, "valid": false, "entities": []})
    );
}

#[test]
fn a_line_that_cannot_be_read_gives_an_error_in_its_place() {
    let mut input = b"{\"text\":\"a\"}\nnot json\n{\"text\":\"\xff\"}\n".to_vec();
    input.extend_from_slice(
        b"{\"text\":\"\\ud800\"}\n\n{\"txt\":\"a\"}\n{\"text\":\"\\ud83d\\ude00\"}",
    );
    let lines = count("x", &input);
    let has_error: Vec<bool> = lines.iter().map(|l| l["error"].is_string()).collect();
    assert_eq!(has_error, [false, true, true, true, true, true, false]);
    assert_eq!(lines[6]["length"], 2);
}

#[test]
fn wrong_arguments_are_explained_and_end_with_2() {
    for arguments in [
        [].as_slice(),
        &["cuont"],
        &["count"],
        &["count", "--network", "myspace"],
        &["count", "--network", "x", "--limit", "10"],
        &["count", "--network", "mastodon", "--limit", "ten"],
        &["code"],
        &["code", "write"],
        &["code", "read", "--key", "no-passphrase"],
    ] {
        let output = fledge(arguments, b"");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("fledge count --network"));
    }
}

fn fixture(name: &str) -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/codes");
    std::fs::read_to_string(format!("{folder}/{name}.txt")).expect("a golden code")
}

fn code_read(arguments: &[&str], input: &str) -> Vec<Value> {
    let output = fledge(&[&["code", "read"], arguments].concat(), input.as_bytes());
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout).expect("output is UTF-8");
    let lines = text.lines();
    lines
        .map(|line| serde_json::from_str(line).expect("output is JSON"))
        .collect()
}

#[test]
fn codes_are_found_in_any_text_and_said_to_be_what_they_are() {
    let report = fixture("report-v1");
    let cut = &report[..200];
    let letter = if report.as_bytes()[50] == b'A' {
        "B"
    } else {
        "A"
    };
    let damaged = [&report[..50], letter, &report[51..]].concat();
    let thread = format!(
        "Hello\n> {}\n{}\n{cut}\n\nBye, Ada\n{damaged}\n{}{}",
        report.replace('\n', "\n> ").to_lowercase(),
        fixture("invitation-v1"),
        fixture("key-backup-v1"),
        report.replace("FLEDGE1", "FLEDGE2"),
    );
    let lines = code_read(&[], &thread);
    let cohort = lines[0]["cohort"].clone();
    assert_eq!(cohort.as_str().map(str::len), Some(16));
    assert_eq!(
        lines[0],
        json!({"kind": "report", "version": 1, "cohort": cohort, "status": "sealed"})
    );
    assert_eq!(
        lines[1],
        json!({"kind": "invitation", "version": 1, "cohort": cohort,
            "status": "signature holds", "name": "Autumn 2026", "steps": 30})
    );
    assert!(
        lines[2]["error"]
            .as_str()
            .is_some_and(|it| it.contains("letters are there"))
    );
    assert!(
        lines[3]["error"]
            .as_str()
            .is_some_and(|it| it.contains("damaged"))
    );
    assert_eq!(
        lines[4],
        json!({"kind": "key backup", "version": 1, "cohort": null, "status": "sealed"})
    );
    assert_eq!(lines[5]["error"], "made by a newer Fledge");
    assert_eq!(lines.len(), 6);
}

#[test]
fn with_the_key_backup_reports_are_opened() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    let passphrase = folder.join("passphrase");
    std::fs::write(&passphrase, "correct horse battery staple\n").expect("written");
    let passphrase = passphrase.to_str().expect("UTF-8");
    let key = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/fixtures/codes/key-backup-v1.txt"
    );
    let arguments = ["--key", key, "--passphrase-file", passphrase];
    let input = fixture("report-v1") + &fixture("request-sealed-v1") + &fixture("wall-v1");
    let lines = code_read(&arguments, &input);
    let told: Vec<_> = lines
        .iter()
        .map(|it| (&it["status"], &it["name"]))
        .collect();
    let opened = json!("opened");
    assert_eq!(
        told,
        [
            (&opened, &json!("Grace Brewster Murray Hopper")),
            (&opened, &json!("Grace")),
            (&opened, &json!("Autumn 2026")),
        ]
    );
    assert_eq!(lines[0]["steps"], 30);
    // Another passphrase is refused too, as the tests of `codec` show in less time.
    let wrong = [
        "--key",
        &key.replace("key-backup", "report"),
        arguments[2],
        arguments[3],
    ];
    let output = fledge(&[&["code", "read"], wrong.as_slice()].concat(), b"");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("another kind of code"));
}
