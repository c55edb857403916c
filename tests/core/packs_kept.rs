//! Challenges that came as files, on a shelf.

use fledge::storage::{KeptPacks, PackTexts, ShelfError};

use crate::shelf::MemoryShelf;

const ONE: [u8; 8] = [0, 1, 2, 3, 4, 5, 6, 255];
const OTHER: [u8; 8] = [9; 8];

#[test]
fn a_pack_is_kept_and_put_in_use_under_its_digest() {
    let shelf = MemoryShelf::default();
    let packs = KeptPacks::new(shelf.clone());
    assert_eq!(packs.in_use(), None);
    packs.keep(OTHER, "other", "its outline").unwrap();
    packs.keep(ONE, "text", "outline").unwrap();
    assert_eq!(packs.all(), [ONE, OTHER]);
    assert_eq!(packs.in_use(), None, "keeping it is not using it");
    packs.put_in_use(Some(ONE)).unwrap();
    // Another page finds it.
    let packs = KeptPacks::new(shelf.clone());
    assert_eq!(packs.in_use(), Some(ONE));
    assert_eq!(packs.text(ONE).as_deref(), Some("text"));
    assert_eq!(packs.outline(ONE).as_deref(), Some("outline"));
    assert_eq!(
        shelf.text("fledge.v1.pack.00010203040506ff").as_deref(),
        Some("text"),
        "where earlier versions kept it"
    );
    packs.put_in_use(None).unwrap();
    assert_eq!(packs.in_use(), None);
    assert_eq!(packs.all(), [ONE, OTHER], "it stays for later");
}

#[test]
fn a_removed_pack_is_gone_and_no_longer_in_use() {
    let shelf = MemoryShelf::default();
    let packs = KeptPacks::new(shelf.clone());
    packs.keep(ONE, "text", "outline").unwrap();
    packs.keep(OTHER, "other", "its outline").unwrap();
    packs.put_in_use(Some(ONE)).unwrap();
    packs.remove(OTHER).unwrap();
    assert_eq!((packs.all(), packs.in_use()), (vec![ONE], Some(ONE)));
    packs.remove(ONE).unwrap();
    assert_eq!(packs.in_use(), None);
    assert!(shelf.all().is_empty());
}

#[test]
fn all_texts_go_into_a_copy_with_the_place_of_the_one_in_use() {
    let packs = KeptPacks::new(MemoryShelf::default());
    assert_eq!(packs.texts(), PackTexts::default());
    packs.keep(OTHER, "other", "its outline").unwrap();
    packs.keep(ONE, "text", "outline").unwrap();
    for (in_use, place) in [(None, None), (Some(ONE), Some(0)), (Some(OTHER), Some(1))] {
        packs.put_in_use(in_use).unwrap();
        let expected = PackTexts {
            texts: vec!["text".to_owned(), "other".to_owned()],
            in_use: place,
        };
        assert_eq!(packs.texts(), expected);
    }
}

#[test]
fn the_built_in_one_is_in_use_where_the_other_can_not_be_found() {
    for said in ["", "?", "00010203040506ff", "00010203040506FF", "é", "-1"] {
        let shelf = MemoryShelf::holding("fledge.v1.pack-in-use", said);
        assert_eq!(KeptPacks::new(shelf).in_use(), None, "{said:?}");
    }
    let shelf = MemoryShelf::holding("fledge.v1.pack.not-a-digest", "text");
    assert!(KeptPacks::new(shelf).all().is_empty());
}

#[test]
fn what_has_no_room_leaves_nothing_behind() {
    let shelf = MemoryShelf::default();
    shelf.shrink(80);
    let packs = KeptPacks::new(shelf.clone());
    let long = "x".repeat(60);
    assert_eq!(packs.keep(ONE, &long, "outline"), Err(ShelfError::Full));
    assert!(shelf.all().is_empty());
}

#[test]
fn a_blocked_shelf_has_no_packs_and_takes_none() {
    let shelf = MemoryShelf::default();
    let packs = KeptPacks::new(shelf.clone());
    packs.keep(ONE, "text", "outline").unwrap();
    packs.put_in_use(Some(ONE)).unwrap();
    shelf.block(true);
    assert_eq!((packs.in_use(), packs.text(ONE)), (None, None));
    assert!(packs.all().is_empty());
    assert_eq!(packs.keep(OTHER, "t", "o"), Err(ShelfError::Blocked));
    assert_eq!(packs.put_in_use(None), Err(ShelfError::Blocked));
}
