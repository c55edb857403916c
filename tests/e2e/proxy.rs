//! The end of the line: a proxy that lets nothing through and notes who was asked for.
//!
//! Journeys never reach a real network, whether the machine has one or not, and behave the same on
//! both. Browsers don't ask a proxy for 127.0.0.1.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// A listening proxy; it listens until the test ends.
pub struct Proxy {
    port: u16,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    /// Listens on a free port.
    pub fn start() -> Result<Self, String> {
        let sentence = |error: std::io::Error| format!("no proxy: {error}");
        let listener = TcpListener::bind("127.0.0.1:0").map_err(sentence)?;
        let port = listener.local_addr().map_err(sentence)?.port();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let heard = Arc::clone(&asked);
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let heard = Arc::clone(&heard);
                std::thread::spawn(move || {
                    if let Some(address) = refuse(stream) {
                        heard.lock().expect("no reader panics").push(address);
                    }
                });
            }
        });
        Ok(Self { port, asked })
    }

    /// Where it listens.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The addresses asked for so far; of an encrypted site only scheme and host are known.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("no reader panics").clone()
    }
}

/// Reads what is asked for and answers that there is no way.
fn refuse(mut stream: TcpStream) -> Option<String> {
    let mut request = BufReader::new(&stream).lines().map_while(Result::ok);
    let line = request.next()?;
    let _ = request.take_while(|line| !line.is_empty()).count();
    let mut words = line.split(' ');
    let address = match (words.next()?, words.next()?) {
        ("CONNECT", host) => format!("https://{}/", host.trim_end_matches(":443")),
        (_, url) => url.to_owned(),
    };
    let answer = "HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
    let _ = stream.write_all(answer.as_bytes());
    Some(address)
}
