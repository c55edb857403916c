//! The threat table of `codec`, row by row.

use fledge::codec::hpke::setup_sender;
use fledge::codec::native::{Native, now};
use fledge::codec::{
    Code, CohortKeys, Crypto, Fault, Invited, KeyPair, Kind, PublicKey, backup, find, invitation,
    report, review, wall,
};
use fledge::domain::cohort::{Cell, Cohort, Name, Outcome, Roster, write_csv};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::made::{
    invitation as invitation_of, invitation_code, invited, keys, progress, read_report,
    report_code, steps, trainer,
};

const PURPOSE: &[u8] = b"fledge code 1";

/// A letter as an enemy makes it: signed with `signer`, in the name of `named`.
fn letter(
    (kind, address): (u8, [u8; 8]),
    recipient: Option<&PublicKey>,
    signer: &KeyPair,
    named: &PublicKey,
    packed: &[u8],
) -> Vec<u8> {
    let recipient = recipient.map_or([].as_slice(), |key| key.as_bytes());
    let message = [PURPOSE, &[kind], &address, recipient, packed].concat();
    let signature = now(Native.sign(signer, &message)).expect("signed");
    [named.compress().as_slice(), &signature, packed].concat()
}

/// An envelope of any letter.
fn envelope(kind: Kind, number: u8, to: &CohortKeys, letter: &[u8]) -> Code {
    let ephemeral = keys(77);
    let context = now(setup_sender(&Native, &ephemeral, &to.open.public, PURPOSE));
    let aad = [[number].as_slice(), &to.id().0].concat();
    let sealed = now(context.expect("set up").seal(&Native, &aad, letter)).expect("sealed");
    let payload = [to.id().0.as_slice(), &ephemeral.public.compress(), &sealed].concat();
    Code::new(kind, payload).expect("short enough")
}

fn report_of(to: &CohortKeys, signer: &KeyPair, named: &PublicKey, packed: &[u8]) -> Code {
    let open = Some(&to.open.public);
    envelope(
        Kind::Report,
        2,
        to,
        &letter((2, to.id().0), open, signer, named, packed),
    )
}

/// The packed bytes of a report, as they stand in its letter.
fn packed_report() -> Vec<u8> {
    let trainer = trainer(1);
    let code = report_code(&trainer, &keys(9), &progress());
    let enc: [u8; 33] = code.payload()[8..41].try_into().expect("33 bytes");
    let enc = PublicKey::decompress(&enc).expect("a point");
    let context = fledge::codec::hpke::setup_recipient(&Native, &trainer.open, &enc, PURPOSE);
    let aad = [[2].as_slice(), &trainer.id().0].concat();
    let context = now(context).expect("set up");
    let letter = now(context.open(&Native, &aad, &code.payload()[41..])).expect("opened");
    letter[97..].to_vec()
}

#[test]
fn what_an_enemy_makes_by_the_rules_is_read() {
    // Or the tests below would fail for another reason than they say.
    let device = keys(9);
    let code = report_of(&trainer(1), &device, &device.public, &packed_report());
    assert_eq!(
        read_report(&trainer(1), &code).map(|it| it.1),
        Ok(progress())
    );
}

#[test]
fn a_changed_letter_is_damage() {
    let text = report_code(&trainer(1), &keys(9), &progress()).compact();
    for at in 7..text.len() {
        let other = if text.as_bytes()[at] == b'Q' {
            "R"
        } else {
            "Q"
        };
        let mut changed = text.clone();
        changed.replace_range(at..=at, other);
        let found = find(&changed);
        assert_eq!(found.len(), 1);
        // The last letter has bits that stand for nothing.
        let is_spare = at == text.len() - 1;
        assert!(
            is_spare || found[0].code == Err(Fault::Damaged),
            "{at}: {found:?}"
        );
    }
}

#[test]
fn a_byte_changed_under_a_mended_check_never_opens() {
    let code = report_code(&trainer(1), &keys(9), &progress());
    for at in 0..code.payload().len() {
        let mut payload = code.payload().to_vec();
        payload[at] ^= 1;
        let changed = Code::new(Kind::Report, payload).expect("as long as before");
        let told = read_report(&trainer(1), &changed);
        let expected = if at < 8 {
            Fault::Foreign
        } else {
            Fault::Sealed
        };
        assert_eq!(told, Err(expected), "{at}");
    }
}

#[test]
fn an_invitation_changed_under_a_mended_check_is_forged() {
    let code = invitation_code(&trainer(1));
    for at in 0..code.payload().len() {
        let mut payload = code.payload().to_vec();
        payload[at] ^= 1;
        let changed = Code::new(Kind::Invitation, payload).expect("as long as before");
        let told = now(invitation::read(&Native, &changed));
        assert_eq!(told, Err(Fault::Forged), "{at}");
    }
}

#[test]
fn a_replayed_report_changes_nothing() {
    let mut roster = Roster::default();
    let code = report_code(&trainer(1), &keys(9), &progress());
    let (learner, told) = read_report(&trainer(1), &code).expect("readable");
    assert_eq!(roster.add(learner, told.clone()), Outcome::Added);
    let before = roster.clone();
    assert_eq!(roster.add(learner, told), Outcome::Same);
    assert_eq!(roster, before);
}

#[test]
fn an_old_report_does_not_replace_a_new_one() {
    let mut roster = Roster::default();
    let old = report_code(&trainer(1), &keys(9), &progress());
    let mut later = progress();
    later.made_at += 60;
    let new = report_code(&trainer(1), &keys(9), &later);
    for (code, outcome) in [(new, Outcome::Added), (old, Outcome::Older)] {
        let (learner, told) = read_report(&trainer(1), &code).expect("readable");
        assert_eq!(roster.add(learner, told), outcome);
    }
}

#[test]
fn a_report_for_another_cohort_is_foreign() {
    let code = report_code(&trainer(3), &keys(9), &progress());
    assert_eq!(read_report(&trainer(1), &code), Err(Fault::Foreign));
}

#[test]
fn a_trainer_cannot_pass_a_report_on_as_if_sent_to_another() {
    // The trainer of 3 has opened a report and seals its letter again, to the trainer of 1.
    let device = keys(9);
    let theirs = trainer(3);
    let signed_for = (2, theirs.id().0);
    let open = Some(&theirs.open.public);
    let letter = letter(signed_for, open, &device, &device.public, &packed_report());
    let code = envelope(Kind::Report, 2, &trainer(1), &letter);
    assert_eq!(read_report(&trainer(1), &code), Err(Fault::Forged));
}

#[test]
fn a_report_under_another_name_is_forged() {
    let code = report_of(&trainer(1), &keys(9), &keys(10).public, &packed_report());
    assert_eq!(read_report(&trainer(1), &code), Err(Fault::Forged));
}

#[test]
fn nobody_else_invites_to_a_cohort() {
    let (trainer, enemy) = (trainer(1), trainer(3));
    // The enemy's own invitation under the trainer's address, signed anew.
    let theirs = invitation_code(&enemy);
    let packed = &theirs.payload()[8 + 97..];
    let address = trainer.id().0;
    for (signer, named) in [
        (&enemy.sign, enemy.sign.public),
        (&enemy.sign, trainer.sign.public),
    ] {
        let letter = letter((1, address), None, signer, &named, packed);
        let payload = [address.as_slice(), &letter].concat();
        let code = Code::new(Kind::Invitation, payload).expect("short enough");
        assert_eq!(now(invitation::read(&Native, &code)), Err(Fault::Forged));
    }
}

#[test]
fn a_wall_by_a_stranger_is_forged() {
    let (trainer, enemy) = (trainer(1), keys(50));
    let cohort = Cohort::new(invitation_of(&trainer));
    let packed = wall::to_bytes(&cohort).expect("packed");
    let (subject, open) = ((7, trainer.id().0), Some(&trainer.open.public));
    let forged = letter(subject, open, &enemy, &enemy.public, &packed);
    let code = envelope(Kind::Wall, 7, &trainer, &forged);
    assert_eq!(
        now(wall::read(&Native, &trainer, &code)),
        Err(Fault::Forged)
    );
}

#[test]
fn a_letter_of_one_kind_is_none_of_another() {
    let (trainer, device) = (trainer(1), keys(9));
    let as_request = letter(
        (4, trainer.id().0),
        Some(&trainer.open.public),
        &device,
        &device.public,
        &packed_report(),
    );
    let code = envelope(Kind::Report, 2, &trainer, &as_request);
    assert_eq!(read_report(&trainer, &code), Err(Fault::Forged));
}

#[test]
fn what_unpacks_to_too_much_is_refused() {
    let device = keys(9);
    let zeros = vec![0; 4 << 20];
    let mut bomb = vec![1];
    bomb.extend(miniz_oxide::deflate::compress_to_vec(&zeros, 9));
    assert!(bomb.len() < 5_000);
    let code = report_of(&trainer(1), &device, &device.public, &bomb);
    assert_eq!(read_report(&trainer(1), &code), Err(Fault::Oversized));
    let stored = vec![0; 1 << 20];
    let code = report_of(&trainer(1), &device, &device.public, &stored);
    assert_eq!(read_report(&trainer(1), &code), Err(Fault::Oversized));
    assert_eq!(
        Code::new(Kind::Wall, vec![0; 17 << 20]),
        Err(Fault::Oversized)
    );
}

#[test]
fn a_backup_that_asks_for_too_many_rounds_is_refused() {
    for rounds in [0, u32::MAX] {
        let payload = [vec![1; 16], rounds.to_be_bytes().to_vec(), vec![1; 60]].concat();
        let code = Code::new(Kind::KeyBackup, payload).expect("short enough");
        let told = now(backup::read(&Native, &code, "any"));
        assert_eq!(told.map(|it| it.1), Err(Fault::Oversized));
    }
}

#[test]
fn another_passphrase_opens_nothing() {
    let golden = include_str!("../fixtures/codes/key-backup-v1.txt");
    let code = find(golden).remove(0).code.expect("whole");
    let told = now(backup::read(&Native, &code, "wrong"));
    assert_eq!(told.map(|it| it.1), Err(Fault::Sealed));
}

#[test]
fn hostile_names_come_out_bounded_and_plain() {
    let long = "x".repeat(10_000);
    let piled = format!("a{}", "\u{301}".repeat(10_000));
    for name in [
        "<script>alert(1)</script>",
        "=cmd|' /C calc'!A0",
        "\u{202e}lirpa",
        &long,
        &piled,
    ] {
        let mut told = progress();
        told.name = Name::new(name);
        told.handle = name.to_owned();
        let code = now(report::write(
            &Native,
            &invited(&trainer(1)),
            &keys(9),
            &told,
        ));
        let (_, read) = read_report(&trainer(1), &code.expect("written").code).expect("readable");
        assert!(
            read.name.as_str().len() <= 200 && read.handle.len() <= 400,
            "{name}"
        );
        assert!(!format!("{}{}", read.name, read.handle).contains('\u{202e}'));
        let cells = vec![Cell::text(read.name.as_str()), Cell::text(read.handle)];
        let document = write_csv(&[cells]);
        assert!(
            !document.contains(",=") && !document.contains("\u{feff}="),
            "{document}"
        );
    }
}

#[test]
fn a_point_off_the_curve_is_no_key() {
    let mut off = *keys(9).public.as_bytes();
    off[64] ^= 1;
    assert_eq!(PublicKey::new(&off), None);
    assert_eq!(PublicKey::decompress(&[0xff; 33]), None);
    // All ones is no field element.
    let mut x = [0xff; 33];
    x[0] = 2;
    assert_eq!(PublicKey::decompress(&x), None);
    assert_eq!(PublicKey::new(&[0]), None, "the point at infinity");
    let mut code = report_code(&trainer(1), &keys(9), &progress())
        .payload()
        .to_vec();
    code[8..41].copy_from_slice(&x);
    let code = Code::new(Kind::Report, code).expect("as long as before");
    assert_eq!(read_report(&trainer(1), &code), Err(Fault::Sealed));
}

#[test]
fn points_come_back_from_their_compressed_form() {
    for seed in 1..60 {
        let public = keys(seed).public;
        assert_eq!(PublicKey::decompress(&public.compress()), Some(public));
        assert_eq!(PublicKey::new(public.as_bytes()), Some(public));
        let pair = keys(seed);
        assert_eq!(KeyPair::from_bytes(&pair.to_bytes()), Some(pair));
    }
}

#[test]
fn a_secret_is_in_no_debug_text() {
    let text = format!("{:?}", trainer(0x51));
    assert!(!text.contains("81, 81, 81"), "{text}");
}

/// Reads a code as every reader does.
fn read_as_anything(code: &Code) {
    let trainer = trainer(1);
    let list = steps();
    let lists = std::iter::once(list.as_slice());
    let _ = now(invitation::read(&Native, code));
    let _ = now(report::read(&Native, &trainer, lists, code));
    let _ = now(review::read_request(&Native, Some(&trainer), code));
    let _ = now(review::read_answer(&Native, &trainer.open, code));
    let _ = now(wall::read(&Native, &trainer, code));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn any_payload_gives_an_answer(payload in vec(any::<u8>(), 0..200), kind in 0_usize..7) {
        let code = Code::new(Kind::ALL[kind], payload).expect("short enough");
        prop_assert_eq!(find(&code.text()).remove(0).code, Ok(code.clone()));
        read_as_anything(&code);
    }
}

proptest! {
    // A dozen multiplications of points each.
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn any_body_under_a_good_seal_and_signature_gives_an_answer(packed in vec(any::<u8>(), 0..120)) {
        let (trainer, device) = (trainer(1), keys(9));
        let stored = [vec![0], packed].concat();
        let _ = read_report(&trainer, &report_of(&trainer, &device, &device.public, &stored));
        let subject = (7, trainer.id().0);
        let letter = letter(subject, Some(&trainer.open.public), &trainer.sign, &trainer.sign.public, &stored);
        let _ = now(wall::read(&Native, &trainer, &envelope(Kind::Wall, 7, &trainer, &letter)));
        let _ = wall::from_bytes(trainer.id(), &stored);
    }
}

#[test]
fn an_invitation_of_other_keys_is_another_cohort() {
    let Invited { keys, .. } = invited(&trainer(1));
    let mut other = keys;
    other.open = crate::made::keys(40).public;
    assert_ne!(keys.id(), other.id());
}
