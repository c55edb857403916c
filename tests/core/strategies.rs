//! What property tests draw from: actions, sensible and not, and whole saves.

use chrono::NaiveDate;
use fledge::domain::challenge::{
    Confidence, Papers, Progress, PutOff, Reflection, StepRecord, Verb,
};
use fledge::domain::coach::Hat;
use fledge::domain::sandbox::{self, Action, Measure, NewPost, Timed};
use fledge::domain::text::Network;
use fledge::domain::{CastId, ListId, MessageId, PostId, SceneId, StepId};
use fledge::storage::{Aim, Draft, Media, Rehearsal, Save, Settings, Theme, Wording};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

fn one_of<T: From<&'static str> + std::fmt::Debug + 'static>(
    ids: &'static [&'static str],
) -> BoxedStrategy<T> {
    select(ids).prop_map(T::from).boxed()
}

fn any_id<T: From<String> + std::fmt::Debug + 'static>() -> BoxedStrategy<T> {
    any::<String>().prop_map(T::from).boxed()
}

/// Texts with everything that sets something off, blank ones, and any characters at all.
fn text() -> impl Strategy<Value = String> {
    let telling = [
        "Hi #NursingLife",
        "Thanks @ada_town!",
        "Why?",
        " ",
        "Good day",
    ];
    prop_oneof![
        select(telling.to_vec()).prop_map(str::to_owned),
        any::<String>()
    ]
}

fn list_name() -> impl Strategy<Value = String> {
    let names = ["Wards", "wards ", "Night Shift", " "];
    prop_oneof![
        select(names.to_vec()).prop_map(str::to_owned),
        any::<String>()
    ]
}

/// Any action on the small town: on what is there, what isn't yet, and what never will be.
pub fn action() -> impl Strategy<Value = Action> {
    action_on(
        one_of(&["ada", "ben", "dot", "eve", "bot", "mimic", "nobody", ""]),
        one_of(&[
            "hello",
            "study",
            "rumour",
            "later",
            "round",
            "about",
            "nothing",
            "~post-1",
            "~post-2",
            "~post-9",
            "~now~post-1",
            "",
        ]),
        one_of(&["wards", "night shift", "none"]),
        one_of(&["bait", "late", "~note~post-1", "~message-1", ""]),
        one_of(&["drill", "chat", "none"]),
    )
}

/// Any action with any ids.
pub fn any_action() -> impl Strategy<Value = Action> {
    action_on(any_id(), any_id(), any_id(), any_id(), any_id())
}

fn action_on(
    who: BoxedStrategy<CastId>,
    post: BoxedStrategy<PostId>,
    list: BoxedStrategy<ListId>,
    message: BoxedStrategy<MessageId>,
    scene: BoxedStrategy<SceneId>,
) -> impl Strategy<Value = Action> {
    prop_oneof![
        19 => early_action(who.clone(), post.clone(), list),
        18 => later_action(who, post, message, scene),
    ]
}

/// What version 2 of a save brought.
fn later_action(
    who: BoxedStrategy<CastId>,
    post: BoxedStrategy<PostId>,
    message: BoxedStrategy<MessageId>,
    scene: BoxedStrategy<SceneId>,
) -> impl Strategy<Value = Action> {
    let (who, post) = (|| who.clone(), || post.clone());
    let written = (
        text(),
        option::of(post()),
        option::of(post()),
        option::of(picture()),
    );
    prop_oneof![
        text().prop_map(Action::WriteName),
        written.prop_map(
            |(text, reply_to, quote_of, picture)| Action::Write(NewPost {
                text,
                reply_to,
                quote_of,
                picture,
            })
        ),
        (post(), text()).prop_map(|(post, text)| Action::Edit(post, text)),
        post().prop_map(Action::Save),
        post().prop_map(Action::Unsave),
        text().prop_map(Action::ReadTag),
        who().prop_map(Action::OpenMessages),
        (who(), text()).prop_map(|(who, text)| Action::SendMessage(who, text)),
        message.prop_map(Action::OpenLink),
        who().prop_map(Action::AcceptRequest),
        who().prop_map(Action::DeclineRequest),
        who().prop_map(Action::Mute),
        who().prop_map(Action::Unmute),
        who().prop_map(Action::Block),
        who().prop_map(Action::Unblock),
        who().prop_map(Action::Report),
        select(&Measure::ALL[..]).prop_map(Action::Secure),
        scene.prop_map(Action::Begin),
    ]
}

fn early_action(
    who: BoxedStrategy<CastId>,
    post: BoxedStrategy<PostId>,
    list: BoxedStrategy<ListId>,
) -> impl Strategy<Value = Action> {
    let (who, post, list) = (|| who.clone(), || post.clone(), || list.clone());
    prop_oneof![
        select(&Hat::ALL[..]).prop_map(Action::ChooseHat),
        text().prop_map(Action::WriteBio),
        who().prop_map(Action::Follow),
        who().prop_map(Action::Unfollow),
        (list_name(), any::<bool>())
            .prop_map(|(name, is_private)| Action::CreateList { name, is_private }),
        list().prop_map(Action::DeleteList),
        (list(), who()).prop_map(|(list, who)| Action::AddToList(list, who)),
        (list(), who()).prop_map(|(list, who)| Action::RemoveFromList(list, who)),
        list().prop_map(Action::ReadList),
        post().prop_map(Action::Open),
        post().prop_map(Action::Like),
        post().prop_map(Action::Unlike),
        post().prop_map(Action::Repost),
        post().prop_map(Action::Unrepost),
        (post(), text()).prop_map(|(post, text)| Action::Quote(post, text)),
        text().prop_map(Action::Publish),
        (text(), picture()).prop_map(|(text, media)| Action::PublishPicture(text, media)),
        (post(), text()).prop_map(|(post, text)| Action::Reply(post, text)),
        post().prop_map(Action::Delete),
        any::<u32>().prop_map(Action::Wait),
    ]
}

fn picture() -> impl Strategy<Value = sandbox::Media> {
    // A description of no characters is none.
    let alt = any::<String>().prop_filter("a description", |alt| !alt.is_empty());
    let parts = (option::of(alt), any::<String>());
    parts.prop_map(|(alt, thumbnail)| sandbox::Media { alt, thumbnail })
}

/// Minutes: near, far, and at the ends of what the type holds.
pub fn minute() -> impl Strategy<Value = i64> {
    prop_oneof![6 => -5_i64..200, 1 => any::<i64>(), 1 => Just(i64::MAX), 1 => Just(i64::MIN)]
}

/// Any day of the calendar's four-digit years, and the ends of what the type holds.
fn day() -> impl Strategy<Value = NaiveDate> {
    let days = (1..3_652_059_i32).prop_filter_map("a day", NaiveDate::from_num_days_from_ce_opt);
    prop_oneof![8 => days, 1 => Just(NaiveDate::MIN), 1 => Just(NaiveDate::MAX)]
}

fn network() -> impl Strategy<Value = Network> {
    use Network::{Bluesky, LinkedIn, Mastodon, Threads, X};
    select(vec![X, Bluesky, Mastodon, Threads, LinkedIn])
}

fn record() -> impl Strategy<Value = StepRecord> {
    let reflection = (select(&Verb::ALL[..]), any::<String>(), day())
        .prop_map(|(verb, line, on)| Reflection { verb, line, on });
    let days = (option::of(day()), option::of(day()), vec(day(), 0..3));
    let why = select(vec![PutOff::Skipped, PutOff::Later]);
    let put_off = option::of((why, day()));
    let numbers = any::<(u32, u32)>();
    let reflected = (option::of(reflection), any::<(String, bool)>());
    (days, numbers, reflected, put_off).prop_map(
        |(
            (practised, for_real, again),
            (hints_seen, minutes),
            (reflection, (change, is_left_out)),
            put_off,
        )| StepRecord {
            practised,
            for_real,
            hints_seen,
            reflection,
            put_off,
            again,
            minutes,
            change,
            is_left_out,
        },
    )
}

fn progress() -> impl Strategy<Value = Progress> {
    let confidence = || {
        let score = (0_u8..=10, day());
        option::of(score.prop_map(|(score, on)| Confidence { score, on }))
    };
    let steps = btree_map(any_id::<StepId>(), record(), 0..5);
    let papers = any::<[String; 4]>().prop_map(|[name, role, organisation, ask]| Papers {
        name,
        role,
        organisation,
        ask,
    });
    let days = (option::of(day()), confidence(), confidence());
    (steps, days, papers).prop_map(
        |(steps, (paused_on, confidence_before, confidence_after), papers)| Progress {
            steps,
            paused_on,
            confidence_before,
            confidence_after,
            papers,
        },
    )
}

fn timed() -> impl Strategy<Value = Timed> {
    (any::<i64>(), any_action()).prop_map(|(at, action)| Timed { at, action })
}

fn rehearsal() -> impl Strategy<Value = Rehearsal> {
    (any_id(), any::<i64>(), any::<u64>(), vec(timed(), 0..3)).prop_map(
        |(step, joined_at, seed, log)| Rehearsal {
            step,
            joined_at,
            seed,
            log,
        },
    )
}

fn media() -> impl Strategy<Value = Option<Media>> {
    let media = any::<(String, String)>();
    option::of(media.prop_map(|(alt, thumbnail)| Media { alt, thumbnail }))
}

fn draft() -> impl Strategy<Value = Draft> {
    let aim = prop_oneof![
        Just(Aim::Post),
        any_id().prop_map(Aim::Reply),
        any_id().prop_map(Aim::Quote),
        any_id().prop_map(Aim::Message),
        any_id().prop_map(Aim::Edit),
    ];
    let first = (any::<String>(), media()).prop_map(|(text, media)| Wording { text, media });
    (
        any::<u64>(),
        any::<String>(),
        network(),
        aim,
        media(),
        option::of(select(Hat::ALL.to_vec())),
        vec(any::<String>(), 0..3),
        option::of(first),
        any::<i64>(),
    )
        .prop_map(
            |(id, text, network, aim, media, hat, set_aside, first, edited_at)| Draft {
                id,
                text,
                network,
                aim,
                media,
                hat,
                set_aside,
                first,
                edited_at,
            },
        )
}

fn settings() -> impl Strategy<Value = Settings> {
    let theme = select(vec![Theme::Device, Theme::Light, Theme::Dark]);
    (
        any::<String>(),
        option::of(network()),
        any::<String>(),
        theme,
        vec(any::<String>(), 0..3),
        option::of((day(), day())),
        any::<String>(),
    )
        .prop_map(
            |(name, network, instance, theme, rules_off, pre_election, profession)| Settings {
                name,
                network,
                instance,
                theme,
                rules_off,
                pre_election,
                profession,
            },
        )
}

/// Any save at all.
pub fn save() -> impl Strategy<Value = Save> {
    (
        (
            any::<u64>(),
            any::<i64>(),
            any::<i64>(),
            any::<String>(),
            any::<u64>(),
        ),
        vec(timed(), 0..8),
        progress(),
        option::of(any_id()),
        settings(),
        vec(draft(), 0..4),
        option::of(rehearsal()),
    )
        .prop_map(
            |(
                (revision, saved_at, joined_at, pack, seed),
                log,
                progress,
                active_step,
                settings,
                drafts,
                rehearsal,
            )| {
                Save {
                    revision,
                    saved_at,
                    joined_at,
                    pack,
                    seed,
                    log,
                    progress,
                    active_step,
                    settings,
                    drafts,
                    rehearsal,
                }
            },
        )
}
