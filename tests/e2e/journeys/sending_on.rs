//! The Write page once something is written: how it looks, how it sounds, its picture, and its ways
//! out of the app.

use std::path::Path;

use serde_json::json;

use crate::journey::Journey;
use crate::phone::Phone;

const POST: &str = "Your post";

/// Journeys of this file.
pub const ALL: &[Journey] = &[
    Journey::new("app: a long draft is shown as a thread", |phone| {
        phone.open("#/write");
        phone.see("textbox", POST);
        phone.press("radio", "X");
        phone.copy_elsewhere(&"Thirty words about the ward at gov.uk 👩🏽‍⚕️ ".repeat(15));
        phone.paste(POST);
        phone.see_text("too many");
        phone.see_text("It is too long for one post. Cut it, or copy the parts above.");
        phone.see_no("link", "Open in X opens in a new tab");
        phone.press("heading", "How it looks on X");
        phone.see_text("As a thread it has 4 parts.");
        for part in 1..=4 {
            phone.within("article", &format!("Part {part}"), |phone| {
                phone.see_text(&format!("({part}/4)"));
            });
        }
        phone.see_no("article", "Part 5");
        phone.see_no_sideways_scrolling();
        phone.see_no_axe_violations();
    }),
    Journey::new(
        "app: a picture is described at once, kept, and goes along to practice",
        |phone| {
            phone.open("#/write");
            phone.see("textbox", POST);
            phone.type_into(POST, "Our new front door");
            phone.choose_file("Add a picture", &icon());
            phone.see_text("Without a description, some people don’t know what you show.");
            phone.type_into("Describe the picture", "A small green bird");
            phone.see_no_text("Without a description");
            phone.press("heading", "How it looks on Bluesky");
            phone.see("img", "A small green bird");
            phone.see_no_sideways_scrolling();
            phone.see_no_axe_violations();
            phone.see_text("draft saved");
            phone.close_and_reopen("#/write");
            phone.see_value("Describe the picture", "A small green bird");
            see_likeness(phone, "main .picture img");
            phone.press("button", "Try it in practice");
            phone.see_heading("Post");
            phone.within("article", "Post by You", |phone| {
                phone.see_text("Picture: A small green bird");
            });
            see_likeness(phone, "main article .post-card-picture img");
            phone.see_no_axe_violations();
            phone.close_and_reopen("#/practice");
            phone.within("article", "Post by You", |phone| {
                phone.see_text("Picture: A small green bird");
            });
            see_likeness(phone, "main article .post-card-picture img");
        },
    ),
    Journey::new("app: a picture can be taken out again", |phone| {
        phone.open("#/write");
        phone.see("textbox", POST);
        phone.type_into(POST, "Our new front door");
        phone.choose_file("Add a picture", &icon());
        phone.see_text("Describe the picture");
        phone.press("button", "Take the picture out");
        phone.see_no("textbox", "Describe the picture");
        phone.press("button", "Try it in practice");
        phone.see_heading("Post");
        phone.see_no_text("Picture");
    }),
    Journey::new(
        "app: a draft is heard as a screen reader says it",
        |phone| {
            phone.open("#/write");
            phone.see("textbox", POST);
            phone.type_into(POST, "Thanks @sam 🎉 #WardTalk");
            phone.press("button", "Read it to me");
            phone.see_text("It is read like this:");
            phone.see_text("party popper");
            phone.see_text("hashtag Ward Talk");
            phone.press("button", "Stop reading");
        },
    ),
    Journey::new("app: without a voice the draft is read as text", |phone| {
        phone.open("#/write");
        phone.see("textbox", POST);
        phone.run(
            "delete (window.wrappedJSObject ?? window).speechSynthesis",
            Vec::new(),
        );
        phone.type_into(POST, "Thanks @sam 🎉");
        phone.press("button", "Read it to me");
        phone.see_text("party popper");
        phone.see_no("button", "Stop reading");
    }),
    Journey::new("app: a draft is copied", |phone| {
        phone.open("#/write");
        phone.see("textbox", POST);
        phone.type_into(POST, "Two lines & #WardTalk");
        phone.press("button", "Copy the text");
        phone.hear("Copied.");
        phone.press("button", "Begin a new draft");
        phone.see_value(POST, "");
        phone.paste(POST);
        phone.see_value(POST, "Two lines & #WardTalk");
    }),
    Journey::new(
        "app: each network's page for writing opens with the text",
        |phone| {
            phone.open("#/write");
            phone.see("textbox", POST);
            phone.type_into(POST, "Off to gov.uk & back +1 #WardTalk");
            let text = "Off%20to%20gov.uk%20%26%20back%20%2B1%20%23WardTalk";
            for (network, page) in [
                ("X", "https://twitter.com/intent/tweet?text="),
                ("Bluesky", "https://bsky.app/intent/compose?text="),
                ("Threads", "https://www.threads.net/intent/post?text="),
                (
                    "LinkedIn",
                    "https://www.linkedin.com/feed/?shareActive=true&text=",
                ),
            ] {
                phone.press("radio", network);
                let link = format!("Open in {network} opens in a new tab");
                assert_eq!(phone.link_address(&link), format!("{page}{text}"));
            }
            phone.press("radio", "X");
            phone.press("link", "Open in X opens in a new tab");
            phone.see_departure("https://twitter.com/intent/tweet");
            phone.see_value(POST, "Off to gov.uk & back +1 #WardTalk");
        },
    ),
    Journey::new(
        "app: a Mastodon server is checked before it opens",
        |phone| {
            let link = "Open in Mastodon opens in a new tab";
            phone.open("#/write");
            phone.see("textbox", POST);
            phone.type_into(POST, "Good morning");
            phone.press("radio", "Mastodon");
            phone.see_no("link", link);
            for wrong in ["not a server", "javascript:alert(1)", "https://"] {
                phone.clear("Your Mastodon server");
                phone.type_into("Your Mastodon server", wrong);
                phone.key(thirtyfour::Key::Tab);
                phone.see_text("Write the server’s name");
                phone.see_no("link", link);
            }
            phone.clear("Your Mastodon server");
            phone.type_into("Your Mastodon server", "https://Town.example/@sam");
            phone.key(thirtyfour::Key::Tab);
            phone.see_no_text("Write the server’s name");
            let address = phone.link_address(link);
            assert_eq!(address, "https://town.example/share?text=Good%20morning");
            phone.press("link", link);
            phone.see_departure("https://town.example/share");
        },
    ),
];

/// A picture that is there in every checkout.
fn icon() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("public/icons/icon-192.png")
}

/// A picture that is really drawn, small, and comes from the page itself.
#[track_caller]
fn see_likeness(phone: &Phone, selector: &str) {
    let found = phone.run(
        "const one = document.querySelector(arguments[0]); \
         return one && [one.src.startsWith('data:image/jpeg;base64,'), one.complete, one.naturalWidth]",
        vec![json!(selector)],
    );
    assert_eq!(found, json!([true, true, 96]));
}
