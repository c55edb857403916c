//! The seal, on a page as Trunk's release build writes it and on the real service worker.

use std::{collections::BTreeMap, env, fs, io::ErrorKind, path::PathBuf};

use crate::{
    error::SealError,
    offline::{self, OfflineList},
    page::{self, LinkedParts},
    policy, reader, seal_folder, split,
};

const PAGE: &str = include_str!("../../../tests/tools/seal/trunk-release.html");
const WORKER: &str = include_str!("../../../public/sw.js");
const BOOT: &str = include_str!("../../../public/boot.js");

/// What the links of the page lead to.
fn read(href: &str) -> Result<String, SealError> {
    match href {
        "boot.js" => Ok(BOOT.to_owned()),
        "a-3c91cf06561ed287.css" => Ok(":root{--ink:#1d2b33}".to_owned()),
        "b-cc7fd30763fe0cde.css" => Ok("h1{font-size:1.5rem}".to_owned()),
        _ => Err(SealError::file(href, ErrorKind::NotFound.into())),
    }
}

fn folded() -> String {
    let parts = page::linked_parts(PAGE).unwrap();
    page::fold_in(PAGE, &parts, read).unwrap()
}

/// The message of the error that folding a page with this style sheet ends in.
fn refusal_of_style(css: &str) -> String {
    let html = r#"<link rel="stylesheet" href="./x.css">"#;
    let parts = page::linked_parts(html).unwrap();
    page::fold_in(html, &parts, |_| Ok(css.to_owned()))
        .unwrap_err()
        .to_string()
}

/// The content of the page's policy.
fn policy_in(html: &str) -> &str {
    let (_, rest) = html
        .split_once(r#"http-equiv="Content-Security-Policy" content=""#)
        .unwrap();
    rest.split_once('"').unwrap().0
}

#[test]
fn styles_and_marked_scripts_are_found_in_the_order_of_the_page() {
    assert_eq!(
        page::linked_parts(PAGE).unwrap(),
        LinkedParts {
            styles: vec![
                "./a-3c91cf06561ed287.css".to_owned(),
                "./b-cc7fd30763fe0cde.css".to_owned()
            ],
            scripts: vec!["boot.js".to_owned()],
        }
    );
}

#[test]
fn all_styles_stand_in_one_element_in_their_order() {
    let html = folded();
    assert!(html.contains("<style>:root{--ink:#1d2b33}h1{font-size:1.5rem}</style>"));
    assert!(!html.contains("rel=stylesheet"));
}

#[test]
fn a_marked_script_stands_in_the_page_as_it_was_written() {
    let html = folded();
    assert!(html.contains(&format!("<script>{BOOT}</script>")));
    assert!(!html.contains("src=boot.js"));
}

#[test]
fn a_linked_file_that_is_missing_is_named() {
    let html = r#"<link rel="stylesheet" href="./gone.css">"#;
    let parts = page::linked_parts(html).unwrap();
    let message = page::fold_in(html, &parts, read).unwrap_err().to_string();
    assert!(message.starts_with("gone.css: "), "{message}");
}

#[test]
fn a_sheet_for_another_medium_stays_a_file() {
    let html = r#"<link rel="stylesheet" media="print" href="print.css">"#;
    let parts = page::linked_parts(html).unwrap();
    assert_eq!(parts, LinkedParts::default());
    assert_eq!(page::fold_in(html, &parts, read).unwrap(), html);
}

#[test]
fn a_sheet_that_would_end_its_element_is_refused() {
    assert_eq!(
        refusal_of_style("a::after{content:'</STYLE>'}"),
        "./x.css can't move into the page: it holds `</style`"
    );
}

#[test]
fn a_sheet_that_imports_another_is_refused() {
    assert!(refusal_of_style("@import 'more.css';").contains("@import"));
}

#[test]
fn every_inline_script_and_style_is_allowed_by_the_hash_of_its_text() {
    let html = policy::seal(&folded()).unwrap();
    let text_after = |tag: &str| {
        let (_, text) = html.split_once(tag).unwrap();
        text.split_once("</script>").unwrap().0
    };
    let scripts = [
        BOOT,
        text_after("</script><script>"),
        text_after("<script type=module>"),
    ];
    let hashes = scripts
        .map(|text| format!("'{}'", policy::source_hash(text)))
        .join(" ");
    let policy = policy_in(&html);
    assert!(
        policy.contains(&format!("script-src 'self' 'wasm-unsafe-eval' {hashes};")),
        "{policy}"
    );
    let style = policy::source_hash(":root{--ink:#1d2b33}h1{font-size:1.5rem}");
    assert!(
        policy.contains(&format!("style-src 'self' '{style}';")),
        "{policy}"
    );
}

#[test]
fn a_hash_is_written_as_policies_write_it() {
    // `printf 'alert(1)' | openssl dgst -sha256 -binary | base64`
    assert_eq!(
        policy::source_hash("alert(1)"),
        "sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI="
    );
}

#[test]
fn the_policy_allows_nothing_unhashed_and_nothing_from_elsewhere() {
    let html = policy::seal(&folded()).unwrap();
    let policy = policy_in(&html);
    assert!(policy.starts_with("default-src 'none';"));
    for forbidden in ["unsafe-inline", "'unsafe-eval'", "http", "*"] {
        assert!(!policy.contains(forbidden), "{forbidden} in {policy}");
    }
}

#[test]
fn the_policy_stands_once_behind_the_charset_and_before_what_it_governs() {
    let html = policy::seal(&folded()).unwrap();
    assert_eq!(
        html.to_lowercase()
            .matches("content-security-policy")
            .count(),
        1
    );
    let at = |needle: &str| html.find(needle).unwrap();
    assert!(at("charset=") < at("Content-Security-Policy"));
    assert!(at("Content-Security-Policy") < at("<script"));
    assert!(at("charset=") < 1024, "browsers look no further");
}

#[test]
fn line_ends_are_those_that_browsers_hash() {
    let page = "<meta charset=utf-8><script>one\r\ntwo</script>";
    let html = policy::seal(page).unwrap();
    assert!(policy_in(&html).contains(&policy::source_hash("one\ntwo")));
}

#[test]
fn what_the_policy_would_kill_in_silence_is_refused() {
    for (page, named) in [
        (
            "<meta charset=utf-8><p style='color:red'>",
            "style=\"\" on <p>",
        ),
        (
            "<meta charset=utf-8><button onclick='go()'>",
            "onclick=\"\" on <button>",
        ),
    ] {
        let message = policy::seal(page).unwrap_err().to_string();
        assert!(message.contains(named), "{message}");
    }
}

#[test]
fn a_page_without_a_charset_is_refused() {
    assert!(matches!(
        policy::seal("<title>x</title>"),
        Err(SealError::NoCharset)
    ));
}

#[test]
fn the_app_needs_its_page_code_packs_and_marks_offline_and_nothing_else() {
    for path in [
        "index.html",
        "fledge-app-1_bg.wasm",
        "packs/core.json",
        "icons/fledge.svg",
    ] {
        assert!(offline::is_needed_offline(path), "{path}");
    }
    for path in [
        "sw.js",
        "icons/icon-512.png",
        "packs/pack.schema.json",
        "robots.txt",
        ".stage/x",
        "qr-reader/worker.js",
        "qr-reader/zxing_reader.js",
        "qr-reader/zxing_reader.wasm",
        "qr-reader/NOTICE.txt",
    ] {
        assert!(!offline::is_needed_offline(path), "{path}");
    }
}

#[test]
fn the_version_changes_with_any_content_and_with_the_worker() {
    let files = |text: &str| BTreeMap::from([("index.html".to_owned(), text.as_bytes().to_vec())]);
    let version = |worker, text| OfflineList::of(worker, &files(text)).version;
    let first = version(WORKER, "one");
    assert_eq!(first.len(), 16);
    assert_eq!(first, version(WORKER, "one"));
    assert_ne!(first, version(WORKER, "two"));
    assert_ne!(first, version("another worker", "one"));
}

#[test]
fn a_worker_without_the_lines_to_fill_is_refused() {
    let list = OfflineList::of("", &BTreeMap::new());
    for worker in ["const VERSION = 1;", &format!("{WORKER}{WORKER}")] {
        assert!(matches!(
            list.write_into(worker),
            Err(SealError::WorkerLine(_))
        ));
    }
}

#[test]
fn the_parts_of_a_program_bear_its_name_and_its_loader_knows_them() {
    let folder = Folder::new("parts");
    folder.put("split_pages.wasm", "part");
    folder.put(
        "app-1-loader.js",
        r#"fetch(new URL("./split_pages.wasm", here))"#,
    );

    let parts = [folder.0.join("split_pages.wasm")];
    let named = split::name_parts(&folder.0, "app-1", &parts).unwrap();

    assert_eq!(named, [folder.0.join("app-1-split_pages.wasm")]);
    assert_eq!(folder.get("app-1-split_pages.wasm"), "part");
    assert_eq!(
        folder.get("app-1-loader.js"),
        r#"fetch(new URL("./app-1-split_pages.wasm", here))"#
    );
}

#[test]
fn a_part_that_nothing_loads_is_refused() {
    let folder = Folder::new("unloaded");
    folder.put("split_pages.wasm", "part");
    folder.put("app-1-loader.js", "");
    let parts = [folder.0.join("split_pages.wasm")];
    let message = split::name_parts(&folder.0, "app-1", &parts).unwrap_err();
    assert!(
        message.to_string().contains("split_pages.wasm"),
        "{message}"
    );
}

#[test]
fn the_reader_of_qr_codes_comes_out_of_its_package() {
    let (packages, build) = (Folder::new("packages"), Folder::new("with-reader"));
    packages.put("zxing-wasm/dist/iife/reader/index.js", "script");
    packages.put("zxing-wasm/dist/reader/zxing_reader.wasm", "program");
    reader::put_in(&build.0, &packages.0).unwrap();
    assert_eq!(build.get("qr-reader/zxing_reader.js"), "script");
    assert_eq!(build.get("qr-reader/zxing_reader.wasm"), "program");
}

#[test]
fn a_reader_that_is_not_installed_is_named_with_what_installs_it() {
    let (packages, build) = (Folder::new("no-packages"), Folder::new("without-reader"));
    let message = reader::put_in(&build.0, &packages.0).unwrap_err();
    let message = message.to_string();
    assert!(message.contains("zxing-wasm/dist/"), "{message}");
    assert!(message.contains("`make build` installs it"), "{message}");
}

#[test]
fn a_folder_is_sealed_whole() {
    let folder = Folder::new("whole");
    folder.put("index.html", PAGE);
    folder.put("boot.js", BOOT);
    folder.put("a-3c91cf06561ed287.css", "a{}");
    folder.put("b-cc7fd30763fe0cde.css", "b{}");
    folder.put("packs/core.json", "{ \"id\":\n \"a b\" }\n");
    folder.put("icons/icon-512.png", "not needed");
    folder.put("qr-reader/zxing_reader.wasm", "for those who scan");
    folder.put("sw.js", WORKER);

    seal_folder(&folder.0).unwrap();

    let html = folder.get("index.html");
    let worker = folder.get("sw.js");
    assert!(html.contains("<style>a{}b{}</style>"));
    assert!(
        !folder.0.join("boot.js").exists() && !folder.0.join("a-3c91cf06561ed287.css").exists()
    );
    assert!(worker.contains(&format!("\"./\": \"{}\"", policy::source_hash(&html))));
    assert!(worker.contains(&format!(
        "\"packs/core.json\": \"{}\"",
        policy::source_hash(r#"{"id":"a b"}"#)
    )));
    assert!(!worker.contains("qr-reader"));
    assert!(!worker.contains("icon-512.png") && !worker.contains("index.html\": "));
    assert!(!worker.contains(offline::VERSION_LINE) && !worker.contains(offline::FILES_LINE));
}

/// A folder of its own for one test, gone when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = env::temp_dir().join(format!("fledge-seal-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn put(&self, name: &str, text: &str) {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn get(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}
