//! Your standing: what a post says of others, of politics and of work.

use super::{DUE, OWN, Remark};

pub(super) const REMARKS: &[(&str, Remark)] = &[
    (
        "allegation",
        Remark {
            advice: "Take the accusation out, or the name.",
            reason: "You would have to prove it in court. The people who can act need to hear it first.",
            better: "I have told the people who can look into this.",
            source: "Defamation Act 2013",
            reviewed: DUE,
        },
    ),
    (
        "insinuation",
        Remark {
            advice: "Leave the hint out, or the name.",
            reason: "Readers take a hint for the accusation behind it, and so does the law.",
            better: "I have asked the council how this contract was awarded.",
            source: "Defamation Act 2013",
            reviewed: DUE,
        },
    ),
    (
        "warning-off",
        Remark {
            advice: "Tell the regulator or safeguarding instead of warning people off by name.",
            reason: "A business can ask you to prove each word. Those who inspect it can look and act.",
            better: "Worried about care somewhere? The regulator takes calls.",
            source: "Defamation Act 2013 and the Care Quality Commission on raising concerns",
            reviewed: DUE,
        },
    ),
    (
        "takes-sides",
        Remark {
            advice: "Say what was decided, without praise or blame of those who decided it.",
            reason: "People of every view need to trust the service you work for.",
            better: "The council voted on this today. The papers are on its website.",
            source: "Civil Service Code; Local Government Association on publicity",
            reviewed: DUE,
        },
    ),
    (
        "how-to-vote",
        Remark {
            advice: "Leave out how to vote, and who is campaigning.",
            reason: "A public servant who seems to campaign makes the service look like a party’s.",
            better: "Register to vote by the deadline. It takes five minutes.",
            source: "Local Government Association on the pre-election period; Civil Service Code",
            reviewed: DUE,
        },
    ),
    (
        "policy-view",
        Remark {
            advice: "Tell people what the policy means for them, without your verdict on it.",
            reason: "You carry out what elected people decide. Your page should not seem to push or fight it.",
            better: "Here is what changes, and where to get help.",
            source: "Civil Service Code; Local Government Association on publicity",
            reviewed: DUE,
        },
    ),
    (
        "election-presence",
        Remark {
            advice: "Keep candidates, members and parties out until the day after the vote.",
            reason: "Before an election even a friendly photo or repost counts as publicity for one side.",
            better: "",
            source: "Local Government Association on the pre-election period",
            reviewed: DUE,
        },
    ),
    (
        "not-public-yet",
        Remark {
            advice: "Wait until this is announced.",
            reason: "Staff and families should hear it first, from somebody who can answer their questions.",
            better: "",
            source: "Civil Service Code; Government Communication Service, propriety",
            reviewed: DUE,
        },
    ),
    (
        "inside-news",
        Remark {
            advice: "Keep this until everybody has been told.",
            reason: "A hint from somebody inside is read as news, and first by the people it is about.",
            better: "",
            source: "Civil Service Code; Government Communication Service, propriety",
            reviewed: DUE,
        },
    ),
    (
        "embargoed-project",
        Remark {
            advice: "Leave out the name of this project.",
            reason: "Your employer’s policy says it is not public yet. The name alone starts questions.",
            better: "a piece of work I can’t talk about yet",
            source: "Your employer’s own policy",
            reviewed: OWN,
        },
    ),
    (
        "personal-on-work-account",
        Remark {
            advice: "Check the account: this reads like a personal post.",
            reason: "From the organisation’s account it is read as the organisation’s own view.",
            better: "",
            source: "National Cyber Security Centre and Government Communication Service on shared accounts",
            reviewed: DUE,
        },
    ),
    (
        "employer-in-rant",
        Remark {
            advice: "Leave your employer’s handle out, or say this at work.",
            reason: "With the handle, a bad day becomes public, and the rules on conduct apply to it.",
            better: "Long week. Glad of my own sofa tonight.",
            source: "Acas on social media and work",
            reviewed: DUE,
        },
    ),
    (
        "colleague-complaint",
        Remark {
            advice: "Say this to them, to your manager or to your union.",
            reason: "Colleagues recognise each other in a line. A real problem needs somebody who can mend it.",
            better: "Hard shift. I know who to talk to about it tomorrow.",
            source: "Acas on social media and work; NMC guidance on social media",
            reviewed: DUE,
        },
    ),
    (
        "workplace-irony",
        Remark {
            advice: "Raise it where it can be changed.",
            reason: "Irony hides nothing from the people at work. They know who is meant.",
            better: "Hard shift. I know who to talk to about it tomorrow.",
            source: "Acas on social media and work",
            reviewed: DUE,
        },
    ),
    (
        "insult",
        Remark {
            advice: "Say what went wrong, and leave the person out of it.",
            reason: "An insult travels as a picture long after the anger has gone, with your job beside it.",
            better: "This was hard to deal with. Here is what would help.",
            source: "HCPC, SSSC and NMC guidance on social media",
            reviewed: DUE,
        },
    ),
    (
        "swearing",
        Remark {
            advice: "Take the swear word out.",
            reason: "Even with stars in it, people read the whole word, and complaints quote it.",
            better: "",
            source: "Ofcom research on offensive language",
            reviewed: DUE,
        },
    ),
    (
        "shouting",
        Remark {
            advice: "Write this in small letters.",
            reason: "A text all in capitals reads as shouting, and is slower to read for everyone.",
            better: "",
            source: "Government Digital Service style guide",
            reviewed: DUE,
        },
    ),
    (
        "stereotype",
        Remark {
            advice: "Say what happened, and leave the group out.",
            reason: "People of that group learn from it how the service will treat them.",
            better: "",
            source: "Equality Act 2010; HCPC and BASW standards of conduct",
            reviewed: DUE,
        },
    ),
    (
        "deficit-language",
        Remark {
            advice: "Put the person first, in words they would use themselves.",
            reason: "Words like these make people sound less than they are.",
            better: "",
            source: "GOV.UK, Inclusive language: words to use and avoid when writing about disability",
            reviewed: DUE,
        },
    ),
];
