//! What the browser's own log holds of errors and requests.

use serde_json::Value;

use super::{Fault, Kind};
use crate::engine::Engine;
use crate::session::Session;

/// What was logged since the last call; every request counts as one to another origin until its
/// address has been looked at.
pub fn read(session: &Session) -> Result<Vec<Fault>, String> {
    match (session.engine, &session.bidi) {
        (Engine::Chromium, _) => of_chromium(session),
        (_, Some(bidi)) => Ok(bidi.take_events().iter().filter_map(of_bidi).collect()),
        (_, None) => Ok(Vec::new()),
    }
}

fn of_chromium(session: &Session) -> Result<Vec<Fault>, String> {
    let console = session.wait_for(session.driver().get_log("browser"))?;
    let errors = console
        .into_iter()
        .filter(|entry| entry.level == "SEVERE")
        .map(|entry| Fault::new(Kind::Console, entry.message));
    let network = session.wait_for(session.driver().get_log("performance"))?;
    let requests = network.into_iter().filter_map(|entry| {
        let event: Value = serde_json::from_str(&entry.message).ok()?;
        let message = &event["message"];
        let is_request = message["method"] == "Network.requestWillBeSent";
        let url = message["params"]["request"]["url"].as_str()?;
        is_request.then(|| Fault::new(Kind::Elsewhere, url))
    });
    Ok(errors.chain(requests).collect())
}

fn of_bidi(event: &Value) -> Option<Fault> {
    let params = &event["params"];
    match event["method"].as_str()? {
        "log.entryAdded" if params["level"] == "error" => Some(Fault::new(
            Kind::Console,
            params["text"].as_str().unwrap_or("without words"),
        )),
        "network.beforeRequestSent" => Some(Fault::new(
            Kind::Elsewhere,
            params["request"]["url"].as_str()?,
        )),
        _ => None,
    }
}
