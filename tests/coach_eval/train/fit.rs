//! One linear separator a subject: squared hinge with an L1 penalty, by coordinate descent (Yuan and
//! others, 2010).
//!
//! The penalty leaves most signs without a weight, and chooses better which than a bar on the weights
//! of a model that has them all. The squared hinge needs no exponential, so that every machine computes
//! the same weights.

use std::collections::BTreeMap;

use fledge::domain::coach::model::with_risk;

use crate::examples::{COUNT, Example};

/// In how many drafts a sign must be.
const LEAST: usize = 3;
/// How often all signs are gone through at most, and every how often those without a weight are.
const ROUNDS: usize = 80;
const ALL_EVERY: usize = 8;
/// How dear a misjudged draft is, against large weights.
const COST: f64 = 0.042;
/// How much dearer one that has the subject is.
const DEARER: f64 = 2.0;
/// How dear a draft is that is misjudged as harmless or as risky, whatever the subject.
const RISK_COST: f64 = 0.04;
/// What a step must bring at least of what it promises, and how often it is halved for that.
const SUFFICIENT: f64 = 0.01;
const HALVINGS: usize = 20;
/// Whole numbers to the unit of a weight, and the largest. Coarse: more signs fit into the same bytes, and
/// kept-out writers fare as well as with 20.
const SCALE: f64 = 10.0;
const LARGEST: f64 = 38.0;
/// The largest that the score may begin with.
const LARGEST_BIAS: f64 = 100_000.0;

/// How many separators there are: one a subject, and at the end one for risk as such.
pub const COLUMNS: usize = COUNT + 1;

/// Weights in whole numbers: by sign, for each subject and for risk.
pub struct Model {
    pub bias: [i32; COLUMNS],
    pub rows: BTreeMap<u32, [i32; COLUMNS]>,
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
        let risk = scores[COUNT];
        std::array::from_fn(|subject| with_risk(scores[subject], risk))
    }

    /// How many weights there are.
    pub fn len(&self) -> usize {
        let weights = self.rows.values().flatten();
        weights.filter(|&&weight| weight != 0).count()
    }
}

/// The drafts that hold each sign that is often enough there, by number.
struct Table {
    ids: Vec<u32>,
    columns: Vec<Vec<usize>>,
}

impl Table {
    fn of(examples: &[&Example]) -> Self {
        let mut columns: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
        for (at, example) in examples.iter().enumerate() {
            for sign in &example.signs {
                columns.entry(*sign).or_default().push(at);
            }
        }
        columns.retain(|_, drafts| drafts.len() >= LEAST);
        let (ids, columns) = columns.into_iter().unzip();
        Self { ids, columns }
    }
}

/// The model of these drafts.
pub fn fit(examples: &[&Example]) -> Model {
    let table = &Table::of(examples);
    let mut model = Model {
        bias: [0; COLUMNS],
        rows: BTreeMap::new(),
    };
    // Each by itself: which is ready first changes nothing.
    let separators: Vec<Separator> = std::thread::scope(|scope| {
        let works: Vec<_> = (0..COLUMNS)
            .map(|column| scope.spawn(move || separator(examples, table, column)))
            .collect();
        let done = works.into_iter().map(std::thread::ScopedJoinHandle::join);
        done.map(|it| it.unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    });
    for (column, separator) in separators.into_iter().enumerate() {
        model.bias[column] = whole(separator.bias, LARGEST_BIAS);
        for (id, weight) in table.ids.iter().zip(separator.weights) {
            let weight = whole(weight, LARGEST);
            if weight != 0 {
                model.rows.entry(*id).or_insert([0; COLUMNS])[column] = weight;
            }
        }
    }
    model
}

/// The separator of a subject, or of risk.
fn separator(examples: &[&Example], table: &Table, column: usize) -> Separator {
    let wanted = examples.iter().map(|it| match it.wanted.get(column) {
        Some(&is_wanted) => is_wanted,
        None => !it.is_harmless,
    });
    let costs = if column == COUNT {
        [RISK_COST, RISK_COST]
    } else {
        [COST, COST * DEARER]
    };
    let mut separator = Separator::new(wanted, costs, table.ids.len());
    separator.descend(table);
    separator
}

#[allow(clippy::cast_possible_truncation, reason = "clamped before")]
fn whole(weight: f64, most: f64) -> i32 {
    (weight * SCALE).round().clamp(-most, most) as i32
}

/// What tells the wanted from the others.
struct Separator {
    weights: Vec<f64>,
    bias: f64,
    /// 1 for each wanted draft, -1 for each other.
    wings: Vec<f64>,
    costs: Vec<f64>,
    /// How far each draft is from where it should be: beyond 0 it is misjudged.
    lacks: Vec<f64>,
}

impl Separator {
    /// `costs` are those of a draft that isn't wanted, and of one that is.
    fn new(wanted: impl Iterator<Item = bool>, costs: [f64; 2], signs: usize) -> Self {
        let wings: Vec<f64> = wanted.map(|it| if it { 1.0 } else { -1.0 }).collect();
        let cost = |wing: &f64| costs[usize::from(*wing > 0.0)];
        Self {
            weights: vec![0.0; signs],
            bias: 0.0,
            costs: wings.iter().map(cost).collect(),
            lacks: vec![1.0; wings.len()],
            wings,
        }
    }

    fn descend(&mut self, table: &Table) {
        let everything: Vec<usize> = (0..self.wings.len()).collect();
        for round in 0..ROUNDS {
            let step = self.step(&everything, 0.0, 0.0);
            self.bias += step;
            for (sign, drafts) in table.columns.iter().enumerate() {
                let weight = self.weights[sign];
                if weight != 0.0 || round % ALL_EVERY == 0 {
                    self.weights[sign] += self.step(drafts, weight, 1.0);
                }
            }
        }
    }

    /// How far to move the weight that these drafts share; they are moved along.
    fn step(&mut self, drafts: &[usize], weight: f64, penalty: f64) -> f64 {
        let (mut slope, mut bend) = (0.0, 0.0);
        for &at in drafts {
            if self.lacks[at] > 0.0 {
                slope -= 2.0 * self.costs[at] * self.wings[at] * self.lacks[at];
                bend += 2.0 * self.costs[at];
            }
        }
        let bend = f64::max(bend, 1e-9);
        let mut step = if slope + penalty <= bend * weight {
            -(slope + penalty) / bend
        } else if slope - penalty >= bend * weight {
            -(slope - penalty) / bend
        } else {
            -weight
        };
        if step == 0.0 {
            return 0.0;
        }
        let promised = slope * step + penalty * ((weight + step).abs() - weight.abs());
        let mut share = 1.0;
        for _ in 0..HALVINGS {
            let price = penalty * ((weight + step).abs() - weight.abs());
            if self.change(drafts, step) + price <= SUFFICIENT * share * promised {
                break;
            }
            step /= 2.0;
            share /= 2.0;
        }
        for &at in drafts {
            self.lacks[at] -= self.wings[at] * step;
        }
        step
    }

    /// How much dearer the drafts become by a step.
    fn change(&self, drafts: &[usize], step: f64) -> f64 {
        let cost = |at: usize, lack: f64| self.costs[at] * lack.max(0.0).powi(2);
        let changes = drafts.iter().map(|&at| {
            let lack = self.lacks[at];
            cost(at, lack - self.wings[at] * step) - cost(at, lack)
        });
        changes.sum()
    }
}
