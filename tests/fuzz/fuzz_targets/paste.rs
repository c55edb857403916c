//! Any text as a paste: nothing panics, what is found lies in it in order, and a code that is
//! found is found again in every form it can be sent in.
#![no_main]

use fledge::codec::find;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let mut start = 0;
    for found in find(&text) {
        assert!(found.span.start >= start && text.get(found.span.clone()).is_some());
        start = found.span.start;
        let Ok(code) = found.code else { continue };
        for form in [code.text(), code.file(), code.link("https://x.example/")] {
            assert!(matches!(find(&form).as_slice(), [again] if again.code.as_ref() == Ok(&code)));
        }
    }
});
