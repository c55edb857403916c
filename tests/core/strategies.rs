//! What property tests draw from: actions on a small town, sensible and not.

use fledge::domain::coach::Hat;
use fledge::domain::sandbox::Action;
use proptest::prelude::*;

/// Ids of people, posts and lists: those of the small town, those minted in it, and others.
const PEOPLE: [&str; 6] = ["ada", "ben", "bot", "mimic", "nobody", ""];
const POSTS: [&str; 11] = [
    "hello", "study", "rumour", "later", "round", "about", "nothing", "~post-1", "~post-2", "~post-9", "",
];
const LISTS: [&str; 3] = ["wards", "night shift", "none"];

pub fn hat() -> impl Strategy<Value = Hat> {
    prop::sample::select(&Hat::ALL[..])
}

fn id<T: From<&'static str> + std::fmt::Debug>(
    from: &'static [&'static str],
) -> impl Strategy<Value = T> {
    prop::sample::select(from).prop_map(T::from)
}

/// Texts with everything that sets something off, blank ones, and any characters at all.
pub fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(&["Hi #NursingLife", "Thanks @ada_town!", "Why?", " ", "Good day"][..])
            .prop_map(str::to_owned),
        any::<String>(),
    ]
}

/// Any action, on ids given by the strategies.
pub fn action() -> impl Strategy<Value = Action> {
    let people = || id(&PEOPLE);
    let posts = || id(&POSTS);
    let lists = || id(&LISTS);
    let name = prop_oneof![
        prop::sample::select(&["Wards", "wards ", "Night Shift", " "][..]).prop_map(str::to_owned),
        any::<String>(),
    ];
    prop_oneof![
        hat().prop_map(Action::ChooseHat),
        text().prop_map(Action::WriteBio),
        people().prop_map(Action::Follow),
        people().prop_map(Action::Unfollow),
        (name, any::<bool>())
            .prop_map(|(name, is_private)| Action::CreateList { name, is_private }),
        lists().prop_map(Action::DeleteList),
        (lists(), people()).prop_map(|(list, who)| Action::AddToList(list, who)),
        (lists(), people()).prop_map(|(list, who)| Action::RemoveFromList(list, who)),
        lists().prop_map(Action::ReadList),
        posts().prop_map(Action::Open),
        posts().prop_map(Action::Like),
        posts().prop_map(Action::Unlike),
        posts().prop_map(Action::Repost),
        posts().prop_map(Action::Unrepost),
        (posts(), text()).prop_map(|(post, text)| Action::Quote(post, text)),
        text().prop_map(Action::Publish),
        (posts(), text()).prop_map(|(post, text)| Action::Reply(post, text)),
        posts().prop_map(Action::Delete),
        any::<u32>().prop_map(Action::Wait),
    ]
}

/// Minutes: near, far, and at the ends of what the type holds.
pub fn minute() -> impl Strategy<Value = i64> {
    prop_oneof![6 => -5_i64..200, 1 => any::<i64>(), 1 => Just(i64::MAX), 1 => Just(i64::MIN)]
}
