//! Any bytes as a payload, and as what a letter says: the check is mended, the seal and the
//! signature are good, so that what is fuzzed is what lies behind them. Nothing panics.
#![no_main]

use std::sync::LazyLock;

use fledge::codec::hpke::{Context, setup_sender};
use fledge::codec::native::{Native, key_pair, now};
use fledge::codec::{
    Code, CohortKeys, Crypto, KeyPair, Kind, find, invitation, report, review, wall,
};
use fledge::domain::StepId;
use libfuzzer_sys::fuzz_target;

const PURPOSE: &[u8] = b"fledge code 1";

/// A trainer, what they asked for, and a seal made once: sealing costs more than reading.
struct Made {
    trainer: CohortKeys,
    steps: Vec<StepId>,
    ephemeral: KeyPair,
    seal: Context,
}

fn keys(seed: u8) -> KeyPair {
    key_pair(&[seed; 32]).expect("in range")
}

static MADE: LazyLock<Made> = LazyLock::new(|| {
    let trainer = CohortKeys {
        sign: keys(1),
        open: keys(2),
    };
    let ephemeral = keys(3);
    let seal = setup_sender(&Native, &ephemeral, &trainer.open.public, PURPOSE);
    Made {
        seal: now(seal).expect("set up"),
        steps: (0..30).map(|at| format!("step-{at}").into()).collect(),
        trainer,
        ephemeral,
    }
});

fn read(code: &Code) {
    let trainer = &MADE.trainer;
    let lists = std::iter::once(MADE.steps.as_slice());
    let _ = now(invitation::read(&Native, code));
    let _ = now(report::read(&Native, trainer, lists, code));
    let _ = now(review::read_request(&Native, Some(trainer), code));
    let _ = now(review::read_answer(&Native, &trainer.open, code));
    let _ = now(wall::read(&Native, trainer, code));
}

/// A letter that says `packed`, signed by the trainer, sealed to the trainer or not at all.
fn sent(kind: Kind, number: u8, packed: &[u8]) -> Code {
    let Made { trainer, .. } = &*MADE;
    let (sign, open) = (&trainer.sign, &trainer.open.public);
    let address = match kind {
        Kind::OpenRequest => [0; 8],
        Kind::Answer => review::id_of(open).0,
        _ => trainer.id().0,
    };
    let is_sealed = !matches!(kind, Kind::Invitation | Kind::OpenRequest);
    let recipient = if is_sealed { open.as_bytes().as_slice() } else { &[] };
    let message = [PURPOSE, &[number], &address, recipient, packed].concat();
    let signature = now(Native.sign(sign, &message)).expect("signed");
    let letter = [sign.public.compress().as_slice(), &signature, packed].concat();
    let payload = if is_sealed {
        let aad = [[number].as_slice(), &address].concat();
        let sealed = now(MADE.seal.seal(&Native, &aad, &letter)).expect("sealed");
        [address.as_slice(), &MADE.ephemeral.public.compress(), &sealed].concat()
    } else if kind == Kind::OpenRequest {
        letter
    } else {
        [address.as_slice(), &letter].concat()
    };
    Code::new(kind, payload).expect("short enough")
}

fuzz_target!(|bytes: &[u8]| {
    let Some((&which, rest)) = bytes.split_first() else { return };
    let at = usize::from(which) % Kind::ALL.len();
    let (kind, number) = (Kind::ALL[at], at as u8 + 1);
    let code = Code::new(kind, rest.to_vec()).expect("short enough");
    assert!(matches!(find(&code.text()).as_slice(), [found] if found.code.as_ref() == Ok(&code)));
    if kind == Kind::KeyBackup {
        // What counts of it is behind a passphrase and 600,000 rounds.
        return;
    }
    read(&code);
    read(&sent(kind, number, rest));
    if let Ok(cohort) = wall::from_bytes(MADE.trainer.id(), rest) {
        let again = wall::to_bytes(&cohort).expect("packed");
        assert_eq!(wall::from_bytes(MADE.trainer.id(), &again).as_ref(), Ok(&cohort));
    }
});
