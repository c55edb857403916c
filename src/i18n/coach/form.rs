//! The form of a post: hashtags, emoji, alt text, plain words; and what is good.

use super::{DUE, OWN, Remark};

pub(super) const REMARKS: &[(&str, Remark)] = &[
    (
        "hashtag-case",
        Remark {
            advice: "Begin each word of the hashtag with a capital letter.",
            reason: "A screen reader then says the words one by one, and nobody reads them the wrong way.",
            better: "",
            source: "Government Communication Service, accessible communications",
            reviewed: DUE,
        },
    ),
    (
        "too-many-hashtags",
        Remark {
            advice: "Keep one or two hashtags, and put them at the end.",
            reason: "Each one is read aloud as “hash”, so a sentence full of them is hard to follow.",
            better: "",
            source: "Government Communication Service, accessible communications",
            reviewed: DUE,
        },
    ),
    (
        "hashtag-missing",
        Remark {
            advice: "Add a hashtag.",
            reason: "This step asks for one. It lets people find you who don’t follow you yet.",
            better: "",
            source: "Fledge, the step’s own task",
            reviewed: OWN,
        },
    ),
    (
        "emoji-many",
        Remark {
            advice: "Keep one or two emoji, at the end.",
            reason: "A screen reader says each one by its full name, one after the other.",
            better: "",
            source: "Government Communication Service, accessible communications",
            reviewed: DUE,
        },
    ),
    (
        "emoji-repeated",
        Remark {
            advice: "Keep one of them.",
            reason: "A screen reader reads it out every time.",
            better: "",
            source: "Government Communication Service, accessible communications",
            reviewed: DUE,
        },
    ),
    (
        "emoji-as-word",
        Remark {
            advice: "Write the word, and put the emoji at the end if you like.",
            reason: "The sentence falls apart for people who hear it, and the picture differs from phone to phone.",
            better: "",
            source: "Government Communication Service, accessible communications",
            reviewed: DUE,
        },
    ),
    (
        "alt-text-missing",
        Remark {
            advice: "Describe the picture in a sentence.",
            reason: "People who can’t see it learn only that there is a picture.",
            better: "Poster: from Monday we open at 8 and close at 6.",
            source: "Web Content Accessibility Guidelines 1.1.1",
            reviewed: DUE,
        },
    ),
    (
        "alt-text-name",
        Remark {
            advice: "Say what is to be seen, in a sentence.",
            reason: "A file name or a single word tells nobody what the picture shows.",
            better: "A plate of shepherd’s pie on a canteen tray.",
            source: "Web Content Accessibility Guidelines 1.1.1",
            reviewed: DUE,
        },
    ),
    (
        "alt-text-opening",
        Remark {
            advice: "Leave out “image of” and begin with what is in it.",
            reason: "A screen reader has already said that it is an image.",
            better: "A red bench under an oak.",
            source: "Government Communication Service, accessible communications",
            reviewed: DUE,
        },
    ),
    (
        "fancy-letters",
        Remark {
            advice: "Use plain letters.",
            reason: "A screen reader skips styled letters or names each sign, and a search doesn’t find them.",
            better: "",
            source: "Government Communication Service, accessible communications",
            reviewed: DUE,
        },
    ),
    (
        "character-art",
        Remark {
            advice: "Say it in words, or use one emoji.",
            reason: "A screen reader reads a picture made of signs one sign at a time.",
            better: "",
            source: "Government Communication Service, accessible communications",
            reviewed: DUE,
        },
    ),
    (
        "long-sentence",
        Remark {
            advice: "Make two sentences of it.",
            reason: "Most people lose the thread after 25 words, and sooner on a phone.",
            better: "",
            source: "GOV.UK style guide",
            reviewed: DUE,
        },
    ),
    (
        "acronyms",
        Remark {
            advice: "Write short forms out the first time.",
            reason: "Readers outside your team can’t look them all up.",
            better: "The team agreed the support plan (EHCP).",
            source: "GOV.UK style guide",
            reviewed: DUE,
        },
    ),
    (
        "good-thanks",
        Remark {
            advice: "You gave somebody credit.",
            reason: "That is how a network begins: people who are thanked come back.",
            better: "",
            source: "Fledge, the step on giving credit",
            reviewed: DUE,
        },
    ),
    (
        "good-question",
        Remark {
            advice: "You asked an open question.",
            reason: "People answer questions more readily than statements.",
            better: "",
            source: "Fledge, the step on replying",
            reviewed: DUE,
        },
    ),
    (
        "good-hashtag",
        Remark {
            advice: "Your hashtag has a capital for each word.",
            reason: "Everyone can read it, and a screen reader says it right.",
            better: "",
            source: "Government Communication Service, accessible communications",
            reviewed: DUE,
        },
    ),
    (
        "good-alt-text",
        Remark {
            advice: "Your picture is described.",
            reason: "People who can’t see it get the whole of your post.",
            better: "",
            source: "Web Content Accessibility Guidelines 1.1.1",
            reviewed: DUE,
        },
    ),
    (
        "good-change",
        Remark {
            advice: "You said what changed in practice.",
            reason: "That helps colleagues more than an opinion does.",
            better: "",
            source: "Fledge, the step on looking back",
            reviewed: DUE,
        },
    ),
];
