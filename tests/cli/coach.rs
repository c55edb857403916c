//! `fledge coach`, by running it.

use serde_json::{Value, json};

use crate::fledge;

fn coach(arguments: &[&str], input: &[u8]) -> Vec<Value> {
    let arguments: Vec<&str> = ["coach"].iter().chain(arguments).copied().collect();
    let output = fledge(&arguments, input);
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout).expect("output is UTF-8");
    text.lines()
        .map(|line| serde_json::from_str(line).expect("output is JSON"))
        .collect()
}

fn categories(answer: &Value) -> Vec<&str> {
    let findings = answer["findings"].as_array().expect("findings");
    findings
        .iter()
        .filter_map(|it| it["category"].as_str())
        .collect()
}

#[test]
fn a_finding_tells_rule_category_level_place_and_message() {
    let input = "{\"text\":\"😀 tea #smallwins\",\"task\":\"hashtag\"}";
    let answers = coach(&["--network", "x"], input.as_bytes());
    let finding = &answers[0]["findings"][0];
    assert_eq!(finding["rule"], "hashtag-case");
    assert_eq!(finding["category"], "hashtag-case");
    assert_eq!(finding["level"], "actionable");
    // In UTF-16 units: the face is two of them.
    assert_eq!(
        (&finding["start"], &finding["end"]),
        (&json!(7), &json!(17))
    );
    assert!(finding["message"].as_str().is_some_and(|it| it.len() > 20));
}

#[test]
fn a_field_wins_over_its_flag() {
    let post = "{\"text\":\"Vote for Cllr Dunmow on Thursday, the Greens are right.\"";
    let input = format!("{post}}}\n{post},\"hat\":\"organisation\",\"election\":true}}");
    let answers = coach(&["--hat", "personal"], input.as_bytes());
    assert!(
        !categories(&answers[0]).contains(&"impartiality"),
        "{answers:?}"
    );
    assert!(
        categories(&answers[1]).contains(&"impartiality"),
        "{answers:?}"
    );
}

#[test]
fn pictures_and_the_task_are_seen() {
    let input = "{\"text\":\"Our new sign\",\"media\":[{\"alt\":\"\"}],\"task\":\"hashtag\"}\n{\"text\":\"Our new sign\",\"media\":[{}]}";
    let answers = coach(&[], input.as_bytes());
    assert!(categories(&answers[0]).contains(&"alt-text"));
    assert!(categories(&answers[0]).contains(&"hashtag-missing"));
    assert_eq!(categories(&answers[1]), ["alt-text"]);
}

#[test]
fn a_line_that_cannot_be_read_gives_an_error_in_its_place() {
    let input =
        b"{\"text\":\"tea\"}\nnot json\n{\"text\":\"a\",\"hat\":\"crown\"}\n{\"text\":\"b\"}";
    let answers = coach(&[], input);
    let has_error: Vec<bool> = answers.iter().map(|it| it["error"].is_string()).collect();
    assert_eq!(has_error, [false, true, true, false]);
}

#[test]
fn wrong_arguments_are_explained_and_end_with_2() {
    for arguments in [
        ["coach", "--hat", "crown"],
        ["coach", "--network", "myspace"],
    ] {
        let output = fledge(&arguments, b"");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    }
}
