//! Buddies: those who know a network beside those to whom it is new.

use super::{Experience, LearnerKey, Roster};

/// Who goes with whom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pairing {
    /// Groups of two, the more experienced first; of three where the number is odd.
    pub groups: Vec<Vec<LearnerKey>>,
    /// Who is alone, because nobody else is there.
    pub alone: Option<LearnerKey>,
}

/// Pairs everybody in the roster, the most experienced with the newest. Who hasn't said stands in
/// the middle. The same roster always gives the same pairs.
pub fn pair(roster: &Roster) -> Pairing {
    let rank = |experience: Option<Experience>| experience.unwrap_or(Experience::Some);
    let mut people: Vec<(Experience, LearnerKey)> = roster
        .reports()
        .map(|(learner, report)| (rank(report.experience), *learner))
        .collect();
    people.sort();
    let mut newest: Vec<LearnerKey> = people.into_iter().map(|(_, learner)| learner).collect();
    if newest.len() < 2 {
        return Pairing {
            groups: Vec::new(),
            alone: newest.pop(),
        };
    }
    let is_odd = newest.len() % 2 == 1;
    let most_experienced = newest.split_off(newest.len() / 2 + usize::from(is_odd));
    // Of an odd number the one in the middle joins the pair whose elder knows most.
    let middle = if is_odd { newest.pop() } else { None };
    let pairs = most_experienced.into_iter().rev().zip(newest);
    let mut groups: Vec<Vec<LearnerKey>> = pairs.map(|(one, other)| vec![one, other]).collect();
    if let (Some(first), Some(middle)) = (groups.first_mut(), middle) {
        first.push(middle);
    }
    Pairing {
        groups,
        alone: None,
    }
}
