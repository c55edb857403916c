//! Waiting on a condition, with a deadline.

use std::time::Duration;

use tokio::time::Instant;

/// How often a condition is looked at.
const PAUSE: Duration = Duration::from_millis(40);

/// Looks again and again until the condition holds; the last refusal once `patience` is over.
pub fn until<T, E>(patience: Duration, mut look: impl FnMut() -> Result<T, E>) -> Result<T, E> {
    let deadline = Instant::now() + patience;
    loop {
        match look() {
            Ok(value) => return Ok(value),
            Err(refusal) if Instant::now() >= deadline => return Err(refusal),
            Err(_) => std::thread::sleep(PAUSE),
        }
    }
}
