//! Who will read a draft: everybody, or one person.
//!
//! A private message has no reach to mind: no hashtags, no picture to describe, no share to pledge for.
//! What it tells of somebody, or ties between two people, weighs as much as in public.

use super::Category;

/// Who will read a draft.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Audience {
    /// Everybody.
    #[default]
    Everybody,
    /// One person, in a private message.
    OnePerson,
    /// One of the public, in a private message: the writer may work for them, or have done.
    OneOfThePublic,
}

/// Rules of private subjects that speak of the public all the same: of a reply to be taken out of
/// view, of posts laid side by side, of what only posts have.
const PUBLIC: [&str; 6] = [
    "case-in-a-reply",
    "same-person-again",
    "security-picture",
    "good-hashtag",
    "good-alt-text",
    "good-change",
];

/// The model has learned from posts: it can't tell who asks a colleague what to do about a contact
/// from who has taken one up. To one of the public, either is worth a thought.
const NOT_TO_A_COLLEAGUE: &str = "boundaries-model";

impl Audience {
    /// Whether it is one person alone.
    pub const fn is_private(self) -> bool {
        matches!(self, Self::OnePerson | Self::OneOfThePublic)
    }

    /// Whether a rule has anything to say to this audience.
    pub(super) fn minds(self, rule: &str, category: Category) -> bool {
        let is_colleague = self == Self::OnePerson;
        !self.is_private()
            || (is_private_matter(category)
                && !PUBLIC.contains(&rule)
                && !(is_colleague && rule == NOT_TO_A_COLLEAGUE))
    }
}

/// Whether a subject matters between two people.
const fn is_private_matter(category: Category) -> bool {
    match category {
        Category::Confidentiality
        | Category::Court
        | Category::PersonalData
        | Category::Whereabouts
        | Category::Leak
        | Category::Commitment
        | Category::Boundaries
        | Category::Advice
        | Category::Abuse
        | Category::Discrimination
        | Category::FancyText
        | Category::Security
        | Category::Good => true,
        // A worry about somebody, or about work, is to be told: to one person, and not to all. What
        // is left is about reach, and about posts and their pictures.
        Category::Defamation
        | Category::Colleague
        | Category::Impartiality
        | Category::Pledge
        | Category::Mixing
        | Category::Copyright
        | Category::Image
        | Category::HashtagCase
        | Category::TooManyHashtags
        | Category::HashtagMissing
        | Category::Emoji
        | Category::AltText
        | Category::Unsourced
        | Category::ConflictOfInterest
        | Category::PlainWords => false,
    }
}
