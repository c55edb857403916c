//! The pieces that tell who is meant, in a draft and in what was posted before it.

use std::collections::BTreeSet;

use fledge::domain::coach::jigsaw::{PieceKind, pieces};
use fledge::domain::coach::{Draft, Hat};
use fledge::domain::text::Network;

#[test]
fn a_bedside_story_holds_all_five_kinds_at_their_words() {
    let text = "My lady in bed 4 turns 97 today and cried";
    let found = pieces(&Draft::new(text, Hat::Professional, Network::X));
    let kinds: BTreeSet<PieceKind> = found.iter().map(|piece| piece.kind).collect();
    assert_eq!(kinds.len(), 5, "{found:?}");
    let place = found
        .iter()
        .find(|piece| piece.kind == PieceKind::Where)
        .and_then(|piece| text.get(piece.span.clone()));
    assert_eq!(place, Some("bed 4"));
}

#[test]
fn the_newest_of_the_earlier_posts_is_post_one() {
    let earlier = ["a tenant of mine", "on Tuesday"];
    let draft = Draft {
        earlier: &earlier,
        ..Draft::new("She sobbed", Hat::Professional, Network::X)
    };
    let found: Vec<_> = pieces(&draft)
        .into_iter()
        .map(|piece| (piece.post, piece.kind))
        .collect();
    assert!(found.contains(&(0, PieceKind::What)), "{found:?}");
    assert!(found.contains(&(1, PieceKind::When)), "{found:?}");
    assert!(found.contains(&(2, PieceKind::Role)), "{found:?}");
}

#[test]
fn a_post_on_bins_holds_no_role() {
    let draft = Draft::new("Bins go out early", Hat::Organisation, Network::X);
    assert!(pieces(&draft).iter().all(|it| it.kind != PieceKind::Role));
}
