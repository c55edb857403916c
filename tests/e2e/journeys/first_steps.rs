//! The main job: a newcomer takes the first steps, from nothing, in the sandbox.

use crate::journey::Journey;
use crate::phone::Phone;

/// Journeys of this file.
pub const ALL: &[Journey] = &[
    Journey::new(
        "app: a newcomer takes the first steps from nothing",
        |phone| {
            phone.open("");
            phone.see_heading("Ten safe minutes at a time");
            phone.press("link", "Start");
            choose_a_hat(phone, || {});
            phone.press("link", "Next step: Tell your manager first");
            phone.see_heading("Tell your manager first");
            phone.press("link", "Challenge");
            phone.see_text("1 of 29 steps done.");
        },
    ),
    Journey::new(
        "app: a reload in the middle of a step loses nothing",
        |phone| {
            let reload = || phone.reload();
            phone.open("#/step/hat");
            choose_a_hat(phone, reload);
            phone.open("#/step/follow-five");
            follow_five(phone, reload);
            phone.open("#/step/make-list");
            make_a_list(phone, reload);
            phone.open("#/step/repost");
            pass_on(phone, reload);
            phone.open("#/step/first-post");
            say_hello(phone, reload);
            phone.close_and_reopen("");
            phone.see_text("5 of 29 steps done.");
        },
    ),
    Journey::new("app: the first steps by keyboard alone", |phone| {
        phone.open("");
        phone.press("link", "Start");
        choose_a_hat(phone, || {});
        phone.open("#/step/follow-five");
        follow_five(phone, || {});
        phone.open("#/step/make-list");
        make_a_list(phone, || {});
        phone.open("#/step/repost");
        pass_on(phone, || {});
        phone.open("#/step/first-post");
        say_hello(phone, || {});
        phone.press("link", "Challenge");
        phone.see_text("5 of 29 steps done.");
    })
    .by_keyboard_alone(),
    Journey::new(
        "app: three hints, then the whole way, done by the app",
        |phone| {
            phone.open("#/step/follow-five");
            for _ in 0..3 {
                phone.press("button", "Show a hint");
            }
            phone.see_text("Hint 3:");
            phone.press("button", "Show me how");
            phone.see_text("Follow Niamh Carrowan.");
            phone.press("button", "Do it for me");
            phone.see_text("You did this in practice on");
        },
    ),
    Journey::new("app: done for real, looked back, kept", |phone| {
        phone.open("#/step/first-post");
        phone.press("heading", "For real, when you are ready");
        phone.press("radio", "Mastodon");
        phone.see_no("link", "Open Mastodon opens in a new tab");
        phone.type_into("Your Mastodon server", "not a server");
        phone.key(thirtyfour::Key::Tab);
        phone.see_text("Write the server’s name");
        phone.clear("Your Mastodon server");
        phone.type_into("Your Mastodon server", "https://town.example/");
        phone.key(thirtyfour::Key::Tab);
        phone.see("link", "Open Mastodon opens in a new tab");
        phone.press("radio", "Bluesky");
        phone.press("link", "Open Bluesky opens in a new tab");
        phone.see_departure("https://bsky.app/intent/compose");
        phone.press("checkbox", "I have done this for real");
        phone.see_text("You did this for real on");
        phone.press("heading", "Look back");
        phone.press("button", "Keep this note");
        phone.see_text("Choose one of the four first.");
        phone.press("radio", "It reassured me");
        phone.type_into("In a line, if you like", "Nobody laughed.");
        phone.press("button", "Keep this note");
        phone.see_text("Your note is kept on this phone.");
        phone.close_and_reopen("#/journal");
        phone.see_text("It reassured me. Nobody laughed.");
    }),
];

/// From the step's page to the goal and back; `midway` happens when half is done.
pub fn choose_a_hat(phone: &Phone, midway: impl Fn()) {
    phone.press("button", "Open practice");
    phone.see_text("Choose the hat you wear here.");
    phone.press("radio", "Professional me");
    phone.see_text("1 of 2");
    midway();
    phone.see_text("1 of 2");
    phone.press("button", "Keep my profile");
    phone.see_text("Write a few words about you first.");
    phone.type_into("A line about you", "Nurse on a busy ward, here to learn.");
    phone.press("button", "Keep my profile");
    finish(phone);
}

/// Follows five good ones, the impostor first and then no longer.
pub fn follow_five(phone: &Phone, midway: impl Fn()) {
    phone.press("button", "Open practice");
    phone.press("button", "Follow Priya Nandakumar, @PriyaOnPatch");
    phone.press("button", "Follow Grace Adeyemi-Holt, @GraceOnRounds");
    // Only the handle tells the two apart.
    phone.press("button", "Follow Colmer Vale Hospitals, @ColrnerVale");
    phone.see_text("Follow 3 more good accounts.");
    midway();
    phone.see_text("2 of 5");
    phone.press("link", "Niamh Carrowan");
    phone.see_heading("Niamh Carrowan");
    phone.see_heading("Last posts");
    phone.press("button", "Follow Niamh Carrowan, @NiamhOnPolicy");
    phone.back();
    phone.press("button", "Follow Bea Thorncastle, @BeaReadsAloud");
    phone.press("button", "Follow Tomasz Wielgosz, @MrWInYear4");
    phone.see_text("Look at Colmer Vale Hospitals again");
    phone.press("button", "Following Colmer Vale Hospitals, @ColrnerVale");
    finish(phone);
}

/// Makes a list of three and reads by it.
pub fn make_a_list(phone: &Phone, midway: impl Fn()) {
    phone.press("button", "Open practice");
    phone.press("button", "Make the list");
    phone.see_text("Give the list a name");
    phone.type_into("Name of the list", "Tea break");
    phone.press("button", "Make the list");
    phone.see_heading("Who is in “Tea break”?");
    phone.press("button", "Put in the list: Priya Nandakumar, @PriyaOnPatch");
    phone.press("button", "Put in the list: Hafsa Mirzada, @HafsaTeaches");
    phone.see_text("Put 1 more person in “Tea break”.");
    midway();
    phone.see_state(
        "button",
        "Put in the list: Hafsa Mirzada, @HafsaTeaches",
        "pressed",
        "true",
    );
    phone.press("button", "Put in the list: Callum Orrick, @CallumOrrick");
    phone.see_text("Open “Tea break” and read by it.");
    phone.press("link", "Read this list");
    phone.see_heading("Tea break");
    finish(phone);
}

/// Reposts unread and then read; quotes without credit and then with.
pub fn pass_on(phone: &Phone, midway: impl Fn()) {
    phone.press("button", "Open practice");
    // Unread first: the app says what is wrong with that.
    phone.within("article", "Post by Dr Samir Haddadi", |phone| {
        phone.press("button", "Repost Dr Samir Haddadi’s post, …");
    });
    phone.see_text("You passed on Dr Samir Haddadi’s post before you opened it.");
    phone.press("button", "Undo");
    phone.press("link", "Open Dr Samir Haddadi’s post and its answers");
    phone.see_heading("Post");
    phone.press("button", "Repost Dr Samir Haddadi’s post, …");
    phone.see_text("Quote 1 post and say whose work it is.");
    midway();
    phone.see_text("1 of 2");
    phone.press("link", "Back to the step");
    phone.press("button", "Open practice");
    phone.press("link", "Open Grace Adeyemi-Holt’s post and its answers");
    phone.see_text("It was made by @OdileOT");
    quote_grace(phone);
    phone.type_into("Your words", "Worth a look for every ward.");
    phone.press("button", "Quote in practice");
    phone.see_text("Quote again with @OdileOT");
    phone.back();
    quote_grace(phone);
    phone.type_into(
        "Your words",
        "Worth a look for every ward. Made by @OdileOT.",
    );
    phone.press("button", "Quote in practice");
    finish(phone);
}

fn quote_grace(phone: &Phone) {
    phone.within("article", "Post by Grace Adeyemi-Holt", |phone| {
        phone.press("link", "Quote Grace Adeyemi-Holt’s post");
    });
}

/// Writes a first post with a hashtag.
pub fn say_hello(phone: &Phone, midway: impl Fn()) {
    phone.press("button", "Open practice");
    phone.see_text("Write a post and try it in practice.");
    phone.type_into("Your post", "I am looking forward to meeting other teams. ");
    phone.see_text("draft saved");
    midway();
    phone.see_value("Your post", "I am looking forward to meeting other teams. ");
    phone.type_into("Your post", "#SocialWorkChat");
    phone.press("button", "Try it in practice");
    // The learner's post appears, and somebody answers.
    phone.see_heading("Post");
    phone.see("article", "Post by You");
    phone.see("article", "Answer by Jo Parrymore");
    finish(phone);
}

/// From a step's page into the sandbox.
pub fn practise(phone: &Phone) {
    phone.press("button", "Open practice");
}

/// Sees that the goal is reached, and goes back to the step.
pub fn finish(phone: &Phone) {
    phone.see_text("You have done it");
    phone.press("link", "Back to the step");
    phone.see_text("You did this in practice on");
}
