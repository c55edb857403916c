//! The coach beside the text field, and what can be said to it.

use crate::journey::Journey;

const POST: &str = "Your post";
const OPEN: &str = "Open in Bluesky opens in a new tab";
const PERSON: &str = "Please check: Tell what you learned, and leave the person out.";
const PLEDGE: &str = "Please check: Name a limit and an end date, or give what you mean to give without counting reposts.";
const TAG: &str = "Worth a change: Begin each word of the hashtag with a capital letter.";

/// Journeys of this file.
pub const ALL: &[Journey] = &[
    Journey::new(
        "app: what is essential is checked, each by itself",
        |phone| {
            phone.open("#/write");
            phone.see("textbox", POST);
            phone.type_into(
                POST,
                "Lovely chat with my 92-year-old lady in bed 4 tonight. £1 for every repost!",
            );
            phone.see("heading", PERSON);
            phone.see("heading", PLEDGE);
            phone.hear("The coach has 5 remarks. Tell what you learned, and leave the person out. People recognise their own family in a kind story too.");
            phone.see_text("The coach asks you to check something first");
            phone.see_no_axe_violations();
            phone.within("article", PERSON, |phone| {
                phone.press("checkbox", "I have checked");
            });
            phone.see_text("The coach asks you to check something first");
            phone.see_no("link", OPEN);
            phone.within("article", PLEDGE, |phone| {
                phone.press("checkbox", "I have checked");
            });
            phone.see("link", OPEN);
            phone.type_into(POST, " Tea?");
            phone.see_text("The coach asks you to check something first");
            phone.press("button", "Try it in practice");
            phone.see_heading("Post");
        },
    ),
    Journey::new(
        "app: a better wording is put in and taken out again",
        |phone| {
            phone.open("#/write");
            phone.see("textbox", POST);
            phone.type_into(POST, "Chat at eight #socialworkchat");
            phone.see("heading", TAG);
            phone.press("button", "Use this instead");
            phone.see_value(POST, "Chat at eight #SocialWorkChat");
            phone.see_no("heading", TAG);
            phone.see_focus_on("region", "Your coach");
            phone.press("button", "Undo");
            phone.see_value(POST, "Chat at eight #socialworkchat");
            phone.see("heading", TAG);
        },
    ),
    Journey::new(
        "app: a remark is set aside for one draft, or for good",
        |phone| {
            phone.open("#/write");
            phone.see("textbox", POST);
            phone.type_into(POST, "Chat at eight #socialworkchat");
            phone.see("heading", TAG);
            phone.press("button", "Not this time");
            phone.see_no("heading", TAG);
            phone.see_text("draft saved");
            phone.close_and_reopen("#/write");
            phone.see_value(POST, "Chat at eight #socialworkchat");
            phone.see_no("heading", TAG);
            phone.press("button", "Begin a new draft");
            phone.see_value(POST, "");
            // A new page takes the focus to its title: who types before that types into nothing.
            phone.see_focus_on("heading", "Write");
            phone.type_into(POST, "Tea at nine #nursingsupport");
            phone.see("heading", TAG);
            phone.press("button", "Not for me");
            phone.see_no("heading", TAG);
            phone.press("link", "Me");
            phone.see_text("Remarks you turned off");
            phone.press("button", "Turn it on again");
            phone.see_no_text("Remarks you turned off");
            phone.see_no_axe_violations();
        },
    ),
    Journey::new(
        "app: the coach reads a private message, and minds what matters there",
        |phone| {
            const FIELD: &str = "Your message to Asha Penhallow";
            const CODE: &str = "Please check: Take it out, and change it if it was ever sent.";
            phone.open("#/practice/messages/asha");
            phone.see("textbox", FIELD);
            phone.type_into(
                FIELD,
                "The office wifi password is bluebell99 if you need it. See #socialworkchat",
            );
            phone.see("heading", CODE);
            phone.hear("The coach has 1 remark. Take it out, and change it if it was ever sent. No helpdesk needs your password or your code. Whoever asks for it here is not who they say.");
            // A hashtag has no reach here, and nothing goes to a real network.
            phone.see_no("heading", TAG);
            phone.see_no("checkbox", "I have checked");
            phone.see_no_axe_violations();
            phone.see_no_sideways_scrolling();
            phone.clear(FIELD);
            phone.see_no("heading", CODE);
            phone.type_into(FIELD, "Have you a minute on Friday.");
            phone.see_no_text("The coach has nothing to add.");
            phone.press("button", "Send the message");
            phone.see_value(FIELD, "");
        },
    ),
    Journey::new("app: the three instruments tell of the draft", |phone| {
        phone.open("#/write");
        phone.see("textbox", POST);
        phone.type_into(
            POST,
            "Lovely chat with my 92-year-old lady in bed 4 tonight.",
        );
        phone.press("heading", "Which hat?");
        phone.see_heading("Write");
        phone.see("heading", "Private me");
        phone.press("heading", "Could somebody tell who it is?");
        phone.see_text("“92-year-old”");
        phone.press("heading", "What would a pledge cost?");
        phone.type_into("Most you would give, in pounds", "200");
        phone.see_text("£200");
        phone.see_no_text("£14,268");
        phone.see_no_sideways_scrolling();
        phone.see_no_axe_violations();
    }),
];
