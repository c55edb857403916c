//! JSON lines in, JSON lines out; a line that can't be read says so in its place.

use std::io::{BufRead, BufWriter, Write};

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::Failure;

#[derive(Serialize)]
struct Refused {
    error: String,
}

/// Answers each line of standard input with a line on standard output.
pub(crate) fn each<Answer: Serialize>(
    answer: impl Fn(&[u8]) -> Result<Answer, String>,
) -> Result<(), Failure> {
    let mut input = std::io::stdin().lock();
    let mut output = BufWriter::new(std::io::stdout().lock());
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        match answer(&line) {
            Ok(answer) => write(&mut output, &answer)?,
            Err(error) => write(&mut output, &Refused { error })?,
        }
        line.clear();
    }
    Ok(output.flush()?)
}

/// Reads a line; no JSON, no UTF-8 and a lone surrogate (`"\ud800"`, which is no text) are faults.
pub(crate) fn read<Given: DeserializeOwned>(line: &[u8]) -> Result<Given, String> {
    let line = std::str::from_utf8(line).map_err(|error| error.to_string())?;
    serde_json::from_str(line).map_err(|error| error.to_string())
}

fn write(output: &mut impl Write, answer: &impl Serialize) -> Result<(), Failure> {
    serde_json::to_writer(&mut *output, answer).map_err(std::io::Error::from)?;
    Ok(output.write_all(b"\n")?)
}
