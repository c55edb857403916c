//! People: those in care and in court, private details, whereabouts, ties and pictures.

use super::{DUE, Remark};

pub(super) const REMARKS: &[(&str, Remark)] = &[
    (
        "identifying-detail",
        Remark {
            advice: "Leave out what would let a neighbour tell who this is.",
            reason: "Role, age, place, day and illness add up. Three of them are often enough for a cousin or a colleague.",
            better: "What I learned on shift today: ",
            source: "HCPC and NMC, guidance on using social media",
            reviewed: DUE,
        },
    ),
    (
        "consent-claimed",
        Remark {
            advice: "Leave the person out, even though they agreed.",
            reason: "A yes at a bedside is hard to show later, and words can’t be called back. Ask in writing, through your organisation.",
            better: "",
            source: "NMC and HCPC, guidance on using social media",
            reviewed: DUE,
        },
    ),
    (
        "named-by-a-clue",
        Remark {
            advice: "Leave out the hint.",
            reason: "“You know who” invites people to guess, and some will guess right.",
            better: "",
            source: "SSSC and BASW, guidance on social media",
            reviewed: DUE,
        },
    ),
    (
        "seen-outside-work",
        Remark {
            advice: "Keep the meeting to yourself.",
            reason: "It tells readers that this person was in your care, and where they can be found now.",
            better: "",
            source: "SSSC and HCPC, guidance on social media",
            reviewed: DUE,
        },
    ),
    (
        "case-in-a-reply",
        Remark {
            advice: "Take this reply out of public view.",
            reason: "Everybody can read that this person uses your service, and why.",
            better: "Please message us through your account, so that we can talk in private.",
            source: "ICO, personal data; NHS, social media guidance",
            reviewed: DUE,
        },
    ),
    (
        "word-from-inside",
        Remark {
            advice: "Leave out what you know through work.",
            reason: "It belongs to the person it is about. Readers can tell where you heard it.",
            better: "",
            source: "ICO, employment and personal data",
            reviewed: DUE,
        },
    ),
    (
        "only-one-it-can-be",
        Remark {
            advice: "Leave this person out, or speak of everyone.",
            reason: "In a small group a detail is as good as a name.",
            better: "",
            source: "ICO, anonymisation guidance",
            reviewed: DUE,
        },
    ),
    (
        "bedside-story",
        Remark {
            advice: "Tell what you learned, and leave the person out.",
            reason: "People recognise their own family in a kind story too.",
            better: "A shift that reminded me why I do this.",
            source: "NMC and HCPC, guidance on using social media",
            reviewed: DUE,
        },
    ),
    (
        "same-person-again",
        Remark {
            advice: "Let this story rest here.",
            reason: "Readers put your posts together, and this one adds another piece.",
            better: "",
            source: "HCPC, guidance on using social media",
            reviewed: DUE,
        },
    ),
    (
        "hearing-ahead",
        Remark {
            advice: "Wait until the case is over, and leave it out even then.",
            reason: "Words about an open case can be contempt of court. They can also identify a child.",
            better: "A long day ahead. Be kind to each other.",
            source: "HM Courts and Tribunals Service; BASW, social media policy",
            reviewed: DUE,
        },
    ),
    (
        "case-outcome",
        Remark {
            advice: "Leave the case to the court’s own publication.",
            reason: "A verdict told with a place, a role or a comment can identify a victim or a child.",
            better: "",
            source: "HM Courts and Tribunals Service, reporting restrictions",
            reviewed: DUE,
        },
    ),
    (
        "nhs-number",
        Remark {
            advice: "Take the NHS number out.",
            reason: "It opens a health record, and it can’t be changed like a password.",
            better: "",
            source: "NHS Data Model and Dictionary; ICO",
            reviewed: DUE,
        },
    ),
    (
        "national-insurance-number",
        Remark {
            advice: "Take the National Insurance number out.",
            reason: "With a name it is enough to claim money or open an account.",
            better: "",
            source: "HMRC, manual NIM39110; ICO",
            reviewed: DUE,
        },
    ),
    (
        "private-phone",
        Remark {
            advice: "Take the private number out.",
            reason: "Strangers can ring it, and it stays findable after you delete the post.",
            better: "Message me here for the number.",
            source: "Ofcom, numbering plan; ICO",
            reviewed: DUE,
        },
    ),
    (
        "home-address",
        Remark {
            advice: "Take the home address out.",
            reason: "Anybody can read it, and anybody can come.",
            better: "Message me for the address.",
            source: "ICO, what is personal data",
            reviewed: DUE,
        },
    ),
    (
        "home-postcode",
        Remark {
            advice: "Take the postcode out.",
            reason: "It stands for about fifteen homes. With a name or a number it is one.",
            better: "",
            source: "ICO, what is personal data",
            reviewed: DUE,
        },
    ),
    (
        "private-email",
        Remark {
            advice: "Use a work mailbox instead of a private address.",
            reason: "A private address brings spam, and work mail belongs where colleagues can find it.",
            better: "",
            source: "ICO; NCSC, phishing guidance",
            reviewed: DUE,
        },
    ),
    (
        "date-of-birth",
        Remark {
            advice: "Take the date of birth out.",
            reason: "With a name it helps a fraudster, and it tells who a patient or child is.",
            better: "",
            source: "ICO; Action Fraud",
            reviewed: DUE,
        },
    ),
    (
        "account-number",
        Remark {
            advice: "Take the number out.",
            reason: "Whoever reads it can ask for money, or for somebody’s file.",
            better: "",
            source: "ICO; NCSC",
            reviewed: DUE,
        },
    ),
    (
        "number-plate",
        Remark {
            advice: "Take the number plate out.",
            reason: "It leads to the keeper of the car, and often to a home.",
            better: "",
            source: "DVLA, INF104; ICO",
            reviewed: DUE,
        },
    ),
    (
        "alone-there",
        Remark {
            advice: "Tell your team where you are, and leave it out here.",
            reason: "A stranger can read where somebody is alone, and when.",
            better: "",
            source: "Suzy Lamplugh Trust, lone working",
            reviewed: DUE,
        },
    ),
    (
        "on-the-way",
        Remark {
            advice: "Post about it when you are back.",
            reason: "It shows where you are now, and who has visits.",
            better: "",
            source: "Suzy Lamplugh Trust, lone working",
            reviewed: DUE,
        },
    ),
    (
        "empty-home",
        Remark {
            advice: "Post about it when you are back.",
            reason: "It tells strangers that a place stands empty, or until when somebody is away.",
            better: "Back from a lovely break.",
            source: "Police crime prevention advice",
            reviewed: DUE,
        },
    ),
    (
        "routine-told",
        Remark {
            advice: "Leave out the place or the hour.",
            reason: "A stranger can wait where you always are.",
            better: "",
            source: "Suzy Lamplugh Trust, personal safety",
            reviewed: DUE,
        },
    ),
    (
        "online-contact",
        Remark {
            advice: "Keep contact with people you work for off social media.",
            reason: "It blurs what you are to each other, and shows everyone that they use your service.",
            better: "Thanks for saying hello. I keep this account for colleagues.",
            source: "NMC, HCPC and SSSC, guidance on social media",
            reviewed: DUE,
        },
    ),
    (
        "personal-tie",
        Remark {
            advice: "Tell your manager about this, and leave it off the network.",
            reason: "Gifts, loans, dates and favours can harm the person, and codes of conduct forbid most of them.",
            better: "",
            source: "NMC Code; SSSC Codes of Practice",
            reviewed: DUE,
        },
    ),
    (
        "picture-of-papers",
        Remark {
            advice: "Check what can be read in the picture, and take it again.",
            reason: "Names on boards, screens, badges and papers can be enlarged by anybody.",
            better: "",
            source: "ICO; NHS guidance on photographs at work",
            reviewed: DUE,
        },
    ),
    (
        "picture-of-people",
        Remark {
            advice: "Choose a picture without patients, pupils or children.",
            reason: "A face, a uniform or a room can tell who is in care. Children can’t agree to it.",
            better: "",
            source: "ICO, taking photographs in schools; NMC",
            reviewed: DUE,
        },
    ),
];
