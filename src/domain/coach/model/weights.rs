//! The weights of the linear model, as `make train` wrote them.
//!
//! The file: for each subject three bars; for each subject and for risk what the score begins with;
//! then the signs that have a weight, in order, each as its distance to the one before it; then for
//! each subject and for risk the distances of the signs that weigh and, apart from them, what they
//! weigh. Numbers are seven bits a byte, the
//! lowest first; a signed one has its sign in the lowest bit.

use std::sync::OnceLock;

use super::SUBJECTS;

static FILE: &[u8] = include_bytes!("weights.bin");

/// What decides on one subject.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bar {
    /// From this score on the model speaks by itself.
    pub speaks: i32,
    /// From this score on it is sure, and its remark may be essential.
    pub sure: i32,
    /// From this score on it lets a rule's remark be essential.
    pub trusts: i32,
}

/// The weights, read.
pub(super) struct Weights {
    pub(super) bars: Vec<Bar>,
    /// What the scores begin with: one a subject, and that of risk.
    pub(super) biases: Vec<i32>,
    ids: Vec<u32>,
    /// By sign: its subjects and weights; risk comes behind the last subject.
    rows: Vec<Vec<(usize, i32)>>,
}

/// The weights of the model.
pub(super) fn weights() -> &'static Weights {
    static READ: OnceLock<Weights> = OnceLock::new();
    READ.get_or_init(|| Weights::read(FILE))
}

impl Weights {
    fn read(file: &[u8]) -> Self {
        let mut numbers = Numbers(file.iter().copied());
        let bars = SUBJECTS.map(|_| Bar {
            speaks: numbers.signed(),
            sure: numbers.signed(),
            trusts: numbers.signed(),
        });
        let biases = (0..=SUBJECTS.len()).map(|_| numbers.signed()).collect();
        let ids = numbers.list();
        let mut rows = vec![Vec::new(); ids.len()];
        for subject in 0..=SUBJECTS.len() {
            let places = numbers.list();
            for place in places {
                let weight = numbers.signed();
                let row = usize::try_from(place).ok().and_then(|at| rows.get_mut(at));
                if let Some(row) = row {
                    row.push((subject, weight));
                }
            }
        }
        Self {
            bars: bars.to_vec(),
            biases,
            ids,
            rows,
        }
    }

    /// What a sign weighs for each subject that it weighs for.
    pub(super) fn of(&self, sign: u32) -> &[(usize, i32)] {
        let row = self.ids.binary_search(&sign).ok();
        row.and_then(|at| self.rows.get(at))
            .map_or(&[], Vec::as_slice)
    }
}

/// The numbers of a file, one after the other; 0 behind its end.
struct Numbers<I>(I);

impl<I: Iterator<Item = u8>> Numbers<I> {
    fn next(&mut self) -> u32 {
        let (mut number, mut shift) = (0_u32, 0_u32);
        loop {
            let byte = self.0.next().unwrap_or(0);
            let low = u32::from(byte & 0x7f);
            number |= low.checked_shl(shift).unwrap_or(0);
            shift += 7;
            if byte & 0x80 == 0 {
                return number;
            }
        }
    }

    fn signed(&mut self) -> i32 {
        let number = self.next();
        let size = i32::try_from(number >> 1).unwrap_or(0);
        if number & 1 == 1 { -size } else { size }
    }

    /// How many, then each as its distance to the one before.
    fn list(&mut self) -> Vec<u32> {
        let count = self.next();
        let mut last = 0_u32;
        (0..count)
            .map(|_| {
                last = last.saturating_add(self.next());
                last
            })
            .collect()
    }
}
