//! Reading JSON with little code: what is read, and what is refused.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Misfit, read};

#[derive(Debug, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum Shape {
    Point,
    Circle(u32),
    Line(i32, i64),
    Sign { text: String },
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Drawing {
    shapes: Vec<Shape>,
    name: Option<String>,
    #[serde(default)]
    shown: bool,
    by_day: BTreeMap<String, u64>,
}

fn misfit(text: &str) -> String {
    read::<Drawing>(text).map_or_else(|misfit| misfit.to_string(), |it| format!("{it:?}"))
}

#[test]
fn every_shape_that_is_kept_is_read() {
    let text = r#"{"shapes":["point",{"circle":3},{"line":[-1,-9000000000]},{"sign":{"text":"é"}}],
        "shown":true,"by_day":{"2026-11-22":18446744073709551615}}"#;
    let drawing = Drawing {
        shapes: vec![
            Shape::Point,
            Shape::Circle(3),
            Shape::Line(-1, -9_000_000_000),
            Shape::Sign {
                text: "é".to_owned(),
            },
        ],
        name: None,
        shown: true,
        by_day: BTreeMap::from([("2026-11-22".to_owned(), u64::MAX)]),
    };
    assert_eq!(read(text), Ok(drawing));
}

#[test]
fn fields_of_a_later_version_are_passed_over_where_a_type_allows_it() {
    #[derive(Debug, PartialEq, Deserialize)]
    struct Versioned {
        version: u32,
    }
    let text = r#"{"version":2,"new":[{"a":null}],"newer":1.5}"#;
    assert_eq!(read(text), Ok(Versioned { version: 2 }));
}

#[test]
fn what_does_not_fit_is_named() {
    let with = |shapes: &str| misfit(&format!(r#"{{"shapes":{shapes},"by_day":{{}}}}"#));
    assert_eq!(misfit(r#"{"by_day":{}}"#), "missing: `shapes`");
    assert_eq!(misfit(r#"{"odd":1}"#), "unknown: `odd`");
    assert_eq!(with(r#"["square"]"#), "unknown: `square`");
    for wrong in [
        "{}",
        r#"[{"circle":-1}]"#,
        r#"[{"circle":1.5}]"#,
        "[3]",
        "[{}]",
    ] {
        assert_eq!(with(wrong), "a value of another type", "{wrong}");
    }
    assert_eq!(with(r#"[{"circle":4294967296}]"#), "a value out of range");
    assert_eq!(with(r#"[{"line":[1]}]"#), "a list of another length");
    assert_eq!(with(r#"[{"point":1}]"#), "a value of another type");
}

#[test]
fn a_text_that_is_no_json_is_refused() {
    let Err(Misfit(message)) = read::<Drawing>("{") else {
        panic!("read half an object");
    };
    assert!(message.contains("EOF"), "{message}");
}
