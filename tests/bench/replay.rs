//! How long ten thousand actions take to be played again: `cargo bench --bench replay`. They should
//! take less than 100 ms. Printed and not asserted, since what else the machine does adds to it.

use std::sync::Arc;
use std::time::{Duration, Instant};

use fledge::content::load;
use fledge::domain::PostId;
use fledge::domain::sandbox::{Action, Author, Measure, Playthrough, Scenario};

const ACTIONS: usize = 10_000;

/// What somebody does who never tires: reads, follows, writes, answers, saves, waits.
fn action(number: usize, scenario: &Scenario) -> Action {
    let posts: Vec<&PostId> = scenario
        .posts
        .iter()
        .filter(|post| post.at <= 0 && post.by != Author::You)
        .map(|post| &post.id)
        .collect();
    let post = |offset: usize| {
        let at = (number / 20 + offset) % posts.len().max(1);
        posts
            .get(at)
            .copied()
            .cloned()
            .unwrap_or_else(|| "none".into())
    };
    let who = |offset: usize| {
        let at = (number / 20 + offset) % scenario.cast.len().max(1);
        let found = scenario.cast.get(at);
        found.map_or_else(|| "none".into(), |one| one.id.clone())
    };
    match number % 20 {
        0 => Action::Publish("What did you learn this week? #SocialWorkChat".to_owned()),
        1 => Action::Reply(post(0), "Thank you, that helped me today.".to_owned()),
        2 => Action::Quote(
            post(1),
            "Worth reading at the next team meeting.".to_owned(),
        ),
        3 | 4 => Action::Open(post(number % 7)),
        5 => Action::Like(post(2)),
        6 => Action::Unlike(post(2)),
        7 => Action::Follow(who(0)),
        8 => Action::Unfollow(who(0)),
        9 => Action::Repost(post(3)),
        10 => Action::Unrepost(post(3)),
        11 => Action::Save(post(4)),
        12 => Action::Unsave(post(4)),
        13 => Action::Mute(who(1)),
        14 => Action::Unmute(who(1)),
        15 => Action::Secure(Measure::ChangePassword),
        16 => Action::Secure(Measure::SignOutOthers),
        17 => Action::SendMessage(who(2), "May I ask you something?".to_owned()),
        18 => Action::OpenMessages(who(2)),
        _ => Action::Wait(30),
    }
}

fn time(work: impl FnOnce()) -> Duration {
    #[allow(
        clippy::disallowed_methods,
        reason = "a native bench may read the clock"
    )]
    let start = Instant::now();
    work();
    start.elapsed()
}

fn main() {
    let pack = match load(include_str!("../../public/packs/core.json")) {
        Ok(pack) => pack,
        Err(error) => {
            println!("the built-in pack has faults: {error}");
            return;
        }
    };
    let scenario = Arc::clone(&pack.scenario);
    let mut play = Playthrough::new(Arc::clone(&scenario), 1);
    for number in 0..ACTIONS {
        let now = play.world().now();
        play.act(now, action(number, &scenario));
    }
    let log = play.log().to_vec();
    let once = || {
        let (log, scenario) = (log.clone(), Arc::clone(&scenario));
        time(|| drop(Playthrough::replay(scenario, 1, log)))
    };
    let least = once().min(once()).min(once());
    println!(
        "{} actions that changed something, {} answers: replayed in {least:?}",
        log.len(),
        play.world().answers.len()
    );
}
