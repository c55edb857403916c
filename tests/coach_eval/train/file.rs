//! The file of weights; `src/domain/coach/model/weights.rs` tells its form.

use std::path::PathBuf;

use crate::bars::Bar;
use crate::examples::COUNT;
use crate::fit::{COLUMNS, Model};

/// Where it lies.
pub fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/domain/coach/model/weights.bin")
}

/// The bytes of a model.
pub fn written(model: &Model, bars: &[Bar; COUNT]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for bar in bars {
        signed(&mut bytes, bar.speaks);
        signed(&mut bytes, bar.sure);
        signed(&mut bytes, bar.trusts);
    }
    for bias in model.bias {
        signed(&mut bytes, bias);
    }
    list(&mut bytes, model.rows.keys().copied());
    for column in 0..COLUMNS {
        let weigh = (0_u32..).zip(model.rows.values().map(|row| row[column]));
        let weigh: Vec<(u32, i32)> = weigh.filter(|&(_, weight)| weight != 0).collect();
        list(&mut bytes, weigh.iter().map(|&(at, _)| at));
        for (_, weight) in weigh {
            signed(&mut bytes, weight);
        }
    }
    bytes
}

fn number(bytes: &mut Vec<u8>, mut number: u32) {
    loop {
        let low = u8::try_from(number & 0x7f).unwrap_or(0);
        number >>= 7;
        bytes.push(low | if number == 0 { 0 } else { 0x80 });
        if number == 0 {
            return;
        }
    }
}

fn signed(bytes: &mut Vec<u8>, it: i32) {
    number(bytes, (it.unsigned_abs() << 1) | u32::from(it < 0));
}

fn list(bytes: &mut Vec<u8>, numbers: impl Iterator<Item = u32>) {
    let numbers: Vec<u32> = numbers.collect();
    number(bytes, u32::try_from(numbers.len()).unwrap_or(0));
    let mut last = 0;
    for it in numbers {
        number(bytes, it - last);
        last = it;
    }
}
