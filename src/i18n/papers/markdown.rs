//! A document as Markdown: what people wrote shows as they wrote it.

use super::{Block, Paper};

/// The document as `CommonMark`.
pub fn markdown(paper: &Paper) -> String {
    let mut blocks = vec![format!("# {}", escaped(&paper.title))];
    blocks.extend(paper.head.iter().map(block));
    for part in &paper.parts {
        blocks.push(format!("## {}", escaped(&part.heading)));
        blocks.extend(part.blocks.iter().map(block));
    }
    blocks.join("\n\n") + "\n"
}

fn block(block: &Block) -> String {
    let lines: Vec<String> = match block {
        Block::Text(text) => vec![escaped(text)],
        Block::Items(items) => items
            .iter()
            .map(|it| format!("- {}", escaped(it)))
            .collect(),
        Block::Facts(facts) => facts
            .iter()
            .map(|(label, value)| format!("- **{label}:** {}", escaped(value)))
            .collect(),
    };
    lines.join("\n")
}

/// In one line, with a backslash before whatever Markdown would take for a sign of its own.
fn escaped(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(line.len());
    for (at, c) in line.chars().enumerate() {
        let is_sign = matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&'
        );
        let begins_list = at == 0 && matches!(c, '-' | '+' | '=');
        if is_sign || begins_list {
            out.push('\\');
        }
        out.push(c);
    }
    numbered(&out).unwrap_or(out)
}

/// `1. ` at the beginning would start a list: its stop is escaped, too.
fn numbered(line: &str) -> Option<String> {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = line
        .strip_suffix(rest)
        .filter(|digits| !digits.is_empty())?;
    let sign = rest.chars().next().filter(|c| matches!(c, '.' | ')'))?;
    let after = rest.strip_prefix(sign)?;
    Some(format!("{digits}\\{sign}{after}"))
}
