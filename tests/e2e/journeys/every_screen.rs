//! Every screen: accessible in both themes, no sideways scrolling, reached and left as browsers do.

use crate::journey::Journey;
use crate::phone::Phone;

/// A screen of each kind, with its heading.
const SCREENS: &[(&str, &str)] = &[
    ("#/", "Ten safe minutes at a time"),
    ("#/step/hat", "Choose your hat"),
    ("#/step/nowhere", "There is no such page"),
    ("#/practice", "Practice"),
    ("#/practice/people", "People"),
    ("#/practice/person/priya", "Priya Nandakumar"),
    ("#/practice/person/nobody", "This is no longer here"),
    ("#/practice/choose", "Posts to choose from"),
    ("#/practice/post/felix-missing", "Post"),
    ("#/practice/post/nothing", "Post"),
    ("#/practice/tag/WardTalk", "#WardTalk"),
    ("#/practice/lists", "Your lists"),
    ("#/practice/list/nothing", "This is no longer here"),
    ("#/practice/news", "News"),
    ("#/practice/you", "Your practice profile"),
    ("#/practice/reply/felix-missing", "Write an answer"),
    ("#/practice/quote/felix-missing", "Pass on with your words"),
    ("#/practice/edit/nothing", "This is no longer here"),
    ("#/practice/saved", "Saved posts"),
    ("#/practice/messages", "Private messages"),
    ("#/practice/messages/asha", "Asha Penhallow"),
    ("#/practice/messages/nobody", "This is no longer here"),
    ("#/practice/account", "Account safety"),
    ("#/practice/draft/1/next-day", "This is no longer here"),
    ("#/practice/post/nothing/next-day", "This is no longer here"),
    ("#/write", "Write"),
    ("#/me", "Me"),
    ("#/journal", "Journal"),
    ("#/documents", "Documents"),
    ("#/documents/journal", "Learning journal"),
    ("#/documents/record", "Professional development record"),
    ("#/documents/case", "Case for access"),
    ("#/confidence", "Confidence"),
    ("#/no/such/page", "There is no such page"),
];

/// Journeys of this file.
pub const ALL: &[Journey] = &[
    Journey::new(
        "app: every screen is accessible in the light",
        look_at_every_screen,
    ),
    Journey::new(
        "app: every screen is accessible in the dark",
        look_at_every_screen,
    )
    .in_the_dark(),
    Journey::new("app: a screen in use is accessible, too", |phone| {
        phone.open("#/step/make-list");
        phone.press("button", "Show a hint");
        phone.press("heading", "For real, when you are ready");
        phone.press("radio", "Mastodon");
        phone.press("heading", "Look back");
        phone.see_no_axe_violations();
        phone.press("button", "Open practice");
        phone.press("button", "Make the list");
        phone.see_text("Give the list a name");
        phone.see_no_axe_violations();
        phone.type_into("Name of the list", "Tea break");
        phone.press("button", "Make the list");
        phone.press("button", "Put in the list: Priya Nandakumar, @PriyaOnPatch");
        phone.see_no_axe_violations();
        phone.press("link", "Write");
        phone.press("button", "Try it in practice");
        phone.see_text("Write a few words first.");
        phone.see_no_axe_violations();
        phone.type_into("Your post", &"far too long ".repeat(40));
        phone.see_text("too many");
        phone.see_no_axe_violations();
        phone.press("link", "Me");
        phone.press("button", "Erase everything on this phone");
        phone.see_no_axe_violations();
    }),
    Journey::new("app: Back and Forward go where one came from", |phone| {
        phone.open("");
        phone.press("link", "Start");
        phone.see_heading("Choose your hat");
        phone.press("link", "Practice");
        phone.press("link", "People");
        phone.press("link", "Priya Nandakumar");
        phone.see_title("Priya Nandakumar – Fledge");
        phone.back();
        phone.see_title("People – Fledge");
        phone.back();
        phone.see_title("Practice – Fledge");
        phone.back();
        phone.see_title("Choose your hat – Fledge");
        phone.forward();
        phone.see_title("Practice – Fledge");
        phone.press("link", "Me");
        phone.see_focus_on("heading", "Me");
        phone.open("#/practice/person/priya");
        phone.press("link", "Back");
        phone.see_heading("Me");
    }),
    Journey::new("app: dark and light can be chosen", |phone| {
        phone.open("#/me");
        phone.press("radio", "Dark");
        phone.reload();
        phone.see_heading("Me");
        phone.see_state("radio", "Dark", "checked", "true");
        let ground = phone.run(
            "return getComputedStyle(document.body).backgroundColor",
            Vec::new(),
        );
        assert_eq!(ground, "rgb(18, 25, 29)");
        phone.press("radio", "Light");
        let ground = phone.run(
            "return getComputedStyle(document.body).backgroundColor",
            Vec::new(),
        );
        assert_eq!(ground, "rgb(251, 248, 243)");
    }),
];

fn look_at_every_screen(phone: &Phone) {
    for (path, heading) in SCREENS {
        phone.open(path);
        phone.see_heading(heading);
        phone.see_no_sideways_scrolling();
        phone.see_no_axe_violations();
    }
}

/// On a phone of any width, each screen fits.
pub fn look_for_sideways_scrolling(phone: &Phone) {
    for (path, heading) in SCREENS {
        phone.open(path);
        phone.see_heading(heading);
        phone.see_no_sideways_scrolling();
    }
}
