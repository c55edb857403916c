//! Golden codes of version 1: they must be read for ever, to the last word.
//!
//! `FLEDGE_GOLDEN=write cargo test --no-default-features --features cli --test codec golden` makes
//! codes that aren't there yet; those that are there are never written again.

use std::path::PathBuf;

use fledge::codec::native::{Native, now};
use fledge::codec::{Code, backup, find, invitation, pack_digest, review, wall};
use fledge::domain::challenge::Verb;
use fledge::domain::cohort::{
    Cohort, Comment, LearnerKey, Name, Note, ReviewAnswer, ReviewRequest,
};
use fledge::domain::text::Network;

use crate::made::{
    invitation as invitation_of, invitation_code, invited, keys, progress, read_report,
    report_code, trainer, with_reflections,
};

const PASSPHRASE: &str = "correct horse battery staple";

#[test]
fn a_packs_digest_never_changes() {
    // The beginning of what `sha256sum` says of the same bytes.
    let digest = pack_digest("{}");
    assert_eq!(digest, [0x44, 0x13, 0x6f, 0xa3, 0x55, 0xb3, 0x67, 0x8a]);
}

fn golden(name: &str, make: impl FnOnce() -> Code) -> Code {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "tests/fixtures/codes", name]
        .iter()
        .collect();
    let path = path.with_extension("txt");
    if std::env::var("FLEDGE_GOLDEN").is_ok_and(|it| it == "write") && !path.exists() {
        std::fs::write(&path, make().file()).expect("written");
    }
    let text = std::fs::read_to_string(&path).expect("a golden code");
    let mut found = find(&text);
    assert_eq!(found.len(), 1, "{name}");
    found.remove(0).code.expect("whole")
}

fn request() -> ReviewRequest {
    ReviewRequest {
        from: Name::new("Grace"),
        made_at: 1_798_000_000,
        network: Network::X,
        text: "Off to meet #localgov folk at the town hall 🏛️".to_owned(),
        context: "Who is coming?".to_owned(),
        alt: "The town hall".to_owned(),
        question: "Is the emoji too much?".to_owned(),
    }
}

fn answer() -> ReviewAnswer {
    let draft = request().text;
    let about = |words, verb, text| Comment::on(&draft, words, verb, text);
    ReviewAnswer {
        by: Name::new("Ada"),
        made_at: 1_798_000_100,
        comments: vec![
            about(Some(12..21), Verb::Enlighten, "Capitals: #LocalGov"),
            about(None, Verb::Reassure, "Not at all"),
        ],
    }
}

fn cohort() -> Cohort {
    let trainer = trainer(1);
    let mut cohort = Cohort::new(invitation_of(&trainer));
    for seed in [9, 10] {
        let code = report_code(&trainer, &keys(seed), &with_reflections(progress(), 2));
        let (learner, told) = read_report(&trainer, &code).expect("readable");
        cohort.roster.add(learner, told);
        let note = Note {
            at: 1_798_000_000,
            group: "North".to_owned(),
            text: "ring".to_owned(),
        };
        cohort.roster.note(learner, note);
    }
    cohort
        .roster
        .remove(LearnerKey(keys(11).public.compress()), 5);
    cohort
}

#[test]
fn the_golden_invitation_is_read() {
    let code = golden("invitation-v1", || invitation_code(&trainer(1)));
    assert_eq!(
        now(invitation::read(&Native, &code)),
        Ok(invited(&trainer(1)))
    );
}

#[test]
fn the_golden_reports_are_read() {
    for (name, told) in [
        ("report-v1", progress()),
        ("report-v1-reflections", with_reflections(progress(), 10)),
    ] {
        let code = golden(name, || report_code(&trainer(1), &keys(9), &told));
        let (learner, read) = read_report(&trainer(1), &code).expect("readable");
        assert_eq!((learner.0, read), (keys(9).public.compress(), told));
    }
}

#[test]
fn the_golden_key_backup_is_read() {
    let made = || {
        let trainer = trainer(1);
        let invitation = invitation_of(&trainer);
        now(backup::write(&Native, &trainer, &invitation, PASSPHRASE)).expect("written")
    };
    let code = golden("key-backup-v1", made);
    let read = now(backup::read(&Native, &code, PASSPHRASE));
    assert_eq!(read, Ok((trainer(1), invitation_of(&trainer(1)))));
}

#[test]
fn the_golden_requests_are_read() {
    for (name, of) in [
        ("request-sealed-v1", Some(invited(&trainer(1)))),
        ("request-open-v1", None),
    ] {
        let code = golden(name, || {
            let (device, request) = (keys(9), request());
            let asked = review::ask(&Native, of.as_ref(), &device, &request);
            now(asked).expect("written").code
        });
        let read = now(review::read_request(&Native, Some(&trainer(1)), &code)).expect("read");
        assert_eq!((read.request, read.by), (request(), keys(9).public));
    }
}

#[test]
fn the_golden_answer_is_read() {
    let reply = keys(60);
    let code = golden("answer-v1", || {
        let got = review::Request {
            request: request(),
            id: review::id_of(&reply.public),
            reply: reply.public,
            by: keys(9).public,
        };
        now(review::answer(&Native, &got, &trainer(1).sign, &answer())).expect("written")
    });
    let read = now(review::read_answer(&Native, &reply, &code));
    assert_eq!(read, Ok((trainer(1).sign.public, answer())));
}

#[test]
fn the_golden_wall_is_read() {
    let code = golden("wall-v1", || {
        now(wall::write(&Native, &trainer(1), &cohort())).expect("written")
    });
    assert_eq!(now(wall::read(&Native, &trainer(1), &code)), Ok(cohort()));
}
