//! The capacity in which somebody speaks.

/// Which hat the learner wears when posting: as whom they speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hat {
    /// As a private person, work unmentioned.
    Personal,
    /// As a professional, in their own name.
    Professional,
    /// For the organisation, from its account.
    Organisation,
}

impl Hat {
    /// All hats, from the most private to the most public.
    pub const ALL: [Self; 3] = [Self::Personal, Self::Professional, Self::Organisation];
}
