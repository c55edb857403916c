//! **Sees** a password, a code, a PIN or a shared login that opens something.
//!
//! **Why**: what opens a door or an account is public the moment it is posted, even when deleted.
//! **Example**: "key safe's 4471". **Better**: send it by the agreed channel, and change it if it was ever posted.
//!
//! **Source**: National Cyber Security Centre, password guidance, cited from memory 2026-11, due for
//! review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "security-credential",
    category: Category::Security,
    level: Level::Essential,
    look,
};

static SAYS: Phrases = Phrases::new(&[
    "gate|door|alarm|safe|lock|padlock|keypad|cupboard|keysafe|barrier [is|=|still|:] #",
    "# ..2 for|on|at the gate|door|alarm|safe|lock|padlock|keypad|cupboard",
    "same|one|shared|single|default pin|code|password|passcode|login ..8 {any} ..3 # ",
    "same pin|code|password|passcode|login|combination on|for|as|everywhere|since|across|in|to",
    "password|passwords|pin|passcode|code ? // same|name|year|date|the|my|it's|easy|it",
    "read|told|gave|give|said|texted|typed|tell|sent ..6 numbers|digits|code|codes|number they|he|she|texted|from|off|that|over|down|the",
    "numbers|digits|code they|he|she texted|sent|emailed|asked",
    "wifi|wi-fi|password|passwords|code|codes|login|logins|pin on|in|behind|under|below the|our|a|me|my ..3 whiteboard|board|wall|fridge|monitor|desk|me|mat|pic|photo|door|drawer|noticeboard|fob",
    "entry|keypad|code|combination|alarm|gate|safe // then {any} then",
    "# then # then {any}",
    "key|keys ..8 lives|live|hidden|hides|hangs|sits|kept|stays|bides|is|are|'s|left ..3 in|under|behind|on|beneath|inside|below ..2 mat|pot|drainpipe|gnome|brick|shed|gutter|meter|hook|box|plant|step|stone|bin|ledge|tree|cupboard|welly|drawer|usual",
    "key|keys usual|same|normal place|spot|hidey",
    "pin|pins|code|codes|password|passwords|combination ..5 cat|dog|birthday|wedding|year|anniversary|jubilee|backwards|forwards|mum|kids|nan|street|house name|number|day|date|and|plus|with|wi|spelt|backwards",
    "shares|share|uses|use|using|borrow|borrows ..2 {any} login|password|smartcard|pin|log-in|fob|swipe",
    "password|passwords|passcode|passcodes|passphrase|pwd|pw|passwd|pword [for] ..6 is|are|was|=|:|a|taped|stuck|written|under|still ..3 {any}",
    "password|passcode|passphrase|pwd|pass|pin|code is|=|:|still|'s|to #",
    "password|passcode|pwd is|=|:|was {any}",
    "password|passcode|pwd {name}|#|kittens*|letmein|qwerty|welcome*|admin*|password*|guest|summer*|winter*|spring*|autumn*",
    "pass is|=|: {any}",
    "pass|passcode|pin|code|pwd|password [is|=|was|still|:] #",
    "password|passwords|pin|pins|code|codes|login|logins|passcode ..6 taped|stuck|sticky|postit|post-it|whiteboard|monitor|keyboard|mouse|mat|wall|noticeboard|lid|drawer|inside|back|fridge|lanyard|sellotaped|pinned",
    "keep|kept|write|wrote|leave|left|stick|stuck ..4 password|passwords|pin|pins|codes|logins ..6 on|in|under|by",
    "key|lock safe|box|safe's|boxes ..8 #|code|year|number|same|is|still",
    "keysafe|keysafes|lockbox|keybox|key-safe ..8 #|code|year|number|same|is|still",
    "key|keys ..4 under|behind|inside|beneath|in|below ..2 mat|pot|plant|gnome|brick|stone|bin|flowerpot|doormat|meter|cupboard|welly|wellies|box|gutter|drainpipe|rock|lintel|drawer",
    "gate|door|doors|alarm|entry|access|cupboard|safe|lift|garage|barrier|padlock|bike|shed|lock|store|records|drugs|meds|office|staffroom|keypad ..4 code|codes|pin|combo|combination|number|pin ..6 :|is|'s|still|=|are|#",
    "code|codes|pin|combination|combo|number for|to|on|of|at the|our|my ..5 gate|door|doors|alarm|safe|cupboard|lift|garage|barrier|padlock|shed|store|building|office|photocopier|keypad|lock|room ..4 is|'s|still|=|:|#",
    "alarm|keypad|door|gate|safe|lock|entry|barrier ..8 type|press|enter|punch|key|tap|dial|use|is|'s ..4 #|star|hash",
    "type|press|enter|punch|tap|key|dial ..3 # ..4 star|hash|then|twice|and|enter|in|green",
    "wifi|wi-fi|wi|fi|hotspot|router|network|internet [fi] ..6 is|password|key|code|pass|:|= ..3 {any}",
    "new wifi|wi-fi|password|passcode|login|pin|code ..5 is|:|=|'s {any}",
    "log|logs|logged|logging|sign|signs|signed|signing in|on|into ..3 as|with|using|wi ..4 {any}|password|same|mine|shared|guest|admin",
    "user|username|userid|login|logon [is|:|=|name] ..3 pass|password|pw|pin|with|=|is|: ..3 {any}",
    "user|username|login {any} pass|password|pw|pwd|pin {any}",
    "share|shared|sharing|borrow|borrowed|using|use|lent|lend|gave|given|give|swap|swapped|pinched ..4 login|logins|log-in|logon|password|passwords|smartcard|swipe|fob|pin|lanyard|credentials|badge|passcode ..4 {any}",
    "lend|borrow|lent|borrowed|use|using|share ..3 my|her|his|mine|each|someone|somebody|one|same|your login|smartcard|card|fob|pass|swipe|account|password|pin|badge ..3 {any}",
    "everyone|everybody|all|we|whole|floor|ward|team|temps|staff|half|supply|us ..6 log|logs|use|uses|share|shares|sign|signs|same ..4 login|password|in|account|pin|code|log-in|smartcard|card",
    "reset|resets|changed|set ..4 me|my|it|password|pin|mine|us|us ..3 to|back ..2 {any}",
    "my|our|the|his|her|whose|everyone's|mum's|ward's pin|password|passcode|code ..6 is|=|'s ..4 birthday|wedding|year|birth|anniversary|dog|dog's|cat|name|date|same|door|house|number|1234|married|born|postcode|favourite|kids|son|daughter|mum|address|surname|maiden",
    "it's|its|is|be the|my|our|his|her year|date|birthday|anniversary ..4 queen|king|born|battle|married|war|moon|crowned|coronation|hastings|world|birth|wedding|jubilee|england|won",
    "verification|security|confirmation|account|one-time|six|digit|otp|2fa|authenticator|authentication|access|login|recovery|backup|log-in|reset|one time ..4 code|codes|key|keys|number|pin ..6 #",
    "code|codes from|off the network|bank|app|text|nhs|portal ..4 #",
    "door|gate|entry|key|alarm codes|code|pins|numbers wi|with|as|in|on|for|of|from ..6 #|song|list|spreadsheet|whiteboard|sheet",
    "# ..2 gets|opens|unlocks|lets|works you|u|ye|us|the|it|on ..4 in|door|gate|alarm|everything|cupboard|building|safe",
    "read|told|gave|given|give|sent|texted|shouted ..5 code|pin|password|passcode|card details|card|digits|number ..4 to|and|everything|over|as|from|him|her|them|off|caller",
    "told|gave|give|tell ..4 caller|bank|microsoft|man|bloke|them|him|her|fella|guy ..4 code|pin|password|card|digits|login",
    "let|gave|give|given him|her|them|caller|microsoft|man|bloke|it|chap|lad ..4 into|control|access|remote|team|code|in ..4 laptop|computer|machine|account|screen|everything|from|pc",
    "fixed|sorted|dialled|logged|took|connected ..4 laptop|computer|pc|account|machine ..3 from|remotely|into|over|afar|via",
    "card|account details|number|numbers|pin ..4 live|still|#|is|are",
    "sort code ..3 #",
    "meeting|teams|zoom|link|room|call|panel ..10 passcode|password|pin|code ..2 :|#|is",
    "meeting|teams|zoom id ..3 #",
    "passcode|passcodes ..2 #",
    "wipe|unlock|screen no|without lock|pin|password|passcode",
    "no|nae lock|pin|passcode|password on|set|needed ..3 it|the|phone|laptop|tablet|ipad",
    "lost|left|leaving|nicked|stolen ..4 phone|laptop|ipad|tablet|usb|stick|memory|diary|lanyard|fob|keys|badge ..8 no|unlocked|clients|client|patient|numbers|names|without|open|all|unencrypted ..4 {any}",
    "password*|pass|login on|in the|that|this|my pic|photo|picture|image|screenshot|whiteboard",
    "admin|guest|cover|password|letmein|welcome|qwerty ..2 and|/|is|, password|pass|admin|guest|cover|is",
    "answer|answers|security question|questions|answer|answers ..4 is|are",
]);

static UNLESS: Phrases = Phrases::new(&[
    "gate|door|platform # at|opens|on|closes|now|for|,|and|is",
    "next door",
    "policy|procedure|poster|leaflet is|on|says|please",
    "club|the password is|please",
    "is please",
    "heart|soul|success|happiness|love|cheese",
    "never|don't|dont|do|won't|not|nobody|no-one ..5 share|ask|asks|post|text|email|give|write|reuse|tell|type|send|put|use|fall|leave|repeat|store",
    "password|passwords|key|pin|passcode tip|tips|advice|guidance|manager|hygiene|policy|reset|strength|training|protected|reminder|rules",
    "strong|stronger|random|good|better|weak|unique|different|clever password|passwords|passphrase|words|one",
    "forgot|forgotten|forgets|forget|forgetting|changed|change|changing ..4 password|passwords|pin|code|passcode|lock|passphrase",
    "three random",
    "cyber|ncsc|phishing|scam|scams",
    "if they|you're|you ask|asked|ring|call|want|get|think|forget|suspect",
    "if someone|somebody|anyone|anybody asks|rings|calls|says|texts|emails|claims|wants|does|phones|uses",
    "passphrase|password|pin is long|strong|odd|secret|mine|private|three|safe|hidden|none",
    "code of conduct|practice|ethics",
    "dress|bar|highway|source|colour|post|morse|code|zip|qr|area|tax|discount|promo|civil|da|dialling|country|building|sort code|codes|coder",
    "use|used|using|with|enter|quote|type code|promo|discount",
    "codes|code breaker*|club|is|cracked|week|review",
    "cracked|crack the code",
    "not telling|giving|sharing|saying|posting",
    "film|novel|panto*|museum|escape|archive*|wartime|enigma|bletchley|spy|game|treasure|quiz",
    "two factor authentication|auth",
    "factor|authentication|authenticator is|on|turned|set|please|day",
    "bowling|cushion|rolling|drawing|hair|safety|lapel|badge pin|pins",
    "pin number|badge|board|cushion|code",
    "i've|i told|tell it|them|us",
    "changed what needed",
    "key stage|to|worker|workers|message|messages|point|points|figures|speaker|findings|changes|skills|ring|step|finding",
    "pass the|me|on|your|rate|their|his|her|with|it|my",
    "library card|cards|account",
    "share|shares|use|uses ..2 library|bank|birthday|christmas|thank card|cards",
    "bus|rail|swim|day|gym|season|year|travel|annual|weekend|family|free|boarding pass|passes|code",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let hit = reading.meant(&SAYS, Some(&UNLESS))?;
    Some(rule.at([hit.span]))
}
