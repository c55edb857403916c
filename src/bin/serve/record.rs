//! What the journeys are told: one line of JSON for each request and each report.

use std::io::Write;

use serde_json::{Value, json};

/// A request that was answered.
pub fn request(method: &str, path: &str, status: u16) {
    line(&json!({ "kind": "request", "method": method, "path": path, "status": status }));
}

/// A breach of a policy, in the browser's own words; text that isn't JSON is kept as text.
pub fn report(is_of_fence: bool, body: &[u8]) {
    let body: Value = serde_json::from_slice(body)
        .unwrap_or_else(|_| Value::String(String::from_utf8_lossy(body).into_owned()));
    line(&json!({ "kind": "report", "fence": is_of_fence, "body": body }));
}

/// An error in a page's console.
pub fn console(text: &str) {
    line(&json!({ "kind": "console", "text": text }));
}

/// The reader may be gone; that is no reason to stop serving.
fn line(value: &Value) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{value}").and_then(|()| out.flush());
}
