//! What a remark is about, and how much it matters.

/// The subject of a remark: one line of the coach's table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Category {
    /// Somebody in care, treatment or school who could be recognised.
    Confidentiality,
    /// A real case before a court.
    Court,
    /// A number, address or date that belongs to one person.
    PersonalData,
    /// Where the writer is, or that a home stands empty.
    Whereabouts,
    /// An allegation against somebody who can be named.
    Defamation,
    /// Taking sides in politics.
    Impartiality,
    /// Something that isn't public yet.
    Leak,
    /// A promise in the employer's name.
    Commitment,
    /// A promise for every repost or like.
    Pledge,
    /// Personal words from the organisation's account, or the other way round.
    Mixing,
    /// Contact with somebody in care, treatment or school, in public.
    Boundaries,
    /// Clinical, legal or money advice to one person.
    Advice,
    /// A complaint about colleagues or the employer.
    Colleague,
    /// An insult, swearing, shouting.
    Abuse,
    /// A stereotype, or words that make people less than they are.
    Discrimination,
    /// Somebody else's work without credit.
    Copyright,
    /// A picture that shows what it shouldn't.
    Image,
    /// A hashtag of several words in small letters.
    HashtagCase,
    /// More hashtags than read well.
    TooManyHashtags,
    /// More emoji than read well.
    Emoji,
    /// A picture without a description.
    AltText,
    /// Styled letters that can't be read aloud.
    FancyText,
    /// A password, a code, a hasty link.
    Security,
    /// A figure or claim with no source.
    Unsourced,
    /// A recommendation with a tie that isn't told.
    ConflictOfInterest,
    /// A hashtag that the task asks for.
    HashtagMissing,
    /// A long sentence, unexplained short forms.
    PlainWords,
    /// Something done well.
    Good,
}

/// Every category beside its slug, in the order of the coach's table.
const SLUGS: [(Category, &str); 28] = [
    (Category::Confidentiality, "confidentiality"),
    (Category::Court, "court"),
    (Category::PersonalData, "personal-data"),
    (Category::Whereabouts, "whereabouts"),
    (Category::Defamation, "defamation"),
    (Category::Impartiality, "impartiality"),
    (Category::Leak, "leak"),
    (Category::Commitment, "commitment"),
    (Category::Pledge, "pledge"),
    (Category::Mixing, "mixing"),
    (Category::Boundaries, "boundaries"),
    (Category::Advice, "advice"),
    (Category::Colleague, "colleague"),
    (Category::Abuse, "abuse"),
    (Category::Discrimination, "discrimination"),
    (Category::Copyright, "copyright"),
    (Category::Image, "image"),
    (Category::HashtagCase, "hashtag-case"),
    (Category::TooManyHashtags, "too-many-hashtags"),
    (Category::Emoji, "emoji"),
    (Category::AltText, "alt-text"),
    (Category::FancyText, "fancy-text"),
    (Category::Security, "security"),
    (Category::Unsourced, "unsourced"),
    (Category::ConflictOfInterest, "conflict-of-interest"),
    (Category::HashtagMissing, "hashtag-missing"),
    (Category::PlainWords, "plain-words"),
    (Category::Good, "good"),
];

impl Category {
    /// All categories, in the order of the coach's table.
    pub fn all() -> impl Iterator<Item = Self> {
        SLUGS.iter().map(|&(category, _)| category)
    }

    /// The category's stable name in packs and on the command line: `personal-data`.
    pub fn slug(self) -> &'static str {
        SLUGS
            .iter()
            .find(|(category, _)| *category == self)
            .map_or("", |&(_, slug)| slug)
    }

    /// The category of that name; none for a name this version doesn't know.
    pub fn from_slug(slug: &str) -> Option<Self> {
        SLUGS
            .iter()
            .find(|(_, known)| *known == slug)
            .map(|&(category, _)| category)
    }
}

/// How much a remark matters, the most important first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Somebody may come to harm: asks for "I have checked" before the post leaves for real.
    Essential,
    /// Worth changing before posting.
    Actionable,
    /// Worth knowing.
    Informative,
    /// Well done.
    Celebratory,
}

impl Level {
    /// The level's stable name on the command line.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Essential => "essential",
            Self::Actionable => "actionable",
            Self::Informative => "informative",
            Self::Celebratory => "celebratory",
        }
    }
}
