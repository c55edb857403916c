//! Writes the content security policy into the page.
//!
//! Nothing from elsewhere, nothing inline but what is hashed here, no request to another origin:
//! what the app promises about privacy is held by the browser.

use std::{cell::RefCell, mem};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use lol_html::{
    RewriteStrSettings, element,
    html_content::{ContentType, TextChunk},
    rewrite_str, text,
};
use sha2::{Digest as _, Sha256};

use crate::error::SealError;

const OLD_POLICY: &str = r#"meta[http-equiv="Content-Security-Policy" i]"#;

/// The hash of `bytes` as policies and integrity attributes write it.
pub fn source_hash(bytes: impl AsRef<[u8]>) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(bytes)))
}

/// The policy for a page with these inline scripts and styles, given by their hashes.
///
/// `wasm-unsafe-eval` lets WebAssembly compile and nothing else; `data:` and `blob:` pictures are
/// the QR code and the file a person saves. `frame-ancestors` counts only as a header.
pub fn policy(scripts: &[String], styles: &[String]) -> String {
    let sources = |always: &[&str], hashes: &[String]| {
        let always = always.iter().map(|&source| source.to_owned());
        let hashes = hashes.iter().map(|hash| format!("'{hash}'"));
        always.chain(hashes).collect::<Vec<_>>().join(" ")
    };
    [
        "default-src 'none'".to_owned(),
        sources(&["script-src", "'self'", "'wasm-unsafe-eval'"], scripts),
        sources(&["style-src", "'self'"], styles),
        "img-src 'self' data: blob:".to_owned(),
        "connect-src 'self'".to_owned(),
        "manifest-src 'self'".to_owned(),
        "worker-src 'self'".to_owned(),
        "base-uri 'none'".to_owned(),
        "form-action 'none'".to_owned(),
    ]
    .join("; ")
}

/// The page with its policy, right behind `<meta charset>`: that one must stand in the first
/// kilobyte, the policy before anything it has to govern. A policy that was there is replaced.
///
/// Trunk's minifier leaves out `<head>` itself, so the head is no place to hold on to.
///
/// # Errors
/// [`SealError::DeadAttribute`] for a `style` or `on…` attribute, which no browser would heed under
/// this policy; [`SealError::NoCharset`]; [`SealError::Html`].
pub fn seal(html: &str) -> Result<String, SealError> {
    // Browsers hash what their parser made of the page, and that turns CR LF into LF.
    let html = html.replace("\r\n", "\n");
    let found = look_through(&html)?;
    if let Some(dead) = found.dead {
        return Err(dead);
    }
    let policy = policy(&found.scripts, &found.styles);
    let meta = format!(r#"<meta http-equiv="Content-Security-Policy" content="{policy}">"#);

    let mut meta = Some(meta);
    let sealed = rewrite_str(
        &html,
        RewriteStrSettings::new()
            .append_element_content_handler(element!(OLD_POLICY, |old| {
                old.remove();
                Ok(())
            }))
            .append_element_content_handler(element!("meta[charset]", |charset| {
                if let Some(meta) = meta.take() {
                    charset.after(&meta, ContentType::Html);
                }
                Ok(())
            })),
    )?;
    if meta.is_some() {
        return Err(SealError::NoCharset);
    }
    Ok(sealed)
}

/// What the policy has to know of a page.
#[derive(Default)]
struct Found {
    scripts: Vec<String>,
    styles: Vec<String>,
    dead: Option<SealError>,
}

fn look_through(html: &str) -> Result<Found, SealError> {
    let mut dead = None;
    let (scripts, styles) = (InlineTexts::default(), InlineTexts::default());
    rewrite_str(
        html,
        RewriteStrSettings::new()
            .append_element_content_handler(element!("*", |element| {
                let attribute = element
                    .attributes()
                    .iter()
                    .map(lol_html::html_content::Attribute::name)
                    .find(|name| name == "style" || name.starts_with("on"));
                if let Some(attribute) = attribute {
                    let tag = element.tag_name();
                    dead.get_or_insert(SealError::DeadAttribute { tag, attribute });
                }
                Ok(())
            }))
            .append_element_content_handler(text!("script:not([src])", |chunk| {
                scripts.take(chunk);
                Ok(())
            }))
            .append_element_content_handler(text!("style", |chunk| {
                styles.take(chunk);
                Ok(())
            })),
    )?;
    Ok(Found {
        scripts: scripts.hashes.into_inner(),
        styles: styles.hashes.into_inner(),
        dead,
    })
}

/// Puts the pieces of inline texts together and keeps each text's hash.
#[derive(Default)]
struct InlineTexts {
    piece: RefCell<String>,
    hashes: RefCell<Vec<String>>,
}

impl InlineTexts {
    fn take(&self, chunk: &TextChunk<'_>) {
        self.piece.borrow_mut().push_str(chunk.as_str());
        if chunk.last_in_text_node() {
            let text = mem::take(&mut *self.piece.borrow_mut());
            self.hashes.borrow_mut().push(source_hash(text));
        }
    }
}
