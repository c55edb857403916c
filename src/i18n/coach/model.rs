//! What the linear model behind the rules says: a "may", since it weighs words and doesn't know.

use super::{Remark, due};

pub(super) const REMARKS: &[(&str, Remark)] = &[
    (
        "confidentiality-model",
        due(
            "Read this again as their cousin: it may tell who somebody is.",
            "A story from work belongs to the person it is about. Say what you learned and leave them out.",
            "What I learned today: listen first, and bring biscuits.",
            "HCPC and NMC, guidance on using social media",
        ),
    ),
    (
        "court-model",
        due(
            "Wait until the case is over: this may speak of a live one.",
            "What is written can reach a jury, or show who is protected. Link to the published outcome later.",
            "A long day ahead. Be kind to each other.",
            "HM Courts and Tribunals Service, reporting restrictions",
        ),
    ),
    (
        "whereabouts-model",
        due(
            "Post this afterwards: it may tell where somebody is, or which home is empty.",
            "Strangers read along. The same story is as good when everybody is back.",
            "Back from a long day, and glad of the kettle.",
            "Suzy Lamplugh Trust, lone working",
        ),
    ),
    (
        "defamation-model",
        due(
            "Say only what you can show: this may accuse somebody.",
            "A hint counts as much as a claim. Take a concern to the regulator or your manager.",
            "I have told the people who can look into this.",
            "Defamation Act 2013",
        ),
    ),
    (
        "impartiality-model",
        due(
            "Leave out the politics: this may take a side.",
            "Readers see a public service speaking. Say what your service does, or link to the facts.",
            "The debate can be watched on the council’s website.",
            "Civil Service Code; Local Government Association on publicity",
        ),
    ),
    (
        "leak-model",
        due(
            "Check that this is public: it may be news that hasn’t been told yet.",
            "Those whom it touches should hear it first. Wait for the announcement and share that.",
            "News is coming. We’ll link to it here when it’s out.",
            "Civil Service Code; Government Communication Service, propriety",
        ),
    ),
    (
        "commitment-model",
        due(
            "Say what is planned: this may be read as a promise.",
            "A promise can bind your employer. “We aim to” is kept more easily.",
            "We aim to have it mended in May, and will tell you here.",
            "Government Communication Service, propriety guidance",
        ),
    ),
    (
        "pledge-model",
        due(
            "Set a cap and an end: this may promise something for each share.",
            "A post can travel further than a budget. Give what you can give, however many share it.",
            "We’re giving £200 to the food bank today. Please share what they need.",
            "Government Communication Service, propriety guidance",
        ),
    ),
    (
        "mixing-model",
        due(
            "Check which account this is: your own voice and your employer’s may be mixed here.",
            "Personal words from a work account, or a rant at your employer, are remembered for long.",
            "The library is open until eight tonight.",
            "National Cyber Security Centre and Government Communication Service on shared accounts",
        ),
    ),
    (
        "boundaries-model",
        due(
            "Keep work and friendship apart: this may show a tie with somebody you work for.",
            "Others can see it, and it puts both of you at risk. Talk to your manager first.",
            "Thank you for your kind words. I keep this account for work.",
            "NMC Code; SSSC Codes of Practice",
        ),
    ),
    (
        "advice-model",
        due(
            "Point to a service instead: this may be advice to one person.",
            "You can’t see the whole case from here. NHS 111, Citizens Advice or their own adviser can.",
            "I can’t say from here. NHS 111 can help, day and night.",
            "NMC and GMC guidance on social media",
        ),
    ),
    (
        "colleague-model",
        due(
            "Take this to a person you trust: it may be a complaint about people at work.",
            "They will know who is meant. A quiet word, your union or HR can change something.",
            "Rotas are hard. What has worked where you are?",
            "Acas on social media and work",
        ),
    ),
    (
        "abuse-model",
        due(
            "Sleep on this one: it may read as a dig at somebody.",
            "Temper shows, and stays when it has passed. Say what you need, and leave people out of it.",
            "That was a hard shift. Tea first, then tomorrow.",
            "HCPC, SSSC and NMC guidance on social media",
        ),
    ),
    (
        "discrimination-model",
        due(
            "Speak of the person: this may put a whole group down.",
            "Words about “them” shut people out, also when they’re kindly meant.",
            "Everybody is welcome. Tell us what you need.",
            "Government Communication Service, accessible communications",
        ),
    ),
    (
        "copyright-model",
        due(
            "Ask the maker or use your own: this may be somebody else’s work.",
            "Being easy to find doesn’t make it free. Name the maker and the licence.",
            "Drawn by our trainee, who said we could share it.",
            "Intellectual Property Office, copyright notice on digital images",
        ),
    ),
    (
        "image-model",
        due(
            "Look at the picture once more: it may show a person or paper that it shouldn’t.",
            "Faces, badges, boards and screens can be enlarged. Retake it without them.",
            "An empty room, ready for the day.",
            "ICO; NHS guidance on photographs at work",
        ),
    ),
    (
        "security-model",
        due(
            "Take this to your IT or security team: it may help somebody to get in.",
            "Codes, keys, habits and hasty links are what attackers look for.",
            "If you think that you clicked a bad link, tell IT at once.",
            "National Cyber Security Centre",
        ),
    ),
    (
        "unsourced-model",
        due(
            "Add where this comes from: it may be a claim without a source.",
            "A link lets people check, and you needn’t take it back later.",
            "Our own count, this March: 4,211 visits.",
            "UK Statistics Authority, Code of Practice for Statistics",
        ),
    ),
    (
        "conflict-of-interest-model",
        due(
            "Say what ties you have, or leave the tip out: this may recommend a seller.",
            "From somebody in a public job a tip is worth money. Readers should know who gains.",
            "I have a tie to this firm, so please compare it with others.",
            "Seven Principles of Public Life; Advertising Standards Authority",
        ),
    ),
];
