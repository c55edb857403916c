//! In which setting a draft speaks: of a novel, of long ago, in general, of its writer's own life.
//!
//! What would be a slip about a real person of today often isn't in such a setting. A rule asks
//! [`Reading::is_set_in`] before it speaks. Settings are signs, not proof: a rule whose words can't
//! be meant otherwise (an NHS number) doesn't ask.

use std::ops::Range;

use super::Draft;
use super::phrase::Phrases;
use super::reading::{Hit, Reading};
use super::token::TokenKind;

/// What a draft may be about instead of a real person of today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Setting {
    /// A book, a film, a play, a game, an exercise.
    Fiction,
    /// People and papers of long ago: a museum, an archive, a year before living memory.
    History,
    /// Advice to everybody: a tip, a rule, "if you", "we never".
    Guidance,
    /// What happened to the writer.
    OwnStory,
    /// A figure with its source.
    Sourced,
    /// Food, pets, the garden, a match, a play on words.
    Play,
}

/// Every setting; its place is its bit.
pub(super) const ALL: [Setting; 6] = [
    Setting::Fiction,
    Setting::History,
    Setting::Guidance,
    Setting::OwnStory,
    Setting::Sourced,
    Setting::Play,
];

/// Numbers that are read as years of long ago.
const LONG_AGO: Range<u32> = 1066..1966;

static FICTION: Phrases = Phrases::new(&[
    "novel*|fiction*|panto|pantomime|dickens|shakespeare|macbeth|austen|sherlock|poirot|marple|scrooge|frankenstein|goldilocks|rapunzel|cinderella|pinocchio|dracula|trunchbull|hogwarts|netflix|iplayer|sitcom|holby|eastenders|emmerdale",
    "box set|sets",
    "boxset*|storyline*|whodunnit*|whodunit*|audiobook*|protagonist*|playwright|screenplay|paperback*",
    "hospital|court|courtroom|crime|police|medical|legal|period|tv|telly|school|prison|radio drama*|thriller*|series|serial|show|soap",
    "the|a|this|that|my|our|old|new|training|daft|great|good|bad|watched film|movie|play|musical|sitcom|thriller|comic|cartoon",
    "film club|night|festival",
    "cosy crime|mystery",
    "true crime podcast*",
    "ghost|short|bedtime|fairy stor*|tale*",
    "mock|pretend|toy|imaginary|invented|made-up trial|court|hearing|interview|patient*|ward|client*|hospital",
    "role play*",
    "roleplay*",
    "fairy tale*",
    "in bleak house|jane|wuthering|great|pride",
    "dungeons",
    "the wicked|evil landlord|landlady|witch|stepmother|queen",
    "chapter # [of]",
    "made up {any}",
    "book of the",
    "book club|week|launch|review",
    "none of .. real",
    "all|entirely|completely|totally|wholly invented|fictional|fictitious|made-up",
    "invented by|for",
    "case study",
    "any resemblance",
    "she|he was|is|were an actor|actress|character",
    "they were actors|characters",
    "mannequin*|dummy|dummies|resusci|simulation|simulated|sim-man|simman",
    "models|actors|volunteers|staff .. not patients|clients|pupils|residents",
    "posed|played|acted by",
    "finished|reading|read|rereading|watching|watched the one|bit|episode|scene where|with|in",
    "bed|room # is|was my cat|dog|son",
    "patient|client in bed|room # is my {any}",
    "escape room",
    "lego|playmobil|minecraft|fortnite|sims",
]);

static HISTORY: Phrases = Phrases::new(&[
    "museum*|archive*|archivist*|exhibition|exhibit*|heritage|tudor*|victorian*|georgian*|edwardian*|medieval|roman|romans|chartist*|suffragette*|workhouse*|scutari|wartime|domesday",
    "florence|nightingale nightingale|rose",
    "on show|display",
    "local|family|social|oral|house|shipping history|historian",
    "history society|group|walk|month|talk|room|project",
    "# years|yrs|centuries ago today",
    "#|last|sixteenth|seventeenth|eighteenth|nineteenth|16th|17th|18th|19th|early|mid|late century",
    "th|st|nd|rd century",
    "on this day",
    "great great [grand*|gran*|nan*|uncle|aunt*]",
    "first|second world war",
    "parish|admission|casualty register*|records|rolls from|of",
    "parish register*",
    "minute book*",
    "long out of copyright",
    "court|assize|assizes roll*|record* a|is|are|in|of",
]);

static GUIDANCE: Phrases = Phrases::new(&[
    "if you|your|yer|ye|someone|somebody [ever|ask|asks|see|find|share|post|are|work|get|have|need|must|can|think|feel]",
    "if a|an|any|one pupil|patient|client|parent|student|resident|tenant|child|family|colleague|relative|former|service|customer|carer|learner|post|message|story",
    "when you|you're|someone|a|an|posting|you've .. post|share|photo|tell|write|tweet",
    "before you|i|we|anyone post|share|press|tweet|send|repost|snap|photograph|take|accuse|name",
    "tip|tips|reminder*|refresher|guidance|guideline*|checklist|handbook|factsheet|toolkit|webinar|etiquette|faq|explainer",
    "training course|day|session|module|slide|slides|video|film|week|pack|room|today|yesterday",
    "my|our|the|this|your|today|yesterday|refresher|new|staff|governance|safeguarding|induction training",
    "code of conduct|practice|ethics",
    "our|the|a|social|media|data|this|my policy|rule|rules|procedure",
    "the|our|my|golden|first|one|general|only rule|code|guide|advice is|says|for|on|here|about|i",
    "general|quick|short|plain|easy guide|guidance|advice|rule|point|reminder",
    "for your own situation|case",
    "good practice",
    "we|i|you|staff|nurses never|don't|dont [ever|even|really] post|share|tweet|discuss|comment|befriend|accept|follow|photograph",
    "we|you can't|cannot|won't|shouldn't|couldn't [ever|even] post|share|tweet|talk|discuss|comment|befriend|accept|follow|photograph|name|say",
    "we|i have|i've|we've never posted|shared|tweeted|named|discussed",
    "never|don't|dont|avoid|stop|please .. post|posting|share|sharing|tweet|put|putting|photograph|photographing|naming|name|accept|befriend|text|leave|leaving",
    "no|zero photo*|photos|pictures|stories|names|posts|selfies of|from|on|in|about|without|ever",
    "should never|not|always|we|i|you|staff|nurses|teachers",
    "you must|should|shouldn't|can't|cannot|need|may",
    "tell|ask|ring|call|phone|contact your|the safeguarding|manager|line|duty|supervisor|union|gp|tutor|lead",
    "how|when|why to|not",
    "people|folk|residents|staff|nurses|parents|patients|carers|jurors|tenants|students|everyone|anyone who|who've|should|can|must|need|often|sometimes|keep",
    "question i|we ask",
    "ask yourself|myself",
    "asked|ask myself",
    "think twice|first",
    "a good|bad handover|referral|record|note|visit|report",
    "in general|principle|theory",
    "instead of|say",
    "please say|remember|check|don't|never|keep|ask|note",
]);

static OWN_STORY: Phrases = Phrases::new(&[
    "i was|am|became [the|a|an|their] patient|client|pupil|inpatient|foster|resident|tenant",
    "i've|ive been a|the patient|client|inpatient|tenant",
    "my own|me own|ma ain|my ain",
    "mine to tell",
    "i have|had|got|live|lived|am|i've|i'm .. myself|meself|masel",
    "as a patient|client|tenant|parent|mum|dad|foster kid|service user .. myself|me|i",
    "as someone|somebody|one who|with|whose",
    "when i was [a|in|at|still] little|young|small|kid|child|pupil|student|teenager|school|care|hospital|wee|nine|ten|eleven|twelve|pregnant|ill|poorly|sectioned|homeless",
    "i was born|diagnosed|adopted|fostered|homeless|sectioned|admitted|discharged|operated|rushed|bullied",
    "i|i've got|had|have|been diagnosed|given|told my|a|the|with|by",
    "my|me|ma [new] hip|knee|op|operation|diagnosis|anxiety|depression|recovery|surgery|scan|biopsy|chemo|stroke|diabetes|adhd|autism|dyslexia|deafness|hearing|stoma|ibs|migraine*|arthritis|asthma|sobriety|physio|doctor|gp|consultant|therapist|counsellor|miscarriage|labour|divorce|back|waters",
    "here's me|my",
    "# days|weeks|months|years|one|two|three|four|five|six|seven|eight|nine|ten sober|clean|dry|smoke [today] me|i",
    "sober|clean today|myself .. me|i",
    "single mum|dad|parent here",
    "care leaver|experienced here|myself|and|like",
    "doc|doctor|nurse|physio|dentist|consultant told|says|said|gave|wants|sent|signed me|my|i",
]);

static SOURCED: Phrases = Phrases::new(&[
    "source|sources|hansard|census|ons|nomis|statistic*|audit*|dataset*|peer-reviewed|ofsted|estyn|cqc|hmicfrs|ombudsman",
    "office for national",
    "national statistics|audit",
    "according to",
    "says|say|said|shows|found|finds|in .. survey|report|study|census|audit|review|figures|table|page|bulletin|paper",
    "annual|monthly|quarterly|gap|inspection|published|full|scrutiny report|figures|return|accounts",
    "figures|numbers|table|report|study|survey|minutes|papers|results|judgment|judgement is|are|on|published|page|in|here|out",
    "page|table|column|section|paragraph|para|appendix #",
    "published on|by|in|today|yesterday|last|this",
    "on|see|at|from our|the|its|their|council's website|site|page|pages",
]);

static PLAY: Phrases = Phrases::new(&[
    "my|our|the|ma|this|that|next-door's|neighbour dog|dogs|cat|cats|kitten*|pupp*|hamster*|rabbit*|hens|hen|chickens|chicken|tortoise|goldfish|budgie|parrot|pony|whippet*|poodle*|spaniel*|labrador*|greyhound*|goat*|donkey|pigeon*|squirrel|magpie*|seagull*|fern|cactus|sourdough|kettle|toaster|printer|photocopier|laminator|stapler|boiler|sat|satnav|wifi|laptop|hoover|greenhouse|washer|tap|trifle|lasagne|sponge|crumble",
    "whippet*|dachshund*|hamster*|guinea|gerbil*|leeks|marrow|tomato*|courgette*|rhubarb|houseplant*|allotment*|beehive*|compost|custard|trifle|parkin|pineapple|sourdough|gravy|crisps|biscuit*|lasagne|fondue|brunch|piano|crossword|wordle|netball|parkrun|darts|dominoes|knitting|crochet|jenga|monopoly|cluedo|scrabble|bingo|tinsel|lemon|drizzle|teabag*|fridge|freezer",
    "he's|she's|they're my son|daughter|cat|dog|nephew|niece|grandson|granddaughter|whippets",
    "aged two|three|four|five|six and a half|quarter",
    "my heart",
    "court of public opinion",
    "ball [is] in your|my|their|our court",
    "racket|tennis|squash|netball|basketball|badminton club|court|courts|league|final",
    "verb|noun|adjective|adverb",
    "labour|castle|wend|polling|electoral|candidates ward",
    "hearing aid*",
    "not that kind|sort|one",
    "lol jk",
    "just kidding",
]);

/// Phrases that stand for a setting.
fn signs(setting: Setting) -> &'static Phrases {
    match setting {
        Setting::Fiction => &FICTION,
        Setting::History => &HISTORY,
        Setting::Guidance => &GUIDANCE,
        Setting::OwnStory => &OWN_STORY,
        Setting::Sourced => &SOURCED,
        Setting::Play => &PLAY,
    }
}

/// What `look` finds in the draft, or that it finds something in a picture's description (then with
/// no places); none if it finds nothing.
pub(super) fn everywhere(
    reading: &Reading<'_>,
    look: impl Fn(&str) -> Vec<Range<usize>>,
) -> Option<Vec<Range<usize>>> {
    let own = look(reading.draft.text);
    let is_there = !own.is_empty()
        || (reading.draft.alt_texts)
            .iter()
            .any(|alt| !look(alt).is_empty());
    is_there.then_some(own)
}

/// Words for a picture in the draft itself.
static PICTURE: Phrases = Phrases::new(&["pic|pics|photo*|selfie*|snap|snaps|picture*"]);

impl Reading<'_> {
    /// Whether the draft shows signs of a setting.
    pub(super) fn is_set_in(&self, setting: Setting) -> bool {
        let bit = 1_u8 << setting as u8;
        let known = self.settings.get_or_init(|| settings(self));
        known & bit != 0
    }

    /// The first place of `says` outside quotation marks, where neither `but` nor a setting of
    /// `unless` speaks against it.
    pub(super) fn slip(&self, says: &Phrases, but: &Phrases, unless: &[Setting]) -> Option<Hit> {
        let hit = self
            .find(says)
            .into_iter()
            .find(|hit| !self.is_quoted(hit))?;
        (!self.is_set_in_any(unless) && !self.has(but)).then_some(hit)
    }

    /// Whether a picture is described, or the draft speaks of one.
    pub(super) fn is_picture_told(&self) -> bool {
        let mut alts = self.draft.alt_texts.iter();
        alts.any(|alt| !alt.trim().is_empty()) || self.has(&PICTURE)
    }

    /// The same where there is a picture, or where the draft speaks of one.
    pub(super) fn slip_of_a_picture(
        &self,
        says: &Phrases,
        but: &Phrases,
        unless: &[Setting],
    ) -> Option<Vec<Range<usize>>> {
        let is_there = !self.draft.alt_texts.is_empty() || self.has(&PICTURE);
        let slip = || self.slip_in_pictures(says, but, unless);
        is_there.then(slip).flatten()
    }

    /// The same in the draft and the descriptions of its pictures; no places if it is a picture's.
    pub(super) fn slip_in_pictures(
        &self,
        says: &Phrases,
        but: &Phrases,
        unless: &[Setting],
    ) -> Option<Vec<Range<usize>>> {
        let own = self.draft.text;
        let mut text = own.to_owned();
        for alt in self.draft.alt_texts {
            text.push('\n');
            text.push_str(alt);
        }
        let all = Draft {
            text: &text,
            ..*self.draft
        };
        let reading = Reading::new(&all);
        let hit = reading
            .find(says)
            .into_iter()
            .find(|hit| !reading.is_quoted(hit))?;
        let is_quiet = self.is_set_in_any(unless) || reading.has(but);
        let spans = [hit.span].into_iter().filter(|span| span.end <= own.len());
        (!is_quiet).then(|| spans.collect())
    }

    /// Whether the draft shows signs of any of them.
    pub(super) fn is_set_in_any(&self, settings: &[Setting]) -> bool {
        settings.iter().any(|&setting| self.is_set_in(setting))
    }
}

fn settings(reading: &Reading<'_>) -> u8 {
    ALL.iter()
        .filter(|&&setting| {
            reading.has(signs(setting)) || (setting == Setting::History && has_old_year(reading))
        })
        .fold(0, |found, &setting| found | 1 << setting as u8)
}

/// Whether a year of long ago stands in the draft, other than as somebody's birth or in a
/// confused mind.
fn has_old_year(reading: &Reading<'_>) -> bool {
    reading.tokens.iter().enumerate().any(|(at, token)| {
        let is_old = token.kind == TokenKind::Number
            && token
                .word
                .parse()
                .is_ok_and(|year| LONG_AGO.contains(&year));
        let before = reading
            .tokens
            .get(at.saturating_sub(3)..at)
            .unwrap_or_default();
        let is_date = before
            .last()
            .is_some_and(|token| matches!(token.word.as_str(), "/" | "."));
        is_old
            && !is_date
            && !before.iter().any(|token| {
                matches!(
                    token.word.as_str(),
                    "born" | "thinks" | "still" | "since" | "dob"
                )
            })
    })
}
