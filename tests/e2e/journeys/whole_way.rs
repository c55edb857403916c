//! The whole way, stage by stage: every step finished by hand, through the screens.

use super::first_steps::{
    choose_a_hat, finish, follow_five, make_a_list, pass_on, practise, say_hello,
};
use crate::journey::Journey;
use crate::phone::Phone;

/// Journeys of this file.
pub const ALL: &[Journey] = &[
    Journey::new("app: by hand, before you start", |phone| {
        phone.open("#/step/hat");
        choose_a_hat(phone, || {});
        phone.open("#/step/rules");
        tell_the_manager(phone);
        phone.open("#/step/profile");
        say_who_you_are(phone);
    }),
    Journey::new("app: by hand, follow", |phone| {
        phone.open("#/step/follow-five");
        follow_five(phone, || {});
        phone.open("#/step/follow-via");
        see_whom_they_follow(phone);
    }),
    Journey::new("app: by hand, lists", |phone| {
        phone.open("#/step/make-list");
        make_a_list(phone, || {});
        phone.open("#/step/public-list");
        make_a_public_list(phone);
    }),
    Journey::new("app: by hand, listen", |phone| {
        phone.open("#/step/save");
        save_three(phone);
        phone.open("#/step/repost");
        pass_on(phone, || {});
        phone.open("#/step/pictures");
        pass_on_a_picture(phone);
    }),
    Journey::new("app: by hand, speak", |phone| {
        phone.open("#/step/first-post");
        say_hello(phone, || {});
        phone.open("#/step/ask");
        answer_with_a_question(phone);
        phone.open("#/step/credit");
        say_where_it_was_found(phone);
    }),
    Journey::new("app: by hand, belong", |phone| {
        phone.open("#/step/stream");
        find_two_streams(phone);
        phone.open("#/step/chat");
        join_the_chat(phone);
        phone.open("#/step/thanks");
        say_thank_you(phone);
    }),
    Journey::new("app: by hand, keep going", |phone| {
        phone.open("#/step/weekly");
        go_round(phone);
        phone.open("#/step/quiet");
        post(
            phone,
            "What one thing helped you most in your first week, @KeziaStartsOut? #SocialWorkChat",
        );
        phone.open("#/step/look-back");
        post(
            phone,
            "Reading here challenged me. I used to fill every silence. Now I wait.",
        );
        phone.open("#/step/newcomer");
        help_the_newcomer(phone);
    }),
];

fn tell_the_manager(phone: &Phone) {
    const FIELD: &str = "Your message to Asha Penhallow";
    practise(phone);
    phone.see_heading("Private messages");
    phone.see_text("1 unread");
    phone.see_no_axe_violations();
    phone.press("link", "Asha Penhallow");
    phone.see_heading("Asha Penhallow");
    phone.see_text("a note from work");
    phone.press("button", "Send the message");
    phone.see_text("Write a few words first.");
    phone.see_focus_on("textbox", FIELD);
    phone.type_into(FIELD, "I would like to join in my own name, to learn. ");
    // What is not sent yet is not lost.
    phone.press("link", "Practice");
    phone.press("link", "Messages");
    phone.see_no_text("unread");
    phone.press("link", "Asha Penhallow");
    phone.see_value(FIELD, "I would like to join in my own name, to learn. ");
    phone.type_into(FIELD, "Where can I find our rules?");
    phone.press("button", "Send the message");
    phone.see_value(FIELD, "");
    phone.see_no_axe_violations();
    phone.see_no_sideways_scrolling();
    finish(phone);
}

fn say_who_you_are(phone: &Phone) {
    practise(phone);
    phone.see_text("Write the name you go by.");
    phone.type_into("Your name here", "Sam Rowe");
    phone.clear("A line about you");
    phone.type_into(
        "A line about you",
        "Social worker. I am here to listen, ask and learn. My own views.",
    );
    phone.press("button", "Keep my profile");
    finish(phone);
}

fn see_whom_they_follow(phone: &Phone) {
    practise(phone);
    phone.see_text("Open the profile of somebody you follow, and look whom they follow.");
    phone.press("link", "Tomasz Wielgosz");
    phone.press("heading", "Tomasz Wielgosz follows 4 people");
    phone.see_no_axe_violations();
    phone.press("button", "Follow Eleri Gwynfryn, @EleriGLibrary");
    phone.press("button", "Follow Dr Samir Haddadi, @SamirCounts");
    finish(phone);
}

fn make_a_public_list(phone: &Phone) {
    practise(phone);
    phone.type_into("Name of the list", "People who explain well");
    phone.press("checkbox", "Only I can see it");
    phone.press("button", "Make the list");
    phone.press("button", "Put in the list: Hafsa Mirzada, @HafsaTeaches");
    phone.press("button", "Put in the list: Dr Samir Haddadi, @SamirCounts");
    phone.see_text("Put 1 more person in a list that everyone can see.");
    phone.press("button", "Put in the list: Bea Thorncastle, @BeaReadsAloud");
    finish(phone);
}

fn save_three(phone: &Phone) {
    practise(phone);
    phone.press("button", "Save Priya Nandakumar’s post for later");
    phone.press("button", "Save Tomasz Wielgosz’s post for later");
    // Not every post is worth keeping.
    phone.press("button", "Save Boost Buddy’s post for later");
    phone.see_text("Look at Boost Buddy’s post again.");
    phone.press("button", "Save Hafsa Mirzada’s post for later");
    phone.see_text("Open 1 post of those you saved. Saving is not reading.");
    phone.press("link", "Saved posts");
    phone.see("article", "Post by Priya Nandakumar");
    phone.press("button", "Save Boost Buddy’s post for later");
    phone.see_no("article", "Post by Boost Buddy");
    phone.see_no_axe_violations();
    phone.press("link", "Open Hafsa Mirzada’s post and its answers");
    finish(phone);
}

fn pass_on_a_picture(phone: &Phone) {
    practise(phone);
    phone.press("button", "Repost Ollie Tamblyn’s post, …");
    phone.press("link", "Open Odile Ngassa’s post and its answers");
    phone.press("button", "Repost Odile Ngassa’s post, …");
    phone.see_text("You passed on Ollie Tamblyn’s post, which some people can’t read.");
    phone.back();
    phone.press("button", "Repost Ollie Tamblyn’s post, …");
    finish(phone);
}

fn answer_with_a_question(phone: &Phone) {
    practise(phone);
    phone.press("link", "Answer Odile Ngassa, …");
    phone.see_heading("Write an answer");
    phone.type_into("Your answer", "That is lovely, thank you.");
    phone.press("button", "Answer in practice");
    phone.see_text("Ask something: people answer questions.");
    phone.back();
    phone.press("link", "Answer Odile Ngassa, …");
    phone.type_into(
        "Your answer",
        "What do people say when you ask that for the first time?",
    );
    phone.see("button", "Answer in practice");
    phone.see_no_axe_violations();
    phone.press("button", "Answer in practice");
    finish(phone);
}

fn say_where_it_was_found(phone: &Phone) {
    practise(phone);
    phone.type_into(
        "Your post",
        "On Monday I will count to seven after I ask a question. I found that here, from @HafsaTeaches.",
    );
    phone.press("button", "Try it in practice");
    finish(phone);
}

fn find_two_streams(phone: &Phone) {
    practise(phone);
    phone.see_heading("#SocialWorkChat");
    phone.press("button", "Like Priya Nandakumar’s post, …");
    phone.see_text("Read the posts under 1 more hashtag.");
    phone.open("#/practice/tag/CarersCorner");
    phone.see_heading("#CarersCorner");
    finish(phone);
}

fn join_the_chat(phone: &Phone) {
    practise(phone);
    phone.see_heading("#SocialWorkChat");
    phone.see_text("The chat is on.");
    phone.see_no_axe_violations();
    phone.within("article", "Answer by Callum Orrick", |phone| {
        phone.press("link", "Answer Callum Orrick, …");
    });
    phone.type_into(
        "Your answer",
        "Take off the other one, too, you have earned it.",
    );
    phone.press("button", "Answer in practice");
    phone.press("link", "Back to the chat");
    phone.see("article", "Answer by You");
    phone.press("button", "Let two minutes pass");
    // Posts arrive.
    phone.see("article", "Answer by Mei-Ling Hargreave");
    phone.press("link", "New post");
    phone.type_into(
        "Your post",
        "A2: I ask the person who has been here longest. #SocialWorkChat",
    );
    phone.press("button", "Try it in practice");
    phone.see_text("Stay a little:");
    phone.press("link", "#SocialWorkChat");
    for _ in 0..4 {
        phone.press("button", "Let two minutes pass");
    }
    phone.see_text("The chat is over.");
    finish(phone);
}

fn say_thank_you(phone: &Phone) {
    practise(phone);
    phone.see("article", "Post by Jo Parrymore");
    phone.press("link", "Write");
    phone.type_into(
        "Your post",
        "Thank you @MeiAtPharmacy for “I know who does”. I used it this morning. #SocialWorkChat",
    );
    phone.press("button", "Try it in practice");
    phone.see_text("Follow 1 person.");
    phone.press("link", "@MeiAtPharmacy");
    phone.press("button", "Follow Mei-Ling Hargreave, @MeiAtPharmacy");
    finish(phone);
}

fn go_round(phone: &Phone) {
    practise(phone);
    for name in ["Mei-Ling Hargreave", "Imogen Asante-Reed"] {
        phone.press("link", &format!("Open {name}’s post and its answers"));
        phone.see("article", &format!("Post by {name}"));
        phone.press("link", "Practice");
    }
    phone.press("button", "Save Dougal Innerleith’s post for later");
    phone.press("link", "Open Dougal Innerleith’s post and its answers");
    phone.see_text("Write 1 answer.");
    phone.press("link", "Answer Dougal Innerleith, …");
    phone.type_into("Your answer", "Nine seconds I can find. Thank you.");
    phone.press("button", "Answer in practice");
    finish(phone);
}

/// Writes a post from wherever practising begins.
fn post(phone: &Phone, text: &str) {
    practise(phone);
    phone.see_heading("Posts to choose from");
    phone.press("link", "Write");
    phone.type_into("Your post", text);
    phone.press("button", "Try it in practice");
    finish(phone);
}

fn help_the_newcomer(phone: &Phone) {
    practise(phone);
    phone.press("link", "Answer Noor Belhaven, …");
    phone.type_into(
        "Your answer",
        "Hello Noor, and welcome. I read for a week before I wrote.",
    );
    phone.press("button", "Answer in practice");
    phone.press("link", "Noor Belhaven");
    phone.press("button", "Follow Noor Belhaven, @NoorIsNewHere");
    finish(phone);
}
