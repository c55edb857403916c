//! The Write page and what it must not stumble over: very long texts, characters that hide, a full
//! phone.

use std::time::Duration;

use crate::journey::Journey;

const POST: &str = "Your post";

/// How long a key may take from its press to the counter, in a very long text. What it takes is
/// printed; this only tells a slow key from a page that hangs, since a machine that drives several
/// browsers at a time, without a graphics card, takes several times what a phone does.
const KEY: Duration = Duration::from_secs(2);

/// Journeys of this file.
pub const ALL: &[Journey] = &[
    Journey::new("app: a paste of 100,000 characters is kept", |phone| {
        // Links, handles and hashtags all the way.
        let part = "Thanks @sam, see gov.uk/ward #WardTalk, then write to us again. ";
        let long: String = part.chars().cycle().take(100_000).collect();
        phone.open("#/write");
        phone.see("textbox", POST);
        phone.copy_elsewhere(&long);
        phone.run(WATCH_KEYS, Vec::new());
        phone.paste(POST);
        phone.see_text("characters too many");
        for letter in ["a", "b", "c"] {
            phone.type_here(letter);
            phone.see_value_length(POST, 100_000 + usize::from(letter.as_bytes()[0] - b'a') + 1);
        }
        phone.see_text("draft saved");
        let times = phone.run("return window.__keys", Vec::new());
        let times: Vec<f64> = times
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(serde_json::Value::as_f64)
            .collect();
        let (paste, keys) = times.split_first().expect("a paste was seen");
        let key = keys.iter().copied().fold(f64::INFINITY, f64::min);
        println!(
            "{}: {paste:.0} ms for the paste, {key:.0} ms for a key",
            phone.engine()
        );
        assert!(key < KEY.as_secs_f64() * 1000.0, "a key takes {times:?} ms");
        phone.close_and_reopen("#/write");
        phone.see_value(POST, &(long + "abc"));
        phone.press("heading", "How it looks on Bluesky");
        phone.see("article", "Part 1");
        phone.see_no_sideways_scrolling();
    }),
    Journey::new("app: what hides in a text is shown, not obeyed", |phone| {
        phone.open("#/write");
        phone.see("textbox", POST);
        phone.copy_elsewhere("Pay \u{202e}drawkcab\u{202c} a\u{200b}b \u{1}\u{7f}");
        phone.paste(POST);
        phone.see_text("Some characters hide in your text: characters that turn the reading direction, characters without width, control characters.");
        phone.see_no_axe_violations();
        phone.press("button", "Take them out");
        phone.see_value(POST, "Pay drawkcab ab ");
        phone.see_no_text("Some characters hide");
    }),
    Journey::new(
        "app: a turned reading direction stays in its place",
        |phone| {
            phone.open("#/write");
            phone.see("textbox", POST);
            phone.copy_elsewhere("\u{202e}evil");
            phone.paste(POST);
            phone.see_text("draft saved");
            phone.press("button", "Begin a new draft");
            phone.see_text("Your other drafts");
            // The words after the draft's are still read from left to right.
            let isolated = phone.run(
                "const link = document.querySelector('main .lists a'); \
             return getComputedStyle(link).unicodeBidi",
                Vec::new(),
            );
            assert_eq!(isolated, "isolate");
        },
    ),
    Journey::new("app: half a character is shown and does no harm", |phone| {
        phone.open("#/write");
        phone.see("textbox", POST);
        phone.type_into(POST, "Half ");
        // No keyboard or clipboard gives half a character; a script, or a faulty keyboard app, does.
        phone.run(
            "const field = document.querySelector('textarea'); field.value = 'Half \\ud83d of \\ude00 two'; \
             field.dispatchEvent(new Event('input', { bubbles: true }))",
            Vec::new(),
        );
        phone.see_text("You have 285 characters left");
        phone.see_text("damaged characters");
        phone.put_caret(POST, 4);
        phone.type_here("way");
        phone.see_caret(POST, 7);
        phone.see_text("You have 282 characters left");
        phone.see_text("draft saved");
        phone.reload();
        phone.see_text("damaged characters");
        phone.see_value(POST, "Halfway \u{fffd} of \u{fffd} two");
    }),
    Journey::new("app: markup in a text is text", |phone| {
        let text = "<img src=x onerror=\"document.title='hacked'\"><script>document.title='hacked'</script>";
        phone.open("#/write");
        phone.see("textbox", POST);
        phone.type_into(POST, text);
        phone.press("heading", "How it looks on Bluesky");
        phone.within("article", "Part 1", |phone| phone.see_text(text));
        phone.press("button", "Try it in practice");
        phone.see_heading("Post");
        phone.within("article", "Post by You", |phone| phone.see_text(text));
        phone.see_title("The post and its answers – Fledge");
    }),
    Journey::new(
        "app: on a full phone the draft stays in memory, to be copied",
        |phone| {
            phone.open("#/write");
            phone.see("textbox", POST);
            phone.type_into(POST, "Kept before.");
            phone.see_text("draft saved");
            phone.fill_storage();
            phone.type_into(POST, " Not kept after.");
            phone.see_text("There is no room left on this phone for your last change.");
            phone.see_no_text("draft saved");
            phone.see("button", "Save a copy as a file");
            phone.press("link", "Me");
            phone.see_heading("Me");
            phone.press("link", "Write");
            phone.see_value(POST, "Kept before. Not kept after.");
            phone.press("button", "Copy the text");
            phone.hear("Copied.");
            phone.clear(POST);
            phone.paste(POST);
            phone.see_value(POST, "Kept before. Not kept after.");
            phone.empty_filled_storage();
            phone.type_into(POST, " And now?");
            phone.see_text("draft saved");
            phone.see_no_text("There is no room left");
            phone.close_and_reopen("#/write");
            phone.see_value(POST, "Kept before. Not kept after. And now?");
        },
    ),
];

/// Notes how many milliseconds each input takes until the counter is drawn anew.
const WATCH_KEYS: &str = "window.__keys = []; let began = null; \
     document.addEventListener('input', () => { began = performance.now(); }, true); \
     new MutationObserver(() => requestAnimationFrame(() => { \
       if (began !== null) { window.__keys.push(performance.now() - began); began = null; } \
     })).observe(document.querySelector('[data-counter]'), { childList: true, characterData: true, subtree: true })";
