//! The pledge calculator: what a promise for each repost would cost.

/// How many reposts are reckoned with: a quiet day, a good day, the night on which a member of
/// parliament's pledge of a pound went round (14,268), and a post that everybody sees.
pub const REPOSTS: [u64; 4] = [10, 1_000, 14_268, 100_000];

/// A promise for each repost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pledge {
    /// For each repost, in pence.
    pub pence_each: u64,
    /// The most that will be given, in pence; none if no limit was named.
    pub cap_pence: Option<u64>,
    /// Whether an end date was named.
    pub has_end: bool,
}

/// What a pledge costs at a number of reposts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// How often the post was reposted.
    pub reposts: u64,
    /// In pence, the cap applied.
    pub pence: u64,
    /// Whether it would have been more without the cap.
    pub is_capped: bool,
}

impl Pledge {
    /// What it costs at `reposts`. A sum beyond what a number holds stays at the largest.
    pub fn cost_at(self, reposts: u64) -> Cost {
        let uncapped = self.pence_each.saturating_mul(reposts);
        let pence = self.cap_pence.map_or(uncapped, |cap| cap.min(uncapped));
        Cost {
            reposts,
            pence,
            is_capped: pence < uncapped,
        }
    }

    /// What it costs at each of [`REPOSTS`].
    pub fn costs(self) -> [Cost; 4] {
        REPOSTS.map(|reposts| self.cost_at(reposts))
    }

    /// Whether nothing holds it: neither cap nor end.
    pub const fn is_open(self) -> bool {
        self.cap_pence.is_none() && !self.has_end
    }
}

#[cfg(test)]
mod tests {
    use super::Pledge;

    const POUND: Pledge = Pledge {
        pence_each: 100,
        cap_pence: None,
        has_end: false,
    };

    #[test]
    fn a_pound_a_repost_cost_a_member_of_parliament_14_268_pounds() {
        let pence: Vec<u64> = POUND.costs().iter().map(|cost| cost.pence).collect();
        assert_eq!(pence, [1_000, 100_000, 1_426_800, 10_000_000]);
        assert!(POUND.is_open());
    }

    #[test]
    fn a_cap_holds_from_where_it_is_reached() {
        let capped = Pledge {
            cap_pence: Some(20_000),
            ..POUND
        };
        let costs = capped.costs().map(|cost| (cost.pence, cost.is_capped));
        assert_eq!(
            costs,
            [
                (1_000, false),
                (20_000, true),
                (20_000, true),
                (20_000, true)
            ]
        );
        assert!(!capped.is_open());
    }

    #[test]
    fn an_end_closes_a_pledge_and_a_cap_exactly_met_is_not_felt() {
        let ended = Pledge {
            has_end: true,
            cap_pence: Some(1_000),
            ..POUND
        };
        assert!(!ended.is_open());
        assert!(!ended.cost_at(10).is_capped);
        assert_eq!(ended.cost_at(u64::MAX).pence, 1_000);
        assert_eq!(POUND.cost_at(u64::MAX).pence, u64::MAX);
    }
}
