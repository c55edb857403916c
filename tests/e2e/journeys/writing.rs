//! The Write page while somebody writes: drafts, the counter, the marks, and keys that must go on
//! working as in any other field.

use serde_json::json;

use crate::engine::Engine;
use crate::journey::Journey;
use crate::phone::Phone;

const POST: &str = "Your post";

/// Journeys of this file.
pub const ALL: &[Journey] = &[
    Journey::new("app: a draft is kept over a reload", |phone| {
        phone.open("#/write");
        phone.see("textbox", POST);
        phone.type_into(POST, "Looking forward to Monday");
        phone.see_text("draft saved");
        phone.reload();
        phone.see_value(POST, "Looking forward to Monday");
        // And when the page is left in the middle of a word. (Not for another tab: Firefox may tell
        // that one a moment later of what a closing tab has kept.)
        phone.type_into(POST, " and Tu");
        phone.reload();
        phone.see_value(POST, "Looking forward to Monday and Tu");
    }),
    Journey::new(
        "app: a draft open in two tabs follows the one it is written in",
        |phone| {
            phone.open("#/write");
            phone.see("textbox", POST);
            phone.type_into(POST, "One thought");
            phone.see_text("draft saved");
            let second = phone.open_in_new_tab("#/write");
            phone.see_value(POST, "One thought");
            phone.type_into(POST, ", and another");
            phone.see_text("draft saved");
            phone.turn_to_tab(0);
            phone.see_value(POST, "One thought, and another");
            phone.type_into(POST, ", and a third");
            phone.see_text("draft saved");
            phone.turn_to_tab(second);
            phone.see_value(POST, "One thought, and another, and a third");
            phone.close_and_reopen("#/write");
            phone.see_value(POST, "One thought, and another, and a third");
        },
    ),
    Journey::new(
        "app: drafts stand newest first, and one deleted comes back",
        |phone| {
            phone.open("#/write");
            phone.see("textbox", POST);
            for text in ["First thought", "Second thought", "Third thought"] {
                phone.type_into(POST, text);
                phone.see_text("draft saved");
                phone.press("button", "Begin a new draft");
                phone.see_value(POST, "");
            }
            see_drafts(phone, &["Third thought", "Second thought", "First thought"]);
            phone.press("link", "First thought");
            phone.see_value(POST, "First thought");
            phone.type_into(POST, ", better");
            phone.see_text("draft saved");
            see_drafts(phone, &["Third thought", "Second thought"]);
            phone.press("button", "Delete the draft: Second thought");
            phone.hear("The draft is deleted.");
            // A busy browser may tell of an address twice; nobody has gone anywhere.
            phone.run(
                "dispatchEvent(new HashChangeEvent('hashchange'))",
                Vec::new(),
            );
            phone.hear("The draft is deleted.");
            see_drafts(phone, &["Third thought"]);
            phone.press("button", "Undo");
            phone.hear("The draft is back.");
            see_drafts(phone, &["Third thought", "Second thought"]);
            phone.press("button", "Delete the draft");
            phone.see_value(POST, "");
            phone.press("button", "Undo");
            phone.see("link", "First thought, better");
            phone.press("link", "First thought, better");
            phone.see_value(POST, "First thought, better");
            phone.reload();
            phone.see_value(POST, "First thought, better");
            see_drafts(phone, &["Third thought", "Second thought"]);
        },
    ),
    Journey::new(
        "app: a change of a post is kept until it is in the post",
        |phone| {
            const WORDS: &str = "The new words";
            const BEGUN: &str = "These words are not in your post yet.";
            phone.open("#/write");
            phone.see("textbox", POST);
            phone.type_into(POST, "Tea at nine.");
            phone.press("button", "Try it in practice");
            phone.see_heading("Post");
            phone.press("link", "Change your post: …");
            phone.see_value(WORDS, "Tea at nine.");
            phone.see_no_text(BEGUN);
            phone.press("button", "Keep the change");
            phone.see_text("Change a word first, or go back to your post.");
            phone.see_focus_on("textbox", WORDS);
            phone.type_into(WORDS, " Bring a mu");
            phone.see_text(BEGUN);
            phone.see_no_axe_violations();
            phone.reload();
            phone.see_value(WORDS, "Tea at nine. Bring a mu");
            phone.press("button", "Go back to the words as posted");
            phone.see_value(WORDS, "Tea at nine.");
            phone.see_no_text(BEGUN);
            phone.reload();
            phone.see_value(WORDS, "Tea at nine.");
            phone.type_into(WORDS, " Bring a cake.");
            // What Firefox keeps for a tab that closes may come later than the next tab reads.
            phone.wait_until("it is kept", |phone| {
                let save = phone.stored("fledge.v1.save").unwrap_or_default();
                save.contains("Tea at nine. Bring a cake.")
            });
            phone.close_and_reopen("#/write");
            // It is no draft of a post.
            phone.see_value(POST, "");
            phone.see_no("link", "Tea at nine. Bring a cake.");
            phone.open("#/practice/you");
            phone.press("link", "Go on changing your post: …");
            phone.see_value(WORDS, "Tea at nine. Bring a cake.");
            phone.press("button", "Keep the change");
            phone.see_text("changed");
            phone.press("link", "Change your post: …");
            phone.see_value(WORDS, "Tea at nine. Bring a cake.");
            phone.see_no_text(BEGUN);
        },
    ),
    Journey::new("app: the counter counts for the chosen network", |phone| {
        phone.open("#/write");
        phone.see("textbox", POST);
        phone.type_into(POST, "Off to gov.uk with @sam@town.example");
        for (network, sentence) in [
            // gov.uk is a link of 23 for X; what follows an @ is none.
            ("X", "You have 227 characters left"),
            ("Bluesky", "You have 264 characters left"),
            ("Mastodon", "You have 477 characters left"),
            ("Threads", "You have 464 characters left, about"),
            ("LinkedIn", "You have 2964 characters left, about"),
        ] {
            phone.press("radio", network);
            phone.see_text(sentence);
        }
        phone.reload();
        phone.see_state("radio", "LinkedIn", "checked", "true");
        phone.see_text("You have 2964 characters left, about");
    }),
    Journey::new(
        "app: the count is seen at once and told after a pause",
        |phone| {
            phone.open("#/write");
            phone.see("textbox", POST);
            phone.see_text("You have 300 characters left");
            phone.run(WATCH_COUNTER, Vec::new());
            phone.type_into(POST, "Looking");
            phone.see_text("You have 293 characters left");
            phone.type_into(POST, " forward to it");
            phone.see_text("You have 279 characters left");
            phone.hear("You have 279 characters left");
            let log = phone.run("return window.__counted", Vec::new());
            let log = log.as_array().expect("a log");
            let at = |one: &serde_json::Value| one["at"].as_f64().unwrap_or_default();
            assert_eq!(log[0]["isTold"], false, "{log:?}");
            for (index, told) in log
                .iter()
                .enumerate()
                .filter(|(_, one)| one["isTold"] == true)
            {
                let seen = log[..index].iter().rfind(|one| one["isTold"] == false);
                let pause = at(told) - seen.map_or(0.0, at);
                assert!(pause > 900.0, "told {pause} ms after it was seen: {log:?}");
            }
        },
    ),
    Journey::new("app: what is over the limit is marked in place", |phone| {
        phone.open("#/write");
        phone.see("textbox", POST);
        phone.press("radio", "X");
        phone.type_into(POST, &format!("{}way too long", "a ".repeat(138)));
        phone.see_text("You have 8 characters too many");
        phone.see_marked("over", &["too long"]);
        phone.put_caret(POST, 0);
        phone.type_here("12");
        phone.see_marked("over", &["y too long"]);
        phone.press("button", "Try it in practice");
        phone.see_text("Cut 10 characters first.");
        phone.see_focus_on("textbox", POST);
        phone.see_caret(POST, 2);
    }),
    Journey::new(
        "app: links and handles are marked, and the caret stays",
        |phone| {
            phone.open("#/write");
            phone.see("textbox", POST);
            phone.press("radio", "X");
            phone.type_into(POST, "With @sam at gov.uk #WardTalk");
            phone.see_marked("entity", &["@sam", "gov.uk", "#WardTalk"]);
            phone.put_caret(POST, 9);
            phone.type_here("my");
            phone.see_value(POST, "With @sammy at gov.uk #WardTalk");
            phone.see_caret(POST, 11);
            phone.see_marked("entity", &["@sammy", "gov.uk", "#WardTalk"]);
            phone.type_here(" and @jo");
            phone.see_caret(POST, 19);
            phone.see_marked("entity", &["@sammy", "@jo", "gov.uk", "#WardTalk"]);
        },
    ),
    Journey::new("app: undo takes back what was typed and pasted", |phone| {
        phone.open("#/write");
        phone.see("textbox", POST);
        phone.copy_elsewhere("#WardTalk ");
        phone.type_into(POST, "Hello town");
        phone.put_caret(POST, 6);
        phone.paste(POST);
        phone.see_value(POST, "Hello #WardTalk town");
        phone.see_caret(POST, 16);
        phone.see_marked("entity", &["#WardTalk"]);
        phone.undo();
        phone.see_value(POST, "Hello town");
        phone.see_text("You have 290 characters left");
        phone.see_marked("entity", &[]);
        phone.type_here("my ");
        phone.see_value(POST, "Hello my town");
        phone.see_text("draft saved");
        phone.undo();
        phone.see_value(POST, "Hello town");
    }),
    Journey::new("app: an input method writes in the middle", |phone| {
        phone.open("#/write");
        phone.see("textbox", POST);
        phone.press("radio", "X");
        phone.type_into(POST, "Thanks @sam from town");
        phone.run(
            "window.__composed = []; for (const kind of ['compositionstart', 'compositionend']) \
             document.addEventListener(kind, () => window.__composed.push(kind), true)",
            Vec::new(),
        );
        phone.run(WATCH_WRITING, Vec::new());
        phone.put_caret(POST, 12);
        phone.compose(&["に", "にほ", "にほん", "日本"]);
        phone.see_value(POST, "Thanks @sam 日本from town");
        phone.see_caret(POST, 14);
        phone.see_text("You have 255 characters left");
        phone.see_marked("entity", &["@sam"]);
        // Whatever an input method does: nothing is ever written back into the field meanwhile.
        assert_eq!(phone.run("return window.__written", Vec::new()), json!(0));
        if phone.engine() == Engine::Chromium {
            let composed = phone.run("return window.__composed", Vec::new());
            assert_eq!(composed, json!(["compositionstart", "compositionend"]));
        }
        phone.reload();
        phone.see_value(POST, "Thanks @sam 日本from town");
    }),
];

/// Notes when the counter changes, and when the status region beside it does.
const WATCH_COUNTER: &str = "window.__counted = []; \
     for (const isTold of [false, true]) { \
       const one = isTold ? document.querySelector('form [role=status]') : document.querySelector('[data-counter]'); \
       const note = () => window.__counted.push({ isTold, at: performance.now(), text: one.textContent }); \
       new MutationObserver(note).observe(one, { childList: true, characterData: true, subtree: true }); \
     }";

/// Counts how often the page writes into a text field.
const WATCH_WRITING: &str = "window.__written = 0; \
     const own = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value'); \
     Object.defineProperty(HTMLTextAreaElement.prototype, 'value', \
       { ...own, set(text) { window.__written += 1; own.set.call(this, text); } })";

/// The other drafts, in their order.
#[track_caller]
fn see_drafts(phone: &Phone, texts: &[&str]) {
    for text in texts {
        phone.see("link", text);
    }
    let found = phone.run(
        "return [...document.querySelectorAll('main .lists a')].map((one) => one.textContent)",
        Vec::new(),
    );
    assert_eq!(found, json!(texts));
}
