//! One linear separator a subject: squared hinge, L2, by dual coordinate descent (Hsieh and others, 2008).
//!
//! The squared hinge needs no exponential, so that every machine computes the same weights.

use std::collections::BTreeMap;

use crate::examples::{COUNT, Example};

/// In how many drafts a sign must be.
const LEAST: usize = 3;
/// How many signs may weigh for one subject.
const MOST: usize = 600;
/// How often all drafts are gone through.
const ROUNDS: usize = 8;
/// How dear a misjudged draft is, against large weights.
const COST: f64 = 0.01;
/// How much dearer one that has the subject is.
const DEARER: f64 = 2.0;
/// How dear a draft is that is misjudged as harmless or as risky, whatever the subject, and how much
/// of that judgement goes into each subject's.
const RISK_COST: f64 = 0.003;
const RISK_SHARE: f64 = 0.3;
/// Whole numbers to the unit of a weight, and the largest.
const SCALE: f64 = 100.0;
const LARGEST: f64 = 63.0;
/// The largest that the score may begin with.
const LARGEST_BIAS: f64 = 100_000.0;

/// Weights in whole numbers: by sign, for each subject.
pub struct Model {
    pub bias: [i32; COUNT],
    pub rows: BTreeMap<u32, [i32; COUNT]>,
}

impl Model {
    /// The scores of a draft.
    pub fn scores(&self, example: &Example) -> [i32; COUNT] {
        let mut scores = self.bias;
        for row in example.signs.iter().filter_map(|sign| self.rows.get(sign)) {
            for (score, weight) in scores.iter_mut().zip(row) {
                *score += weight;
            }
        }
        scores
    }

    /// How many weights there are.
    pub fn len(&self) -> usize {
        let weights = self.rows.values().flatten();
        weights.filter(|&&weight| weight != 0).count()
    }
}

/// The drafts as rows of the signs that are often enough there, by number.
struct Table {
    ids: Vec<u32>,
    counts: Vec<usize>,
    rows: Vec<Vec<usize>>,
}

impl Table {
    fn of(examples: &[&Example]) -> Self {
        let mut frequency: BTreeMap<u32, usize> = BTreeMap::new();
        for sign in examples.iter().flat_map(|it| &it.signs) {
            *frequency.entry(*sign).or_default() += 1;
        }
        frequency.retain(|_, count| *count >= LEAST);
        let ids: Vec<u32> = frequency.keys().copied().collect();
        let known = |sign: &u32| ids.binary_search(sign).ok();
        let rows = (examples.iter())
            .map(|it| it.signs.iter().filter_map(known).collect())
            .collect();
        Self {
            rows,
            counts: frequency.into_values().collect(),
            ids,
        }
    }
}

/// The model of these drafts.
pub fn fit(examples: &[&Example]) -> Model {
    let table = Table::of(examples);
    let risky: Vec<bool> = examples.iter().map(|it| !it.is_harmless).collect();
    let risk = separator(&table, &risky, &vec![RISK_COST; risky.len()]);
    let mut model = Model {
        bias: [0; COUNT],
        rows: BTreeMap::new(),
    };
    for subject in 0..COUNT {
        let wanted: Vec<bool> = examples.iter().map(|it| it.wanted[subject]).collect();
        let dear = |&is_wanted: &bool| if is_wanted { COST * DEARER } else { COST };
        let costs: Vec<f64> = wanted.iter().map(dear).collect();
        let mut weights = separator(&table, &wanted, &costs);
        for (weight, risk) in weights.iter_mut().zip(&risk) {
            *weight += RISK_SHARE * risk;
        }
        model.bias[subject] = whole(weights[table.ids.len()], LARGEST_BIAS);
        for at in strongest(&weights, &table.counts) {
            let weight = whole(weights[at], LARGEST);
            if weight != 0 {
                let row = model.rows.entry(table.ids[at]).or_insert([0; COUNT]);
                row[subject] = weight;
            }
        }
    }
    model
}

#[allow(clippy::cast_possible_truncation, reason = "clamped before")]
fn whole(weight: f64, most: f64) -> i32 {
    (weight * SCALE).round().clamp(-most, most) as i32
}

/// The signs that are worth their bytes: those that weigh much in many drafts.
fn strongest(weights: &[f64], counts: &[usize]) -> Vec<usize> {
    let mut worth: Vec<(f64, usize)> = (counts.iter().enumerate())
        .map(|(at, &count)| (weights[at].abs() * float(count).sqrt(), at))
        .collect();
    worth.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
    worth.into_iter().take(MOST).map(|(_, at)| at).collect()
}

fn float(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}

/// The weights that tell the wanted from the others; the last is what the score begins with.
fn separator(table: &Table, wanted: &[bool], costs: &[f64]) -> Vec<f64> {
    let (rows, width) = (&table.rows, table.ids.len());
    let mut weights = vec![0.0; width + 1];
    let mut alphas = vec![0.0_f64; rows.len()];
    let mut order: Vec<usize> = (0..rows.len()).collect();
    let mut seed = 0x5eed_f1ed_u64;
    for _ in 0..ROUNDS {
        shuffle(&mut order, &mut seed);
        for &at in &order {
            let wing = if wanted[at] { 1.0 } else { -1.0 };
            let diagonal = 0.5 / costs[at];
            let sum: f64 = rows[at].iter().map(|&sign| weights[sign]).sum();
            let slope = wing * (sum + weights[width]) - 1.0 + diagonal * alphas[at];
            let size = float(rows[at].len() + 1);
            let next = (alphas[at] - slope / (size + diagonal)).max(0.0);
            let step = (next - alphas[at]) * wing;
            alphas[at] = next;
            for &sign in &rows[at] {
                weights[sign] += step;
            }
            weights[width] += step;
        }
    }
    weights
}

/// Fisher and Yates, by Marsaglia's xorshift.
fn shuffle(order: &mut [usize], seed: &mut u64) {
    for at in (1..order.len()).rev() {
        *seed ^= *seed << 13;
        *seed ^= *seed >> 7;
        *seed ^= *seed << 17;
        let limit = u64::try_from(at + 1).unwrap_or(1);
        order.swap(at, usize::try_from(*seed % limit).unwrap_or(0));
    }
}
