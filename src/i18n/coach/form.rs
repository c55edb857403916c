//! The form of a post: hashtags, emoji, alt text, plain words; and what is good.

use super::Remark;

pub(super) const REMARKS: &[(&str, Remark)] = &[
    (
        "hashtag-case",
        Remark {
            advice: "Begin each word of the hashtag with a capital letter.",
            reason: "A screen reader then says the words one by one, and nobody reads them the wrong way.",
            better: "",
            source: "Government Communication Service, accessible communications",
            reviewed: "November 2026",
        },
    ),
    (
        "too-many-hashtags",
        Remark {
            advice: "Keep one or two hashtags, and put them at the end.",
            reason: "Each one is read aloud as “hash”, so a sentence full of them is hard to follow.",
            better: "",
            source: "Government Communication Service, accessible communications",
            reviewed: "November 2026",
        },
    ),
    (
        "hashtag-missing",
        Remark {
            advice: "Add a hashtag.",
            reason: "This step asks for one. It lets people find you who don’t follow you yet.",
            better: "",
            source: "Fledge, the step’s own task",
            reviewed: "November 2026",
        },
    ),
];
