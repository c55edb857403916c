//! See what happens: the day that a draft would bring, wound back, reworded, and laid beside the new one.

use thirtyfour::Key;

use crate::journey::Journey;
use crate::phone::Phone;

const POST: &str = "Your post";
const RISKY: &str = "Lovely chat with my 92-year-old lady in bed 4 tonight";
const KIND: &str = "Listening well takes ten minutes. What helps you make the time? #WardTalk";
const DAY: &str = "The day";
const REWOUND: &str = "You wound the day back";

/// Journeys of this file.
pub const ALL: &[Journey] = &[
    Journey::new(
        "app: what happens: seen, wound back, reworded, compared",
        see_rewind_and_compare,
    ),
    Journey::new(
        "app: what happens: it plays, pauses, stops at its worst",
        |phone| {
            look_ahead(phone, RISKY);
            phone.within("log", DAY, |phone| {
                phone.see_text("Jo Parrymore likes your post.");
            });
            phone.press("button", "Pause");
            phone.see("button", "Go on");
            phone.see_no_axe_violations();
            step_to_the_worst(phone);
            phone.hear("Stopped at the worst moment. You can rewind and reword.");
            phone.within("log", DAY, |phone| {
                phone.see_text(
                    "◆ Serious, the worst moment. Gary Holloway posted a picture of your post.",
                );
                phone.see_text(&format!("A picture of your post: {RISKY}"));
                phone.see_no_text("Asha Penhallow");
            });
            phone.see_no_sideways_scrolling();
            phone.see_no_axe_violations();
            phone.press("button", "See the rest");
            phone.see_focus_on("button", "Pause");
            phone.press("button", "Read as a list");
            phone.see_focus_on("log", DAY);
            phone.see("button", "Play it");
            phone.see_text("Asha Penhallow sent you a note.");
            phone.see_no_axe_violations();
        },
    )
    .in_the_dark(),
    Journey::new(
        "app: what happens: a pledge without a limit has its bill",
        |phone| {
            look_ahead(
                phone,
                "We will give £1 to the ward garden for every repost!",
            );
            phone.press("button", "Skip to the end");
            phone.within("log", DAY, |phone| {
                phone.see_text("Your post has 40 reposts by now. The bill is £40.");
                phone.see_text("Your post has 11,050 reposts by now. The bill is £11,050.");
            });
            let bars = phone.run(
                "return [...document.querySelectorAll('.moment-bar rect')] \
             .map((one) => one.getBoundingClientRect().width)",
                Vec::new(),
            );
            let bars = bars.as_array().expect("widths");
            assert!(bars.len() > 3, "{bars:?}");
            assert!(
                bars.is_sorted_by_key(|one| one.as_f64().map(f64::to_bits)),
                "the bill climbs: {bars:?}"
            );
            phone.see_text("a bill of £11,050.");
            phone.see_no_sideways_scrolling();
            phone.see_no_axe_violations();
        },
    )
    .on_a_narrow_phone(),
    Journey::new(
        "app: what happens: a kind post, told without motion",
        |phone| {
            look_ahead(phone, KIND);
            phone.see_no("button", "Pause");
            phone.see_text("Nothing goes wrong.");
            phone.within("log", DAY, |phone| {
                phone.see_text("passed your post on.");
                phone.see_text("Asha Penhallow sent you a note.");
            });
            let motion = phone.run(
                "return getComputedStyle(document.querySelector('.moment')).animationName",
                Vec::new(),
            );
            assert_eq!(motion, "none");
            phone.see_no("button", "Rewind and reword");
            phone.see_no_axe_violations();
            phone.press("button", "Send it in practice");
            phone.see_heading("Post");
            phone.see_text(KIND);
        },
    )
    .in_stillness(),
    Journey::new("app: what happens: by keyboard alone", |phone| {
        phone.open("#/write");
        phone.see("textbox", POST);
        phone.type_into(POST, RISKY);
        tab_to(phone, "See what happens");
        phone.key(Key::Enter);
        phone.see_focus_on("heading", "What happens next");
        tab_to(phone, "Skip to the end");
        phone.key(Key::Enter);
        phone.see_focus_on("heading", "That was the day");
        tab_to(phone, "Rewind and reword");
        phone.key(Key::Enter);
        phone.see_focus_on("heading", "Write");
        phone.see("region", REWOUND);
        tab_to(phone, "Forget the first wording");
        phone.key(Key::Enter);
        phone.see_no("region", REWOUND);
        phone.see_focus_on("textbox", POST);
        phone.see_value(POST, RISKY);
    }),
    Journey::new(
        "app: what happens: to a post that is out, to an answer",
        |phone| {
            phone.open("#/write");
            phone.see("textbox", POST);
            phone.press("button", "See what happens");
            phone.see_text("Write a few words first.");
            phone.type_into(POST, RISKY);
            phone.press("button", "Try it in practice");
            phone.see_heading("Post");
            phone.press("link", &format!("See what happens: {RISKY}"));
            phone.press("button", "Skip to the end");
            phone.see_text("Your post stays in practice until you delete it.");
            phone.see_no("button", "Send it in practice");
            phone.press("button", "Rewind and reword");
            phone.see_heading("Write");
            phone.see("region", REWOUND);
            phone.see_value(POST, RISKY);

            phone.open("#/practice/reply/felix-missing");
            phone.see("textbox", "Your answer");
            phone.type_into("Your answer", RISKY);
            phone.press("button", "See what happens");
            phone.press("button", "Skip to the end");
            phone.press("button", "Rewind and reword");
            phone.see_heading("Write an answer");
            phone.see("region", REWOUND);
            phone.see_value("Your answer", RISKY);
            phone.see_no_axe_violations();
        },
    ),
];

fn see_rewind_and_compare(phone: &Phone) {
    look_ahead(phone, RISKY);
    phone.press("button", "Next");
    phone.press("button", "Skip to the end");
    phone.see_focus_on("heading", "That was the day");
    phone.see_text("4 things go wrong. 2 of them are serious.");
    phone.within("log", DAY, |phone| {
        phone.see_text("▲ Bad. Shirley Wraxall answered you.");
        phone.see_text("◆ Serious. Asha Penhallow sent you a note.");
    });
    phone.see_no_sideways_scrolling();
    phone.see_no_axe_violations();
    // Looking changes nothing.
    phone.press("button", "Rewind and reword");
    phone.see_heading("Write");
    phone.see_marked("stop", &["92-year-old lady in bed 4 tonight"]);
    phone.open("#/practice/news");
    phone.see_text("Nothing yet.");
    phone.open("#/write");
    phone.see("textbox", POST);
    // What it was first survives a reload.
    phone.reload();
    phone.within("region", REWOUND, |phone| {
        phone.see_text("Gary Holloway posted a picture of your post.");
        phone.see_text(RISKY);
        phone.see_text("The words that led there are marked below.");
    });
    phone.see_no_axe_violations();
    phone.clear(POST);
    phone.type_into(POST, KIND);
    phone.press("button", "See what happens now");
    phone.see_heading("Two wordings, two days");
    phone.see_text("First, 4 things go wrong. Now nothing does. Serious: 2 first, none now.");
    phone.within("region", "As you wrote it first", |phone| {
        phone.see_text(RISKY);
        phone.see_text("◆ Serious, the worst moment.");
    });
    phone.within("region", "As you wrote it now", |phone| {
        phone.see_text(KIND);
        phone.see_text("Nothing goes wrong.");
    });
    phone.see_no_sideways_scrolling();
    phone.see_no_axe_violations();
    phone.press("link", "Keep it as a draft");
    phone.see_value(POST, KIND);
    phone.press("button", "See what happens now");
    phone.press("button", "Play the new day");
    phone.see_heading("What happens next");
    phone.press("button", "Skip to the end");
    phone.press("button", "Send it in practice");
    phone.see_heading("Post");
    phone.see_text(KIND);
    phone.press("link", "Write");
    phone.see_value(POST, "");
}

/// Writes a post and goes to see what it would bring.
fn look_ahead(phone: &Phone, text: &str) {
    phone.open("#/write");
    phone.see("textbox", POST);
    phone.type_into(POST, text);
    phone.press("button", "See what happens");
    phone.see_heading("What happens next");
}

/// One moment after the other, until it stops.
fn step_to_the_worst(phone: &Phone) {
    let has_stopped = "return document.body.innerText.includes('This is the worst of it')";
    for _ in 0..60 {
        if phone.run(has_stopped, Vec::new()) == true {
            return;
        }
        phone.press("button", "Next");
    }
    panic!("it never stops");
}

/// Goes on by the Tab key until something of this name has the focus.
fn tab_to(phone: &Phone, name: &str) {
    let focused = "const one = document.activeElement; \
         return one.getAttribute('aria-label') ?? one.innerText.trim()";
    for _ in 0..60 {
        phone.key(Key::Tab);
        if phone.run(focused, Vec::new()) == name {
            return;
        }
    }
    panic!("the Tab key never comes to “{name}”");
}
