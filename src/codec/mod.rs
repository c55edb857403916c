//! What travels between two browsers: codes of version 1, and what is in them.
//!
//! A code is text that survives e-mail and chat ([`Code`]); [`find`] picks every code out of
//! whatever was pasted. What is in one is a frozen struct, packed with postcard and deflate. A
//! report, a review and a wall are sealed to who is to read them with HPKE ([`hpke`], RFC 9180:
//! DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM) and signed by who wrote them (ECDSA,
//! P-256, SHA-256). Cryptography comes in through a port, [`Crypto`]: `WebCrypto`'s in the browser,
//! where it weighs nothing, `RustCrypto`'s natively.
//!
//! ## What a signature shows
//!
//! *The same device, unaltered*: the report was made by the device that holds the key it names,
//! the one that made the other reports with this key, and nobody changed it on the way. It never
//! shows *that the work was done*, nor whose device it is. Days and steps are what the phone says.
//! An invitation's signature shows that who holds the cohort's keys wrote it; who that is shows
//! only in the way the link came.
//!
//! ## Who can do what
//!
//! Each row has its tests, named in the last column; they are in `tests/codec/threats.rs` unless
//! another file is given.
//!
//! | threat | what happens | test |
//! |---|---|---|
//! | a letter changed by accident | [`Fault::Damaged`]: the check | `a_changed_letter_is_damage` |
//! | the end cut off | [`Fault::Truncated`] says how much | `a_code_cut_short_says_how_much_is_missing` (`find.rs`) |
//! | tampered with, the check mended | [`Fault::Sealed`] or [`Fault::Forged`] | `a_byte_changed_under_a_mended_check_never_opens` |
//! | replayed | the same roster | `a_replayed_report_changes_nothing` |
//! | replayed after a newer one | [`Outcome::Older`] | `an_old_report_does_not_replace_a_new_one` |
//! | passed on to another trainer as if written to them | [`Fault::Foreign`], [`Fault::Forged`] | `a_trainer_cannot_pass_a_report_on_as_if_sent_to_another` |
//! | for another cohort | [`Fault::Foreign`] | `a_report_for_another_cohort_is_foreign` |
//! | signed by another than it names | [`Fault::Forged`] | `a_report_under_another_name_is_forged` |
//! | an invitation to somebody's cohort by somebody else | [`Fault::Forged`] | `nobody_else_invites_to_a_cohort` |
//! | a wall by who knows only the public keys | [`Fault::Forged`] | `a_wall_by_a_stranger_is_forged` |
//! | a hundred bytes that unpack to gigabytes | [`Fault::Oversized`] before they do | `what_unpacks_to_too_much_is_refused` |
//! | a backup that asks for billions of rounds | [`Fault::Oversized`] | `a_backup_that_asks_for_too_many_rounds_is_refused` |
//! | another passphrase | [`Fault::Sealed`] | `another_passphrase_opens_nothing` |
//! | names with markup, formulas, bidi, of 10,000 characters | text, guarded, cleaned, cut | `hostile_names_come_out_bounded_and_plain` |
//! | bytes of any kind | a [`Fault`], no panic | `any_payload_gives_an_answer`, `tests/fuzz` |
//! | points that aren't on the curve | no key: [`Fault::Sealed`], [`Fault::Forged`] | `a_point_off_the_curve_is_no_key` |
//!
//! Not defended against: who holds a learner's phone reports as they do; who holds the trainer's
//! backup and its passphrase reads all; sealing again to a lost key. Codes from one phone can be
//! told to be of one cohort, by their address, and their length tells how much is in them.
//!
//! [`Outcome::Older`]: crate::domain::cohort::Outcome::Older

pub mod backup;
mod base32;
mod code;
pub mod collect;
mod crypto;
pub mod export;
mod fault;
mod find;
mod frozen;
pub mod hpke;
pub mod invitation;
mod letter;
#[cfg(feature = "cli")]
pub mod native;
pub mod qr;
pub mod report;
pub mod review;
mod squeeze;
pub mod wall;

pub use code::{Code, Kind};
pub use crypto::{Crypto, KeyPair, PublicKey};
pub use fault::Fault;
pub use find::{Found, find, find_each};
pub use frozen::pack_digest;
pub use invitation::{CohortKeys, CohortPublic, Invited};
