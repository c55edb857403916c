//! What is written is read.

use chrono::NaiveDate;
use fledge::codec::native::{Native, now};
use fledge::codec::{Fault, backup, find, invitation, qr, report, review, wall};
use fledge::domain::challenge::Verb;
use fledge::domain::cohort::{
    Cohort, Comment, Confidence, Level, Name, Note, ReviewAnswer, ReviewRequest, StepDays,
};
use fledge::domain::text::Network;
use proptest::collection::btree_map;
use proptest::option;
use proptest::prelude::*;

use crate::made::{
    invitation, invitation_code, invited, keys, progress, read_report, report_code, steps, trainer,
    with_reflections,
};

#[test]
fn an_invitation_comes_back_with_the_keys_to_answer() {
    let trainer = trainer(1);
    let text = invitation_code(&trainer).link("https://fledge.example/");
    let code = find(&text).remove(0).code.expect("whole");
    assert_eq!(code.address(), Some(trainer.id().0));
    assert_eq!(now(invitation::read(&Native, &code)), Ok(invited(&trainer)));
}

#[test]
fn a_report_comes_back_under_the_key_of_its_device() {
    let (trainer, device) = (trainer(1), keys(9));
    let told = with_reflections(progress(), 10);
    let code = report_code(&trainer, &device, &told);
    let (learner, read) = read_report(&trainer, &code).expect("readable");
    assert_eq!(learner.0, device.public.compress());
    assert_eq!(read, told);
}

fn date() -> impl Strategy<Value = NaiveDate> {
    let year = 1970_i32..2200;
    (year, 1_u32..366).prop_map(|(year, day)| NaiveDate::from_yo_opt(year, day).expect("a day"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_progress_comes_back(
        reached in btree_map(0_usize..30, (option::of(date()), option::of(date())), 0..30),
        joined in date(), made_at in any::<i64>(),
        before in option::of(0_u8..=10), now in option::of(0_u8..=10)
    ) {
        let ids = steps();
        let days = |(practised, for_real)| StepDays { practised, for_real };
        let reached = reached.into_iter().filter(|(_, it)| *it != (None, None));
        let mut told = progress();
        told.steps = reached.map(|(at, it)| (ids[at].clone(), days(it))).collect();
        told.joined = joined;
        told.made_at = made_at;
        told.confidence = Confidence {
            before: before.and_then(Level::new),
            now: now.and_then(Level::new),
        };
        let code = report_code(&trainer(1), &keys(9), &told);
        prop_assert_eq!(read_report(&trainer(1), &code).map(|it| it.1), Ok(told));
    }
}

#[test]
fn a_report_for_an_earlier_list_of_steps_is_read_and_one_for_an_unknown_list_says_so() {
    let trainer = trainer(1);
    let code = report_code(&trainer, &keys(9), &progress());
    let (short, long) = (steps()[..5].to_vec(), steps());
    let both = [short.as_slice(), &long];
    let read = |lists: &[&[_]]| {
        let lists = lists.iter().copied();
        now(report::read(&Native, &trainer, lists, &code)).map(|it| it.1)
    };
    assert_eq!(read(&both), Ok(progress()));
    assert_eq!(read(&both[..1]), Err(Fault::UnknownSteps));
}

#[test]
fn a_key_backup_comes_back_with_its_passphrase() {
    let trainer = trainer(1);
    let invitation = invitation(&trainer);
    let code = now(backup::write(
        &Native,
        &trainer,
        &invitation,
        "four words of mine",
    ));
    let text = code.expect("a backup").file();
    let code = find(&text).remove(0).code.expect("whole");
    let read = now(backup::read(&Native, &code, "four words of mine"));
    assert_eq!(read, Ok((trainer, invitation)));
}

#[test]
fn a_review_goes_there_and_back_to_trainer_and_buddy() {
    let (trainer, device, buddy) = (trainer(1), keys(9), keys(20));
    let request = ReviewRequest {
        from: Name::new("Grace"),
        made_at: 1_798_000_000,
        network: Network::Bluesky,
        text: "Hello wörld\n".to_owned(),
        context: "Who is new here?".to_owned(),
        alt: "A heron".to_owned(),
        question: "Too short?".to_owned(),
    };
    let answer = ReviewAnswer {
        by: Name::new("Ada"),
        made_at: 1_798_000_100,
        comments: vec![Comment::on(
            &request.text,
            Some(6..12),
            Verb::Reassure,
            "Good word",
        )],
    };
    for (of, signer) in [(Some(invited(&trainer)), &trainer.sign), (None, &buddy)] {
        let asked = now(review::ask(&Native, of.as_ref(), &device, &request)).expect("asked");
        let got = now(review::read_request(&Native, Some(&trainer), &asked.code)).expect("read");
        assert_eq!((&got.request, got.id), (&request, asked.id));
        assert_eq!(got.by, device.public);
        let without_keys = now(review::read_request(&Native, None, &asked.code));
        assert_eq!(without_keys.is_ok(), of.is_none());
        let back = now(review::answer(&Native, &got, signer, &answer)).expect("answered");
        assert_eq!(back.address(), Some(asked.id.0));
        let read = now(review::read_answer(&Native, &asked.reply, &back));
        assert_eq!(read, Ok((signer.public, answer.clone())));
        let other = now(review::read_answer(&Native, &keys(30), &back));
        assert_eq!(other.map(|it| it.1), Err(Fault::Foreign));
    }
}

#[test]
fn a_wall_comes_back_whole() {
    let trainer = trainer(1);
    let mut cohort = Cohort::new(invitation(&trainer));
    cohort.earlier_steps = vec![steps()[..3].to_vec()];
    for seed in 10..20 {
        let code = report_code(&trainer, &keys(seed), &with_reflections(progress(), 2));
        let (learner, told) = read_report(&trainer, &code).expect("readable");
        cohort.roster.add(learner, told);
        let note = Note {
            at: 1,
            group: "A".to_owned(),
            text: format!("number {seed}\nring"),
        };
        cohort.roster.note(learner, note);
        if seed == 15 {
            cohort.roster.remove(learner, i64::MAX);
        }
    }
    let code = now(wall::write(&Native, &trainer, &cohort)).expect("a wall");
    let code = find(&code.file()).remove(0).code.expect("whole");
    assert_eq!(
        now(wall::read(&Native, &trainer, &code)),
        Ok(cohort.clone())
    );
    let bytes = wall::to_bytes(&cohort).expect("bytes");
    assert_eq!(wall::from_bytes(trainer.id(), &bytes), Ok(cohort));
}

#[test]
fn a_qr_code_is_drawn_as_squares_of_its_matrix() {
    let matrix = qr::of_link(&invitation_code(&trainer(1)), "https://fledge.example/");
    let matrix = matrix.expect("it fits");
    assert_eq!(matrix.size, 17 + 4 * usize::from(matrix.version));
    assert!(matrix.is_dark(0, 0) && !matrix.is_dark(1, 1) && !matrix.is_dark(matrix.size, 0));
    let dark = (0..matrix.size * matrix.size)
        .filter(|at| matrix.is_dark(at % matrix.size, at / matrix.size))
        .count();
    let path = matrix.path();
    let widths = path.split('h').skip(1).filter_map(|it| it.split_once('v'));
    let drawn: usize = widths
        .map(|(width, _)| width.parse::<usize>().unwrap_or(0))
        .sum();
    assert_eq!(drawn, dark);
}
