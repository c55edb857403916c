//! **Sees** a word on how to vote, campaigning, or a party's own activity, in view of the job.
//!
//! **Why**: a public servant who is seen to campaign makes the service look like a party's.
//! **Example**: "You know where to put your cross." **Better**: how to register, and by when.
//!
//! **Source**: LGA on the pre-election period, Civil Service Code; from memory, due for review.

use super::prelude::*;
use super::takes_sides::{at_level, is_plain, is_public};

pub(in super::super) const RULE: Rule = Rule {
    id: "how-to-vote",
    category: Category::Impartiality,
    level: Level::Essential,
    look,
};

/// Telling, hinting, campaigning.
static VOTING: Phrases = Phrases::new(&[
    "vote|voting|votes|voted|voter ..2 for|against|them|dem|em|him|her|labour|tory|conservative|green|reform|snp|plaid|libdem|lib|out|in|wisely|accordingly|tactically|smart|change|independent|with|right|like|sinn|dup|uup|{name}",
    "vote|votes|voting|voted ..1 {party}|{@}",
    "get|gets|got|has|have|earned|earns|lost|deserves|give|gave|given|lend ..2 my|our|your|ma|mi|wur vote|votes|cross|x",
    "my|our|your|ma|mi|whole|their ..1 vote|votes goes|is|will|are|going|this",
    "put|puts|place|mark|stick|where|placed|your|ur|yer ..3 cross|x ..4 {any}",
    "where|who ..2 to ..2 cross|tick|mark",
    "how to vote|mark",
    "who|what to ..1 vote",
    "tell|telling|telt ..3 vote",
    "you|u|ye|yous|residents|voters ..6 know|remember|knows|ken|remembers ..3 what|who|where|how|which|that|this|whose|it|in",
    "remember ..4 that|this|who|when|what|them|it|ballot|may|thursday|polling|booth|vote|cross",
    "look|think|consider ..1 at|about|after|who|what ..2 who ..1 closed|cut|saved|wants|looked|built|sold|shut",
    "knock|knocking|chapping|chap|knocked ..1 doors|on|door",
    "canvass*|campaigning|campaigned|campaigners|electioneering|hustings|doorknock*|phonebank*|leafleting|leafletting|leafleted",
    "leaflet|leaflets ..3 {party}|for|was|only|candidate|better|delivered|through|drop",
    "{party}|{politician}|their|party ..2 leaflet|leaflets",
    "on|at|round|out ..1 doorstep|doorsteps|doors|stump|campaign",
    "campaign|battle|party trail|bus|team|hq|rally|launch|video|poster|leaflet|list|conference|card|member|manifesto|broadcast|colours|agent|rosette",
    "rosette|rosettes|manifesto|manifestos|ballot|placard|placards|picket",
    "standing|stands|running|stood|selected|candidate|campaigning|elected|nominated|fighting ..4 for|in|as ..4 {party}|candidate|ward|council|seat|election|constituency|{name}|mayor|mp",
    "candidate|candidates",
    "{party} ..1 win|victory|gain|landslide|surge|wipeout|candidate|group|party",
    "elect|re elect|electing|{name}|her|him",
    "reelect|re-elect|votesnp|votelabour|voteconservative|votegreen|votereform|getthetoriesout|toriesout|starmerout|sackthecabinet|gtto|votethemout|labourgain",
    "have|has|had|got|needs|need|must|should|gotta|want|kick|boot|chuck|throw|turf|get|sling|dem|them|this|that ..4 go|out|gone ..3 may|thursday|election|polling|june|ballot|chamber|vote|week|friday|town|hall|now",
    "know what to|where|who do|not|to ..8 {any}",
    "back|re|returned|elected|returning|in ..2 {weekday}|office|power ..2 if|when|we|he|she|and|on",
    "if|when|once|as ..4 elected|re|reelected|returned|wins|win|won|loses|back on|in|we|you|{weekday}|elected",
    "voting|vote ..1 the|all same|way",
    "{politician}|{party} ..3 gets|get|got|is|are in|back|elected ..8 {any}",
    "if|when ..1 {party} ..2 gets|get|win|wins|got|lose|loses ..8 {any}",
    "rosette|rosettes",
    "say|vote|voting no|yes to ..8 petition|sign|vote",
    "sign ..2 petition",
    "anyone|anybody|anything|nobody|any|no else|party|other ..3 would|will|wants|can|cares|close|cut",
    "voted ..3 you|against|know|who|for|yes|no|leave|remain|out",
    "who|which ..2 closed|cut|shut|saved|sold|voted|opened|built ..5 and|wants|back|against|them",
    "postal|proxy|tactical|protest vote|votes|voting",
    "polling|election|voting|ballot|thursday's|local day|box|thursday|booth|elections",
    "{politician} ..4 for|4 ..1 {politician}|mayor|mp|ward|change",
    "{party} ..2 leaflet|leaflets|poster|posters|stall|rosette|membership|badge|flag",
    "joined|joining|join|member|activist|proud|support|supporting|supporter|backing ..3 {party} ..1 party|group|{any}",
    "time|ready|desperate|ripe|need|needs|vote|want|deserve ..2 for ..2 change",
    "decent|right|thinking|no|sane|any ..2 person|people|nurse|teacher|officer|one|carer|voter ..8 vote|support|back|voting",
]);

/// That the word is of an election, not of cakes.
static ELECTION: Phrases = Phrases::new(&[
    "vote|voting|votes|voted|voter|voters|ballot|ballots|election|elections|elected|candidate|candidates|canvass*|canvassing|hustings|campaign|campaigning|manifesto|constituency|polling|polls|poll|cross|leaflet|leaflets|leafleting|doorstep|doors|seat|council|councillors|rosette|picket|may|thursday|friday|fortnight|mp|cllr|councillor|mayor|party|lot|them|office|power|{party}|{politician}|who|reelect|sackthecabinet|votethemout|toriesout",
]);

/// What isn't about an election, or is for everybody.
static NEUTRAL: Phrases = Phrases::new(&[
    "public|online|residents|pupils|school|pupil vote",
    "phone|mobile|broadband|coffee|café|cafe|boiler",
    "vote|votes|voted|voting|ballot ..5 biscuit|biscuits|cake|cakes|drizzle|name|naming|names|logo|mascot|scone|soup|tea|colour|tree|bird|book|design|shortlist|favourite|award|awards|plough|photo",
    "vote|votes|voted ..3 on|is|was|in ..2 quarry|plan|motion|budget|minutes|committee",
    "not|isn't|never|without telling|asking|saying",
    "whoever|however|whichever you|ye|wins|u",
    "use|cast|bring|have|having ..2 your|ur|yer ..1 vote|id|say|ballot",
    "photo id",
    "work|worked|working|staff|job|count ..3 polling|count|poll|election",
    "conduct|code",
]);

/// Whom the hint is of, or that the job is put in the scale.
static SIDE: Phrases = Phrases::new(&["telling|tell ..1 you|ye|u|yous|anyone"]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let is_public = is_public(reading) || reading.draft.is_pre_election;
    let is_neutral = reading.has(&NEUTRAL) && !reading.has(&SIDE);
    if is_plain(reading) || is_neutral || !is_public {
        return None;
    }
    let voting = reading.unquoted(&VOTING)?;
    let is_vote = reading.draft.is_pre_election || reading.has(&ELECTION);
    is_vote.then(|| at_level(reading, rule, vec![voting.span]))
}
