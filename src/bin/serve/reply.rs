//! What is answered to a request.

use std::io;
use std::path::Path;
use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::header::{
    ACCEPT, ACCEPT_ENCODING, ALLOW, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG,
    IF_NONE_MATCH, LOCATION, VARY,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, Uri};
use percent_encoding::percent_decode_str;

use crate::policy::FENCE_MARK;
use crate::record;
use crate::site::{Page, Site, is_hashed};
use crate::watch::{SCRIPT, SCRIPT_PATH};

const REPORT_ONLY: HeaderName = HeaderName::from_static("content-security-policy-report-only");

/// A hashed name's content never changes; everything else is asked for again each time.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
const ASK_AGAIN: &str = "no-cache";
const NEVER_KEEP: &str = "no-store";

/// Takes in a report of a broken policy.
pub async fn report(uri: Uri, body: Bytes) -> StatusCode {
    // The script put in to watch may break the page's policy, which is not the page's fault.
    if !body
        .windows(SCRIPT_PATH.len())
        .any(|part| part == SCRIPT_PATH.as_bytes())
    {
        record::report(uri.query() == FENCE_MARK.strip_prefix('?'), &body);
    }
    StatusCode::NO_CONTENT
}

/// Takes in what a page's console said.
pub async fn console(body: String) -> StatusCode {
    record::console(&body);
    StatusCode::NO_CONTENT
}

/// The script that a page reports its console with.
pub async fn script() -> Response<Body> {
    Response::new(Body::from(SCRIPT)).with(CONTENT_TYPE, "text/javascript; charset=utf-8")
}

/// Answers with a file of the site.
pub async fn file(
    State(site): State<Arc<Site>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
) -> Response<Body> {
    let reply = if method == Method::GET || method == Method::HEAD {
        find(&site, uri.path(), &headers)
    } else {
        text(
            StatusCode::METHOD_NOT_ALLOWED,
            "Only GET and HEAD are answered here.\n",
        )
        .with(ALLOW, "GET, HEAD")
    };
    if site.is_watched() {
        let target = uri
            .path_and_query()
            .map_or(uri.path(), |target| target.as_str());
        record::request(method.as_str(), target, reply.status().as_u16());
    }
    reply
}

fn find(site: &Site, path: &str, headers: &HeaderMap) -> Response<Body> {
    let Some(inside) = path.strip_prefix(site.base()) else {
        // A host puts the slash on: without it the page's relative addresses would miss.
        return if format!("{path}/") == site.base() || path == "/" {
            text(StatusCode::FOUND, "The site lives here.\n").with(LOCATION, site.base())
        } else {
            not_found(site)
        };
    };
    let decoded = percent_decode_str(inside).decode_utf8();
    let Some(full) = decoded.ok().and_then(|inside| site.locate(&inside)) else {
        return not_found(site);
    };
    match site.page(&full) {
        Ok(page) => send(site, StatusCode::OK, &full, &page, headers),
        Err(error) if error.kind() == io::ErrorKind::NotFound => not_found(site),
        Err(error) => text(
            StatusCode::INTERNAL_SERVER_ERROR,
            &format!("Can't read {path}: {error}\n"),
        ),
    }
}

/// The site's own page for what isn't there, as static hosts do it, or a sentence.
fn not_found(site: &Site) -> Response<Body> {
    let own = site
        .locate("404.html")
        .and_then(|full| Some((site.page(&full).ok()?, full)));
    match own {
        Some((page, full)) => send(site, StatusCode::NOT_FOUND, &full, &page, &HeaderMap::new()),
        None => text(StatusCode::NOT_FOUND, "There is no such page here.\n"),
    }
}

fn send(
    site: &Site,
    status: StatusCode,
    path: &Path,
    page: &Page,
    headers: &HeaderMap,
) -> Response<Body> {
    let name = path
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default();
    let asked = |header| headers.get(header).and_then(|value| value.to_str().ok());
    // A navigation asks for HTML. A service worker asks for anything, and checks what it gets.
    let is_navigation = asked(ACCEPT).is_some_and(|list| list.contains("text/html"));
    let scripted = site.with_script(page).filter(|_| is_navigation);
    let mut reply = if let Some(scripted) = scripted {
        bare(status, Body::from(scripted))
            .with(CONTENT_TYPE, &page.media_type)
            .with(CACHE_CONTROL, NEVER_KEEP)
    } else {
        as_it_lies(status, name, page, headers)
    };
    for policy in &page.report_only {
        if let Ok(value) = HeaderValue::from_str(policy) {
            reply.headers_mut().append(REPORT_ONLY, value);
        }
    }
    reply
}

fn as_it_lies(status: StatusCode, name: &str, page: &Page, headers: &HeaderMap) -> Response<Body> {
    let asked = |header| headers.get(header).and_then(|value| value.to_str().ok());
    let keep = if is_hashed(name) { FOR_EVER } else { ASK_AGAIN };
    let reply = if asked(IF_NONE_MATCH) == Some(page.etag.as_str()) {
        bare(StatusCode::NOT_MODIFIED, Body::empty())
    } else {
        let takes_brotli = asked(ACCEPT_ENCODING)
            .is_some_and(|list| list.split(',').any(|one| one.trim().starts_with("br")));
        let reply = match page.brotli.as_ref().filter(|_| takes_brotli) {
            Some(small) => bare(status, Body::from(small.clone())).with(CONTENT_ENCODING, "br"),
            None => bare(status, Body::from(page.plain.clone())),
        };
        reply.with(CONTENT_TYPE, &page.media_type)
    };
    reply
        .with(ETAG, &page.etag)
        .with(CACHE_CONTROL, keep)
        .with(VARY, "accept-encoding")
}

fn text(status: StatusCode, sentence: &str) -> Response<Body> {
    bare(status, Body::from(sentence.to_owned()))
        .with(CONTENT_TYPE, "text/plain; charset=utf-8")
        .with(CACHE_CONTROL, ASK_AGAIN)
}

fn bare(status: StatusCode, body: Body) -> Response<Body> {
    let mut reply = Response::new(body);
    *reply.status_mut() = status;
    reply
}

/// A response with one more header.
trait With {
    fn with(self, name: HeaderName, value: &str) -> Self;
}

impl With for Response<Body> {
    /// A value that HTTP can't carry is left out rather than sent broken.
    fn with(mut self, name: HeaderName, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers_mut().insert(name, value);
        }
        self
    }
}
