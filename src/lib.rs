//! # Fledge: the house
//!
//! A personal learning network challenge coach that runs wholly in the browser. No server ever
//! stores anything: a newcomer practises in a simulated network, and what they did stays on their
//! own phone.
//!
//! ## The map
//!
//! | room | rank | what it is for |
//! |---|---|---|
//! | [`domain`] | 1 | the core, pure: text of a post, coach, sandbox, challenge, cohort |
//! | [`storage`] | 2 | what is saved on the phone: frozen formats, one a version; quarantine |
//! | [`codec`] | 3 | what travels: codes, sealed and signed; frozen formats, one a version |
//! | [`content`] | 3 | packs as data: format, loader, linter |
//! | [`i18n`] | 3 | every sentence of the interface, typed |
//! | [`browser`] | 3 | the only room that touches the browser |
//! | [`state`] | 4 | reactive state, the named verbs on it, one autosave |
//! | [`ui`] | 5 | Leptos: routes, pages, components |
//!
//! The native programs in `src/bin/` stand beside `ui`. `style/` holds the look, tokens first and
//! then one file a component, named like it. `public/` holds packs, icons, the service worker and the
//! worker that reads QR codes.
//!
//! ## Two files
//!
//! The first visit waits for the home page alone. It is drawn by `state::Home` from a glance at the
//! save ([`storage::glance`]) and the challenge's outline ([`content::read_outline`]). All else, the
//! sandbox, the coach and every other page among it, is cut off at `ui/pages/later.rs` into a second
//! file, which comes with the first page that needs it; `state::App` opens then.
//!
//! A challenge of one's own comes as a file: [`storage::KeptPacks`] keeps its text and its outline, and
//! takes the built-in one's place where both are read.
//!
//! What few ask for comes when they do, and is not kept for offline: the names of emoji, and the
//! reader of QR codes, two files of an npm package that `src/bin/seal` puts beside its worker.
//!
//! ## Arrows
//!
//! A file imports its own room or a lower rank; rooms of rank 3 do not import each other. Inside
//! `domain` the order is `text`, `coach`, `sandbox`, `challenge`, `cohort`, each importing only
//! what stands before it. Two fences hold this: the cargo feature `ui`, without which the core
//! compiles and tests natively in seconds, and `tests/architecture.rs`, which reads `src/`.
//!
//! [`domain::text`] is a crate of its own in its folder, `fledge-text`: it runs at every key, so it is
//! made for speed, while all else on the phone is made small.
//!
//! ## Invariants
//!
//! - The core can't fail for outside reasons. Analysis never returns `Err`: broken input is input.
//! - No domain type is serialisable. What is saved or shared has its own frozen struct, one a
//!   version.
//! - Findings and events carry ids and data, never prose. Words are chosen in `i18n`; the words of
//!   a challenge live in its pack.
//! - Only `state` writes; only autosave saves; only `browser` touches the browser.
//! - Ids never change and are never reused. Order lives in the list. Ids unknown to this version
//!   are kept.
//! - The sandbox is a pure function of (scenario, seed, actions): so undo, rewind, replay and
//!   headless tests are the same ten lines.
//!
//! ## Where to start
//!
//! - **A remark of the coach**: a file in `domain/coach/rules`, its line in the catalogue, its words in
//!   `i18n/coach` (in `privately.rs` too, if they speak of a post and a private message hears them),
//!   its examples in `tests/coach/fixtures`. `make eval` shows what it brings.
//!   What a family of words gains or loses changes the signs of the linear model: `make train`.
//! - **A step of the challenge**: one entry in `public/packs/core.json`, its own model solution
//!   beside it. `tests/content` plays every solution, and a wrong path. `fledge pack outline` then
//!   makes anew what the first screen reads of it.
//! - **Something a learner can do in the sandbox**: a variant of
//!   [`Action`](domain::sandbox::Action), its arm in one of `domain/sandbox/acts*.rs`,
//!   its frozen twin in `storage`.
//! - **What the cast answers to, and how**: a [`Trigger`](domain::sandbox::Trigger) and its arm in
//!   `domain/sandbox/cause.rs`, or a [`Response`](domain::sandbox::Response) and its arm in
//!   `responses.rs`; their twins in `content::pack_v1` and the schema.
//! - **A goal a step can ask for**: a variant of [`Goal`](domain::challenge::Goal), its twin in
//!   `content::pack_v1`, and the words for what is missing in `i18n`.
//! - **A saved field**: the next `SaveVn` in `storage`, its migration, a fixture that is never
//!   edited again.
//! - **A document**: a [`Kind`](i18n::papers::Kind) and its file in `i18n/papers`, which makes it of
//!   what was chosen; the screen, the print and the Markdown come by themselves.
//! - **Something that travels**: a [`Kind`](codec::Kind) of code with its frozen struct, a golden
//!   code in `tests/fixtures/codes`, a row of the threat table in [`codec`].
//! - **A screen**: a variant of [`Route`](ui::Route), a file in `ui/pages`, its words in `i18n`.

pub mod codec;
pub mod content;
pub mod domain;
pub mod i18n;
pub mod storage;
pub mod ui;

#[cfg(feature = "ui")]
pub mod browser;
#[cfg(feature = "ui")]
pub mod state;
