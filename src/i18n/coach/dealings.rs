//! What is dealt in: pledges, promises, advice, codes, recommendations, other people's work, figures.

use super::{DUE, Remark};

pub(super) const REMARKS: &[(&str, Remark)] = &[
    (
        "pledge-per-share",
        Remark {
            advice: "Name a limit and an end date, or give what you mean to give without counting reposts.",
            reason: "A post can travel to tens of thousands of people in one night. The bill travels with it.",
            better: "We’ll give £1 for each repost, up to £200, until 30 June.",
            source: "Fundraising Regulator; Government Communication Service, propriety guidance",
            reviewed: DUE,
        },
    ),
    (
        "pledge-win",
        Remark {
            advice: "Leave out the prize for reposting, or run a draw with a form, rules and a closing date.",
            reason: "Paying for reach with public money looks bad. A draw without rules may break the advertising code.",
            better: "Name our boat by 30 June: the form and the rules are on our website.",
            source: "Advertising Standards Authority, CAP Code",
            reviewed: DUE,
        },
    ),
    (
        "pledge-only-if-shared",
        Remark {
            advice: "Say what is planned and how people can help. Don’t make help hang on reposts.",
            reason: "Whether somebody is helped can’t depend on strangers. Saying so frightens people, and it is seldom true.",
            better: "The council decides on the warm room on 3 May. Tell us what it means to you.",
            source: "Government Communication Service, propriety guidance",
            reviewed: DUE,
        },
    ),
    (
        "pledge-dare",
        Remark {
            advice: "Name a number you can live with and a day on which the dare ends.",
            reason: "A post may do better than anybody wished. A dare made in public has to be kept in public.",
            better: "If 50 of you sign up by Friday, I’ll run one lap in my scrubs.",
            source: "Government Communication Service, propriety guidance",
            reviewed: DUE,
        },
    ),
    (
        "advice-treatment",
        Remark {
            advice: "Don’t say here what to take or stop. Point to a pharmacist, the GP or 111.",
            reason: "You can’t see the notes or the person. A friendly tip about a dose can do harm, and it counts as advice.",
            better: "I can’t advise on that here. Please ring your pharmacist or 111 before you change anything.",
            source: "NMC and GMC guidance on social media",
            reviewed: DUE,
        },
    ),
    (
        "advice-symptom",
        Remark {
            advice: "Don’t explain symptoms in a reply. Say where to turn, and how soon.",
            reason: "Nobody can be examined from afar. Somebody may wait because of what you wrote.",
            better: "I can’t judge it from here. Please ring 111, or 999 if it gets worse.",
            source: "NMC and GMC guidance on social media",
            reviewed: DUE,
        },
    ),
    (
        "advice-legal",
        Remark {
            advice: "Don’t say here what the law lets this person do. Point to free advice.",
            reason: "Rights hang on papers you haven’t seen. A missed deadline can’t be mended.",
            better: "Please don’t ignore it. Citizens Advice can look at the letter with you, free.",
            source: "BASW and SSSC codes; Citizens Advice",
            reviewed: DUE,
        },
    ),
    (
        "advice-money",
        Remark {
            advice: "Don’t tell one person where to put their money. Point to free guidance.",
            reason: "Advice on money to one person is regulated. A wrong tip can cost savings or benefits.",
            better: "MoneyHelper is free and can look at this with you.",
            source: "Financial Conduct Authority; MoneyHelper",
            reviewed: DUE,
        },
    ),
    (
        "security-credential",
        Remark {
            advice: "Take it out, and change it if it was ever posted.",
            reason: "A code or password is public once it is posted, even if you delete it a minute later.",
            better: "Need the code? Ring the duty desk.",
            source: "National Cyber Security Centre, password guidance",
            reviewed: DUE,
        },
    ),
    (
        "security-hasty-link",
        Remark {
            advice: "Take out the rush. Say what changes, by which date, and where to find it on your site.",
            reason: "Haste and a link is how fraud reads. People learn to trust it, or they stop trusting you.",
            better: "Permits end on 30 June. To renew, search for “permits” on our website.",
            source: "National Cyber Security Centre, phishing guidance",
            reviewed: DUE,
        },
    ),
    (
        "security-details-asked",
        Remark {
            advice: "Don’t ask for these details here, and don’t give them.",
            reason: "First pets, birth years and maiden names open bank accounts. A thread of answers collects them.",
            better: "Please ring us on the number on your letter, and we’ll check who you are there.",
            source: "National Cyber Security Centre, phishing guidance",
            reviewed: DUE,
        },
    ),
    (
        "security-way-in",
        Remark {
            advice: "Take it out, and tell whoever looks after the building.",
            reason: "Whoever reads it learns where and when to walk in.",
            better: "Reported a door to the site team today. Thanks for the quick mend.",
            source: "National Protective Security Authority",
            reviewed: DUE,
        },
    ),
    (
        "security-picture",
        Remark {
            advice: "Choose another picture, and change what can be read in this one.",
            reason: "A photo can be zoomed. What is written on a note in it is public.",
            better: "",
            source: "National Cyber Security Centre",
            reviewed: DUE,
        },
    ),
    (
        "commitment-promise",
        Remark {
            advice: "Say what happens next, not what you promise.",
            reason: "A promise from you is held against your employer, and people plan by it.",
            better: "We’re looking into it and will tell you more on Friday.",
            source: "Government Communication Service, propriety guidance",
            reviewed: DUE,
        },
    ),
    (
        "commitment-deadline",
        Remark {
            advice: "Say that it is an aim, and what you will do if it slips.",
            reason: "People plan by a date. If it isn’t kept, your employer has broken its word.",
            better: "We aim to fill them by Friday. If that slips, we’ll say so here.",
            source: "Government Communication Service, propriety guidance",
            reviewed: DUE,
        },
    ),
    (
        "commitment-absolute",
        Remark {
            advice: "Say what is done and for how many, without “every”, “always” or “never”.",
            reason: "One case is enough to make it untrue, and somebody will find that one.",
            better: "We now see 9 in 10 within six weeks, and we’re working on the rest.",
            source: "Government Communication Service, propriety guidance",
            reviewed: DUE,
        },
    ),
    (
        "interest-undeclared",
        Remark {
            advice: "Leave out the recommendation, or say first what you gain and that there are others.",
            reason: "Praise from a public servant sells. A tie told as a hint or a joke is not declared.",
            better: "My sister runs this one, so do look at others too.",
            source: "Seven Principles of Public Life; Advertising Standards Authority",
            reviewed: DUE,
        },
    ),
    (
        "endorsement",
        Remark {
            advice: "Name all who offer it, or none.",
            reason: "A public body’s praise gives one firm what others can’t buy.",
            better: "There are eleven places to eat near the town hall. The list is on our website.",
            source: "Code of Recommended Practice on Local Authority Publicity",
            reviewed: DUE,
        },
    ),
    (
        "copyright-found",
        Remark {
            advice: "Ask the maker first, or choose a picture with a licence, and name both.",
            reason: "Easy to find isn’t free to use. The maker may ask for it back, with a bill.",
            better: "Photo by Ama Reid, used with her permission.",
            source: "Intellectual Property Office, copyright notice on digital images",
            reviewed: DUE,
        },
    ),
    (
        "copyright-copied",
        Remark {
            advice: "Link to it, or say in your own words what is in it.",
            reason: "The licence was for one reader. Handing out copies takes the maker’s living and is against the law.",
            better: "Chapter 3 is worth your time. Our library has four copies.",
            source: "Intellectual Property Office; Copyright Licensing Agency",
            reviewed: DUE,
        },
    ),
    (
        "unsourced-figure",
        Remark {
            advice: "Say where the figure is from, with a link.",
            reason: "People trust your number and pass it on. A wrong one is hard to call back.",
            better: "8 in 10 said so in this year’s staff survey, page 4.",
            source: "UK Statistics Authority, Code of Practice for Statistics",
            reviewed: DUE,
        },
    ),
    (
        "unsourced-hearsay",
        Remark {
            advice: "Read it first, then say who found it and link to it. Or leave it.",
            reason: "From you, a rumour counts as confirmed.",
            better: "I’ve read the study: 40 people, one school. Here’s the link.",
            source: "Government Communication Service, RESIST toolkit",
            reviewed: DUE,
        },
    ),
];
