//! Ports for what the journeys start.
//!
//! A port that was free a moment ago may be taken by the time a driver listens on it: the system
//! gives the ports of its own range to whoever asks for any, and every connection asks. So these are
//! taken from below that range, each once in a run.

use std::net::TcpListener;
use std::sync::atomic::{AtomicU16, Ordering};

/// From here on; well-known services live below.
const FIRST: u16 = 20_000;
/// Where the range begins that Linux gives away by itself (`ip_local_port_range`).
const SYSTEM: u16 = 32_768;

/// How many were looked at so far.
static LOOKED_AT: AtomicU16 = AtomicU16::new(0);

/// A port on which nobody listens, and that this run gives to nobody else.
pub fn reserve() -> Result<u16, String> {
    let count = SYSTEM - FIRST;
    // Two runs on one machine begin at different places.
    let begin = u16::try_from(std::process::id() % u32::from(count)).unwrap_or(0);
    for _ in 0..count {
        let step = LOOKED_AT.fetch_add(1, Ordering::Relaxed) % count;
        let port = FIRST + (begin + step) % count;
        if TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return Ok(port);
        }
    }
    Err(format!("no free port from {FIRST} to {SYSTEM}"))
}
