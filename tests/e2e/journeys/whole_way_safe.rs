//! The stage of staying safe, finished by hand: risky words, the wrong account, drills.

use super::first_steps::{finish, practise};
use crate::journey::Journey;
use crate::phone::Phone;

/// Journeys of this file.
pub const ALL: &[Journey] = &[
    Journey::new("app: by hand, stay safe in what you write", |phone| {
        phone.open("#/step/identify");
        give_nobody_away(phone);
        phone.open("#/step/pledge");
        promise_what_can_be_kept(phone);
        phone.open("#/step/wrong-hat");
        change_the_hat(phone);
        phone.open("#/step/correct");
        put_it_right(phone);
        phone.open("#/step/stranger");
        answer_once_and_mute(phone);
    }),
    Journey::new(
        "app: by hand, stay safe with messages and account",
        |phone| {
            phone.open("#/step/phish");
            leave_the_link_alone(phone);
            phone.open("#/step/hacked");
            secure_the_account(phone);
            phone.open("#/step/request");
            say_no_to_a_request(phone);
            phone.open("#/step/disclosure");
            pass_a_disclosure_on(phone);
        },
    ),
    Journey::new(
        "app: by hand, a link that was opened, and what then",
        |phone| {
            phone.open("#/step/phish");
            practise(phone);
            phone.press("link", "Ollie Tamblyn");
            phone.press("button", "Where does this lead?");
            phone.press("button", "Open it all the same");
            phone.see_text("You opened this link. In practice nothing happens.");
            phone.press("link", "See who this is");
            phone.press("heading", "Mute, block or report");
            phone.press("button", "Report Ollie Tamblyn, @OllieTamblyn");
            phone.see_text("You opened the link. Change the password now");
            phone.open("#/practice/account");
            phone.press("button", "Do this: change the password");
            finish(phone);
        },
    ),
    Journey::new(
        "app: by hand, who is blocked can’t be written to, until let in again",
        |phone| {
            phone.open("#/practice/person/baz");
            phone.press("heading", "Mute, block or report");
            phone.press("button", "Block Gary Holloway, @GazHadEnough");
            phone.see_text("Blocked. They can’t reach you.");
            phone.see_no_axe_violations();
            phone.press("button", "Follow Gary Holloway, @GazHadEnough");
            phone.see_text("You keep Gary Holloway out. Let them in first.");
            phone.press("link", "Message Gary Holloway, @GazHadEnough");
            phone.see_text("You blocked this account");
            phone.see_no("button", "Send the message");
            phone.press("button", "Unblock Gary Holloway, @GazHadEnough");
            phone.see("button", "Send the message");
        },
    ),
    Journey::new(
        "app: by hand, a drill tells its time to who asks, and is done again",
        |phone| {
            phone.open("#/step/correct");
            ask_the_time(phone, "10 minutes are plenty. The practice network’s clock");
            practise(phone);
            phone.see_heading("Posts to choose from");
            phone.open("#/practice/post/wrong-day-post");
            phone.see_heading("Post");
            for _ in 0..2 {
                phone.press("button", "Let ten minutes pass");
            }
            phone.press("link", "Back to the step");
            ask_the_time(phone, "It began 2");
            practise(phone);
            correct(phone);
            finish(phone);
            ask_the_time(phone, "with whatever else you did in between.");
            phone.see_text("What helps: Correct first and explain later.");
            phone.see_no_axe_violations();
            phone.press("button", "Do it again");
            correct(phone);
            phone.see_text("You have done it");
            phone.press("link", "Back to the step");
            ask_the_time(phone, "That is in good time.");
            phone.see_no_text("What helps:");
        },
    ),
    Journey::new(
        "app: by hand, a pledge climbs, and the bill with it",
        |phone| {
            phone.open("#/write");
            phone.see("textbox", "Your post");
            phone.type_into("Your post", "£1 for every repost of this!");
            phone.press("button", "Try it in practice");
            phone.see_heading("Post");
            for _ in 0..4 {
                phone.press("button", "Let ten minutes pass");
            }
            phone.see_text("The wave so far:");
            phone.see_text("The bill: £");
            phone.see_no_axe_violations();
            // The page that followed looked at the post: that is not what is taken back.
            phone.open("#/write");
            phone.type_into("Your post", "Tea at nine.");
            phone.press("button", "Try it in practice");
            phone.see_heading("Post");
            phone.see("article", "Post by You");
            phone.press("button", "Undo");
            phone.see_text("This is no longer here");
        },
    ),
];

fn give_nobody_away(phone: &Phone) {
    practise(phone);
    phone.see_heading("Posts to choose from");
    // Two posts by one person: by their addresses.
    phone.open("#/practice/post/callum-lighthouse");
    phone.see_heading("Post");
    phone.open("#/practice/reply/reword-callum");
    phone.type_into(
        "Your answer",
        "I am proud of this team. Today our small kindnesses added up.",
    );
    phone.press("button", "Answer in practice");
    finish(phone);
}

fn promise_what_can_be_kept(phone: &Phone) {
    practise(phone);
    phone.see_heading("Posts to choose from");
    phone.open("#/practice/post/dougie-scones");
    phone.see_heading("Post");
    phone.open("#/practice/reply/scones-again");
    phone.type_into(
        "Your answer",
        "I will bring up to sixty scones to the drop-in on Thursday. Come and eat one!",
    );
    phone.press("button", "Answer in practice");
    finish(phone);
}

fn change_the_hat(phone: &Phone) {
    practise(phone);
    phone.see_text("Choose another hat for this");
    phone.press("link", "Answer Jo Parrymore, …");
    phone.see_state("radio", "Organisation", "checked", "true");
    phone.type_into("Your answer", "Beans on toast, with the good cheese.");
    phone.press("radio", "Professional me");
    phone.press("button", "Answer in practice");
    finish(phone);
}

fn ask_the_time(phone: &Phone, told: &str) {
    phone.press("heading", "Time yourself, if you like");
    phone.see_text(told);
}

fn correct(phone: &Phone) {
    phone.press("link", "Change your post: …");
    phone.see("textbox", "The new words");
    phone.clear("The new words");
    phone.type_into(
        "The new words",
        "Correction: it is on Saturday, not Sunday.",
    );
    phone.press("button", "Keep the change");
    phone.see_text("changed");
}

fn put_it_right(phone: &Phone) {
    const POST: &str = "The new words";
    practise(phone);
    phone.press("link", "Change your post: …");
    phone.see_heading("Change your post");
    phone.clear(POST);
    phone.press("button", "Keep the change");
    phone.see_text("Write a few words, or delete the post instead.");
    phone.see_no_axe_violations();
    phone.type_into(POST, "Correction: our drop-in is on Sat");
    // Called away in the middle of a word.
    phone.reload();
    phone.see_value(POST, "Correction: our drop-in is on Sat");
    phone.type_into(POST, "urday at 10am, not on Sunday.");
    phone.press("button", "Keep the change");
    phone.see_text("changed");
    finish(phone);
}

fn answer_once_and_mute(phone: &Phone) {
    practise(phone);
    phone.press("link", "Answer Gary Holloway, …");
    phone.type_into(
        "Your answer",
        "Five weeks is too long to wait, and I am sorry. The duty desk can help today.",
    );
    phone.press("button", "Answer in practice");
    phone.see_text("Mute Gary Holloway: their posts will leave you alone.");
    phone.press("link", "Gary Holloway");
    phone.press("heading", "Mute, block or report");
    phone.press("button", "Mute Gary Holloway, @GazHadEnough");
    finish(phone);
}

fn leave_the_link_alone(phone: &Phone) {
    practise(phone);
    phone.press("link", "Ollie Tamblyn");
    phone.press("button", "Where does this lead?");
    phone.see_text("It leads to: https://vid-log-in.example/watch");
    phone.see_no_axe_violations();
    phone.press("button", "Leave it alone");
    phone.see("button", "Where does this lead?");
    phone.press("link", "See who this is");
    phone.press("heading", "Mute, block or report");
    phone.press("button", "Report Ollie Tamblyn, @OllieTamblyn");
    phone.press("button", "Undo");
    phone.see_text("Report Ollie Tamblyn, so that others are safe too.");
    phone.press("button", "Report Ollie Tamblyn, @OllieTamblyn");
    finish(phone);
}

fn secure_the_account(phone: &Phone) {
    practise(phone);
    phone.see_heading("Account safety");
    phone.press("button", "Do this: tell your followers");
    phone.see_text("First change the password. Then tell your followers again.");
    for measure in [
        "change the password",
        "sign out all other devices",
        "turn on a second step to sign in",
        "remove apps that can post for you",
        "tell your employer",
    ] {
        phone.press("button", &format!("Do this: {measure}"));
    }
    phone.press("button", "Do this again: tell your followers");
    phone.see_no_axe_violations();
    phone.press("link", "Look at your posts");
    phone.press("button", "Delete your post: I made £900…");
    finish(phone);
}

fn say_no_to_a_request(phone: &Phone) {
    practise(phone);
    phone.see_heading("They ask to follow you");
    phone.see_no_axe_violations();
    phone.press("button", "Decline Jade Tolliver, @JadeTollz");
    phone.see_no("heading", "They ask to follow you");
    phone.press("link", "People");
    phone.press("link", "Asha Penhallow");
    phone.press("link", "Message Asha Penhallow, @AshaPenhallow");
    write_to_asha(
        phone,
        "Somebody I know from my work asked to follow me. I said no.",
    );
    finish(phone);
}

fn pass_a_disclosure_on(phone: &Phone) {
    practise(phone);
    phone.press("link", "Morgan Vale");
    phone.type_into(
        "Your message to Morgan Vale",
        "Thank you for telling me. If you are in danger now, please ring 999. I am passing this on.",
    );
    phone.press("button", "Send the message");
    phone.press("link", "Back");
    phone.press("link", "Asha Penhallow");
    write_to_asha(
        phone,
        "Somebody has told me that they are not safe. Please ring me.",
    );
    finish(phone);
}

fn write_to_asha(phone: &Phone, text: &str) {
    phone.type_into("Your message to Asha Penhallow", text);
    phone.press("button", "Send the message");
}
