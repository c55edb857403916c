//! Firefox's console and network, as it tells them over `WebDriver` `BiDi`.

use std::net::TcpStream;
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use tungstenite::stream::MaybeTlsStream;
use tungstenite::{Message, WebSocket};

/// An open connection to the browser, and the events it sent so far.
pub struct Bidi {
    events: Arc<Mutex<Vec<Value>>>,
}

impl Bidi {
    /// Connects and asks for console messages, uncaught exceptions and requests.
    pub fn connect(url: &str) -> Result<Self, String> {
        let (mut socket, _) =
            tungstenite::connect(url).map_err(|error| format!("no BiDi at {url}: {error}"))?;
        let wanted = json!({
            "id": 1,
            "method": "session.subscribe",
            "params": { "events": ["log.entryAdded", "network.beforeRequestSent"] },
        });
        socket
            .send(Message::text(wanted.to_string()))
            .map_err(|error| format!("BiDi does not listen: {error}"))?;
        let events = Arc::new(Mutex::new(Vec::new()));
        let answer = next(&mut socket).ok_or("BiDi does not answer")?;
        if answer["type"] != "success" {
            return Err(format!("BiDi refuses: {answer}"));
        }
        let heard = Arc::clone(&events);
        // Ends with the connection, that is with the browser.
        std::thread::spawn(move || {
            while let Some(event) = next(&mut socket) {
                heard.lock().expect("no reader panics").push(event);
            }
        });
        Ok(Self { events })
    }

    /// The events since the last call.
    pub fn take_events(&self) -> Vec<Value> {
        std::mem::take(&mut *self.events.lock().expect("no reader panics"))
    }
}

/// The next message; none once the browser is gone.
fn next(socket: &mut WebSocket<MaybeTlsStream<TcpStream>>) -> Option<Value> {
    loop {
        if let Message::Text(text) = socket.read().ok()? {
            return serde_json::from_str(text.as_str()).ok();
        }
    }
}
