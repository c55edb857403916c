//! **Sees** a picture with a board, a screen, a badge, papers or a record in it.
//!
//! **Why**: names and notes can be read even when they are small; anybody can zoom in.
//! **Example**: alt text "Four nurses smile in front of the patient whiteboard". **Better**: turn round,
//! clear the desk, then take the picture.
//!
//! **Source**: ICO and NHS guidance on photographs at work, cited from memory, due for review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "picture-of-papers",
    category: Category::Image,
    level: Level::Essential,
    look,
};

/// Where the same words are no slip.
const UNLESS: &[Setting] = &[Setting::Fiction, Setting::History];

static SAYS: Phrases = Phrases::new(&[
    "whiteboard|board|noticeboard|chalkboard|screen|screens|monitor|laptop|computer|desktop|tablet|spreadsheet|dashboard|register|list|chart|charts|notes|letter|letters|form|forms|file|files|folder|folders|record|records|document*|paperwork|page|envelope*|parcel|payslip|report|certificate|rota|diary|clipboard|post-it|sticky|cv|passport|badge*|lanyard*|wristband|wristbands|label|labels|band|prescription|x-ray|xray|scan|tag|ticket|book|sheet|roll|card|cards|call|display|inbox|email|emails .. name|names|named|surname*|address|addresses|patient*|client*|pupil*|caseload|open|visible|legible|readable|number*|dob|dates|record*|details|initials|codes|streets|diagnos*|behind|handwritten|handover|bed|beds|case|grades|parents|family|medication|signing|staff|photo|confidential|background|records|showing|logged|tenant*|resident*|nhs|clear|chest|vote*|elector*",
    "name|names|named|surname*|address|addresses|patient*|client*|pupil*|caseload|open|case|records|housing|handover|handwritten|clinic|visitor*|confidential|medical|ward|staff|key|class|drug|drugs|bed|student|exam|signing|family's|personal|chest|results|visible|id|appointment|custody|registration|register|printed|electoral|house|work|referral|safeguarding|incident|tenancy|evidence|prescription|logged|council|security .. whiteboard|board|screen|screens|monitor|laptop|computer|spreadsheet|list|chart|charts|notes|letter|letters|form|forms|file|files|folder|record|records|page|rota|clipboard|badge*|lanyard*|wristband*|label*|band|scan|book|cv|diary|card|cards|codes|document*|envelope*|sheet|paperwork|register|board,|pass|prescription|plan|x-ray|display|certificate*",
    "handover|ward|patient|bed|theatre|caseload|shift|allocation|planning board|whiteboard|sheet|list",
    "caseload|case|file|files|system|notes|record|records|spreadsheet|inbox open|up|on",
    "three|two|four|dual|my screens|monitors",
    "got|new|my|wearing|me|first|proud|shiny|our|finally .. lanyard|badge|pass|fob|warrant|uniform",
    "drugs|drug|obs|observation|medication|fluid|meds|mar chart|charts|cupboard|fridge|trolley|round|sheet",
    "monitor|screen|laptop|whiteboard|board // name|caseload|patient*|surnames|chest|scan|handover|parents|children|pupils",
    "found|left|look .. on|in|at .. printer|photocopier|desk|bin|floor // handwriting|letter|work|lol|wit|someone",
    "key safe codes|code|number",
    "video|zoom|teams|group call|meeting|screenshot .. with|of|named|parents|names|children|families|patients|clients",
    "screenshot|screen|photo|snap|pic|picture|screengrab [shot|of|grab] of|from|my|the .. system|record|records|email|chat|group|whiteboard|board|case|handover|notes|list|rota|message*|file|register|caseload|screen|dashboard|teams|ward|spreadsheet",
    "planning|office|corridor|staff|our|my|the|staffroom|team|huddle whiteboard|noticeboard|corkboard|board .. client*|initial*|streets|visit*|names|colour*|plan*|address*|tells|can|every|so|times|codes",
    "ballot|voting|postal|counted papers|vote|votes|count",
    "letter|form|certificate|page|cv|licence|passport|payslip|card .. showing|with|of .. name|number|address|details|insurance",
]);

/// Words that speak against it.
static BUT: Phrases = Phrases::new(&[
    "blank|empty|wiped|blurred|locked|turned off|before|clean|redacted|covered|cropped",
    "enamel|gardening|badge of honour",
    "mannequin*|posed|actor*|models|fake|pretend|toy",
    "made up|of up names|data",
    "board|list of games|biscuits|books",
    "chart :",
    "library|screen card|printing",
    "not a name",
    "bottle tops",
    "polling card",
    "no papers|badge|patients|names",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    reading
        .slip_of_a_picture(&SAYS, &BUT, UNLESS)
        .map(|spans| rule.at(spans))
}
