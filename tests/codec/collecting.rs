//! Collecting a whole paste.

use fledge::codec::collect::collect;
use fledge::codec::native::{Native, now};
use fledge::codec::{Fault, find};
use fledge::domain::cohort::{Cohort, Name, Outcome};

use crate::made::{invitation, invitation_code, keys, progress, report_code, trainer};

#[test]
fn a_pasted_thread_gives_a_result_for_each_code() {
    let (ours, theirs) = (trainer(1), trainer(3));
    let told = progress();
    let mut later = told.clone();
    later.made_at += 1;
    let first = report_code(&ours, &keys(9), &told).text();
    let cut = &first[..first.len() - 20];
    let letter = if first.as_bytes()[50] == b'A' {
        "B"
    } else {
        "A"
    };
    let damaged = [&first[..50], letter, &first[51..]].concat();
    let mut stranger = told.clone();
    stranger.name = Name::new("Somebody else");
    let thread = [
        first.clone(),
        first.clone(),
        report_code(&ours, &keys(9), &later).text(),
        first.to_lowercase(),
        report_code(&ours, &keys(10), &told).link("https://x.example/"),
        report_code(&theirs, &keys(9), &told).text(),
        cut.to_owned(),
        invitation_code(&ours).text(),
        report_code(&ours, &keys(11), &stranger).text(),
    ]
    .join("\n> \n> see you, Bob\n\n");
    let mut cohort = Cohort::new(invitation(&ours));
    let found = find(&thread);
    let taken = now(async { Ok(collect(&Native, &ours, &mut cohort, &found).await) });
    let outcomes: Vec<_> = taken
        .expect("no waiting")
        .into_iter()
        .map(|it| it.outcome)
        .collect();
    let first = *cohort.roster.reports().next().expect("somebody").0;
    let Ok(Outcome::AnotherDevice(namesake)) = outcomes[4] else {
        panic!("{outcomes:?}");
    };
    assert_eq!(namesake.0, keys(9).public.compress());
    assert!(cohort.roster.report(&first).is_some());
    assert_eq!(
        outcomes[..4],
        [
            Ok(Outcome::Added),
            Ok(Outcome::Same),
            Ok(Outcome::Newer),
            Ok(Outcome::Older)
        ]
    );
    assert_eq!(outcomes[5], Err(Fault::Foreign));
    assert!(
        matches!(outcomes[6], Err(Fault::Truncated { .. })),
        "{outcomes:?}"
    );
    assert_eq!(outcomes[7], Err(Fault::OtherKind));
    assert_eq!(outcomes[8], Ok(Outcome::Added));
    assert_eq!(cohort.roster.len(), 3);
    let hurt = now(async { Ok(collect(&Native, &ours, &mut cohort, &find(&damaged)).await) });
    assert_eq!(hurt.expect("no waiting")[0].outcome, Err(Fault::Damaged));
}
