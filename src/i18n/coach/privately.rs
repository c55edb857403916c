//! What the coach says of a private message, where its words for a post would not hold.

use super::{Remark, due};

pub(super) const REMARKS: &[(&str, Remark)] = &[
    (
        "private-phone",
        due(
            "Give a private number only to somebody you know well.",
            "A message can be passed on, and so can the number in it. At work, a work number does.",
            "You can reach me through the office.",
            "Ofcom, numbering plan; ICO",
        ),
    ),
    (
        "home-address",
        due(
            "Take the home address out.",
            "A message can be passed on, and an account can be in other hands.",
            "Let’s meet at work.",
            "ICO, what is personal data",
        ),
    ),
    (
        "alone-there",
        due(
            "Tell your team where you are, by phone, and leave it out here.",
            "You can’t be sure who reads along on an account.",
            "",
            "Suzy Lamplugh Trust, lone working",
        ),
    ),
    (
        "on-the-way",
        due(
            "Leave out where you are, and whom you visit.",
            "You can’t be sure who reads along on an account. Your team needs to know, by phone.",
            "",
            "Suzy Lamplugh Trust, lone working",
        ),
    ),
    (
        "empty-home",
        due(
            "Leave out that a home stands empty.",
            "A message can be passed on, and an account can be in other hands.",
            "I’m back next week.",
            "Police crime prevention advice",
        ),
    ),
    (
        "routine-told",
        due(
            "Leave out the place or the hour.",
            "Whoever reads it knows where you always are.",
            "",
            "Suzy Lamplugh Trust, personal safety",
        ),
    ),
    (
        "whereabouts-model",
        due(
            "Leave out the place: this may tell where somebody is, or which home is empty.",
            "A message can be passed on, and an account can be in other hands.",
            "",
            "Suzy Lamplugh Trust, lone working",
        ),
    ),
    (
        "online-contact",
        due(
            "Keep contact with people you work for off social media.",
            "It blurs what you are to each other, and in private nobody else can see that you meant well.",
            "Thank you for writing. I keep this account for colleagues.",
            "NMC, HCPC and SSSC, guidance on social media",
        ),
    ),
    (
        "boundaries-model",
        due(
            "Keep work and friendship apart: this may tie you to somebody you work for.",
            "A private message puts both of you at risk. Talk to your manager first.",
            "Thank you for your kind words. I keep this account for work.",
            "NMC Code; SSSC Codes of Practice",
        ),
    ),
    (
        "security-credential",
        due(
            "Take it out, and change it if it was ever sent.",
            "No helpdesk needs your password or your code. Whoever asks for it here is not who they say.",
            "I’ll ring you on the number I know.",
            "National Cyber Security Centre, password guidance",
        ),
    ),
    (
        "security-details-asked",
        due(
            "Don’t ask for these details here, and don’t give them.",
            "First pets, birth years and maiden names open bank accounts. A message can be copied.",
            "Please ring us on the number on your letter, and we’ll check who you are there.",
            "National Cyber Security Centre, phishing guidance",
        ),
    ),
];
