//! Any bytes, read as every network does: nothing panics, spans hold together, parts fit.
#![no_main]

use fledge::domain::text::{
    Network, Rules, entities, hidden_characters, measure, over_limit_start, runs, split,
    utf16_spans,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let text = text.as_ref();
    for network in Network::ALL {
        let rules = Rules::from(network).with_mastodon_limit(40);
        let measured = measure(text, rules);
        let fits = measured.remaining >= 0
            && measured
                .byte_limit
                .is_none_or(|most| measured.bytes <= most);
        let over = over_limit_start(text, rules);
        assert_eq!(over.is_none(), fits);
        assert!(over.is_none_or(|at| at < text.len() && text.is_char_boundary(at)));

        let mut end = 0;
        let mut spans = Vec::new();
        for entity in entities(text, network) {
            assert!(entity.span.start >= end && !entity.of(text).is_empty());
            end = entity.span.end;
            spans.push(entity.span);
        }
        assert_eq!(utf16_spans(text, &spans).len(), spans.len());
        let joined: String = runs(text, rules).iter().map(|r| r.of(text)).collect();
        assert_eq!(joined, text);
        for part in split(text, rules) {
            assert!(measure(&part, rules).remaining >= 0);
        }
    }
    assert!(
        hidden_characters(text)
            .iter()
            .all(|h| text.get(h.span.clone()).is_some())
    );
});
