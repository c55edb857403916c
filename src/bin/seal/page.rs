//! Moves the linked style sheets, and the scripts that ask for it, into the page.
//!
//! The page is small and the line is slow: what blocks the first paint comes with the page. A
//! script asks with the attribute `data-inline`; Trunk's own scripts stay files.

use lol_html::{RewriteStrSettings, element, html_content::ContentType, rewrite_str};

use crate::error::SealError;

const STYLES: &str = r#"link[rel="stylesheet"][href]:not([media])"#;
const SCRIPTS: &str = "script[src][data-inline]";

/// What the page links to and takes in, in the page's order.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct LinkedParts {
    /// The style sheets. One with a `media` attribute stays a file.
    pub styles: Vec<String>,
    /// The scripts with `data-inline`.
    pub scripts: Vec<String>,
}

impl LinkedParts {
    /// Every file named, styles first.
    pub fn hrefs(&self) -> impl Iterator<Item = &str> {
        self.styles
            .iter()
            .chain(&self.scripts)
            .map(|href| relative(href))
    }
}

/// Finds what is to move into the page.
///
/// # Errors
/// [`SealError::Html`] when the page can't be read as HTML.
pub fn linked_parts(html: &str) -> Result<LinkedParts, SealError> {
    let mut parts = LinkedParts::default();
    let LinkedParts { styles, scripts } = &mut parts;
    rewrite_str(
        html,
        RewriteStrSettings::new()
            .append_element_content_handler(element!(STYLES, |link| {
                styles.extend(link.get_attribute("href"));
                Ok(())
            }))
            .append_element_content_handler(element!(SCRIPTS, |script| {
                scripts.extend(script.get_attribute("src"));
                Ok(())
            })),
    )?;
    Ok(parts)
}

/// Puts the files in the place of their links: all styles where the first one stood.
///
/// # Errors
/// What `read` says of a file, and [`SealError::NotFoldable`] for one that would break inside the
/// page.
pub fn fold_in(
    html: &str,
    parts: &LinkedParts,
    read: impl Fn(&str) -> Result<String, SealError>,
) -> Result<String, SealError> {
    let mut css = String::new();
    for href in &parts.styles {
        let sheet = read(relative(href))?;
        refuse(href, &sheet, "</style", "it holds `</style`")?;
        refuse(
            href,
            &sheet,
            "@import",
            "@import counts only at the top of a sheet",
        )?;
        css.push_str(sheet.trim());
    }
    let mut code = Vec::new();
    for src in &parts.scripts {
        let script = read(relative(src))?;
        refuse(src, &script, "</script", "it holds `</script`")?;
        refuse(src, &script, "<!--", "it holds `<!--`")?;
        code.push(script);
    }

    let mut css = Some(css);
    let mut code = code.into_iter();
    let folded = rewrite_str(
        html,
        RewriteStrSettings::new()
            .append_element_content_handler(element!(STYLES, |link| {
                match css.take() {
                    Some(css) => link.replace(&format!("<style>{css}</style>"), ContentType::Html),
                    None => link.remove(),
                }
                Ok(())
            }))
            .append_element_content_handler(element!(SCRIPTS, |script| {
                if let Some(code) = code.next() {
                    script.replace(&format!("<script>{code}</script>"), ContentType::Html);
                }
                Ok(())
            })),
    )?;
    Ok(folded)
}

/// The path in the build of a relative address in the page.
fn relative(href: &str) -> &str {
    href.strip_prefix("./").unwrap_or(href)
}

fn refuse(href: &str, text: &str, broken_by: &str, because: &'static str) -> Result<(), SealError> {
    if text.to_ascii_lowercase().contains(broken_by) {
        return Err(SealError::NotFoldable {
            href: href.to_owned(),
            because,
        });
    }
    Ok(())
}
