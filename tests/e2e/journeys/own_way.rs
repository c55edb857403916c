//! One's own way through the challenge: steps put off and done again, a pause, confidence, a
//! profession.

use crate::journey::Journey;
use crate::phone::Phone;

/// Journeys of this file.
pub const ALL: &[Journey] = &[
    Journey::new(
        "app: a step is skipped, another kept for later, and taken up again",
        |phone| {
            phone.open("#/step/hat");
            phone.press("heading", "Not now?");
            phone.press("button", "Skip this step");
            phone.see_text("You skipped this step on");
            phone.see_no_axe_violations();
            phone.press("link", "Next step: Tell your manager first");
            phone.see_heading("Tell your manager first");
            phone.press("heading", "Not now?");
            phone.press("button", "Keep it for later");
            phone.see_text("You keep this step for later, since");
            phone.press("link", "Challenge");
            phone.see_text("left out");
            phone.see_text("for later");
            phone.close_and_reopen("#/step/hat");
            phone.press("button", "Take it up again");
            phone.see_focus_on("heading", "Choose your hat");
            phone.see_heading("Not now?");
            phone.see_no_text("You skipped this step on");
        },
    ),
    Journey::new(
        "app: a pause is kept, and the welcome back says where one was",
        |phone| {
            finish_hat(phone);
            phone.press("link", "Me");
            phone.press("button", "Pause my challenge");
            phone.hear("Your challenge is paused.");
            phone.close_and_reopen("");
            phone.see_heading("Welcome back");
            phone.press("link", "Me");
            phone.see_heading("Welcome back");
            phone.see_text(
                "You finished “Choose your hat” last. Next comes “Tell your manager first”.",
            );
            phone.see_no_axe_violations();
            phone.press("button", "Go on with my challenge");
            phone.see_heading("Tell your manager first");
            // Home ends a pause as it is pressed: at once, and before the app behind it is there.
            for is_fresh in [false, true] {
                phone.press("link", "Me");
                phone.press("button", "Pause my challenge");
                phone.hear("Your challenge is paused.");
                if is_fresh {
                    phone.close_and_reopen("");
                } else {
                    phone.press("link", "Challenge");
                }
                phone.press("link", "Go on from here");
                phone.see_heading("Tell your manager first");
                phone.press("link", "Me");
                phone.see("button", "Pause my challenge");
            }
            phone.press("button", "Pause my challenge");
            // Beginning a step ends a pause, too.
            phone.open("#/step/profile");
            phone.press("button", "Open practice");
            phone.press("link", "Me");
            phone.see("button", "Pause my challenge");
        },
    ),
    Journey::new(
        "app: confidence before and after is a picture, a sentence and a table",
        |phone| {
            phone.open("#/me");
            phone.press("link", "Confidence");
            phone.see_heading("Confidence");
            phone.press("button", "Keep my answer");
            phone.hear("Choose a number from 0 to 10 first.");
            phone.press("radio", "3");
            phone.press("button", "Keep my answer");
            phone.see_heading("Your change");
            phone.see_text("Come back after some steps and answer again.");
            phone.close_and_reopen("#/confidence");
            phone.press("radio", "7");
            phone.press("button", "Keep my answer");
            phone.see_text("That is 4 points more.");
            phone.see("img", "You said 3 on …");
            phone.within("table", "Your change", |phone| {
                phone.see("rowheader", "At the start");
                phone.see("cell", "3");
                phone.see("cell", "7");
            });
            phone.see_no_axe_violations();
            phone.see_no_sideways_scrolling();
            phone.press("button", "Change what I said at the start");
            phone.within(
                "group",
                "How sure do you feel about using a professional network?",
                |phone| {
                    phone.press("radio", "9");
                },
            );
            phone.press("button", "Keep my first answer");
            phone.see_text("That is 2 points fewer.");
        },
    ),
    Journey::new(
        "app: the challenge is told for one’s line of work, and nothing is lost",
        |phone| {
            phone.open("#/practice/people");
            phone.press("button", "Follow Priya Nandakumar, @PriyaOnPatch");
            phone.see_text("You follow Priya Nandakumar now.");
            phone.open("#/step/chat");
            phone.see_text("#SocialWorkChat");
            phone.press("link", "Me");
            phone.press("radio", "Teaching");
            phone.hear("The challenge is now told for your line of work.");
            phone.see_no_axe_violations();
            phone.open("#/step/chat");
            phone.see_text("#ClassroomBits");
            phone.close_and_reopen("#/step/chat");
            phone.see_text("#ClassroomBits");
            phone.open("#/practice/people");
            phone.see_state(
                "button",
                "Following Priya Nandakumar, @PriyaOnPatch",
                "pressed",
                "true",
            );
        },
    ),
    Journey::new(
        "app: a finished step is done again beside one's own practice",
        |phone| {
            finish_hat(phone);
            phone.open("#/practice/you");
            phone.see_heading("Your practice profile");
            phone.clear("A line about you");
            phone.type_into("A line about you", "My very own words, kept as they are.");
            phone.press("button", "Keep my profile");
            phone.open("#/step/hat");
            phone.see_heading("What you did");
            phone.see_text("Hint 3:");
            phone.press("button", "Do it again");
            phone.see_text("You are doing this step again, in a fresh practice network.");
            phone.see_text("0 of 2");
            phone.see_value("A line about you", "");
            phone.reload();
            phone.see_text("0 of 2");
            phone.press("link", "Back to the step");
            phone.see_no_axe_violations();
            phone.press("button", "Do it for me");
            phone.see_text("Again on");
            phone.press("button", "Back to my own practice");
            phone.hear("You are back in your own practice network.");
            phone.open("#/practice/you");
            phone.see_value("A line about you", "My very own words, kept as they are.");
        },
    ),
    Journey::new("app: a step names what it rests on", |phone| {
        phone.open("#/step/hat");
        phone.press("heading", "What this rests on");
        phone.see_text("Your employer’s policy wins. This is not legal advice.");
        phone.see_text("Last checked on 22 November 2026.");
        phone.see(
            "link",
            "Health and Care Professions Council, guidance on the use of social media opens in a new tab",
        );
        phone.see_no_axe_violations();
    }),
];

/// Lets the app do the first step.
fn finish_hat(phone: &Phone) {
    phone.open("#/step/hat");
    for _ in 0..3 {
        phone.press("button", "Show a hint");
    }
    phone.press("button", "Show me how");
    phone.press("button", "Do it for me");
    phone.see_text("You did this in practice on");
}
