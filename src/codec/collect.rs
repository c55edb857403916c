//! Collecting: what comes of every code in a paste, a batch at a time.

use std::future::poll_fn;
use std::task::Poll;

use super::invitation::CohortKeys;
use super::{Crypto, Fault, Found, report};
use crate::domain::cohort::{Cohort, LearnerKey, Outcome};

/// How many codes make a good batch: enough to keep the browser's own threads at work, few enough
/// that progress shows and a press on "stop" is heard.
pub const BATCH: usize = 64;

/// What came of one code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Whose it is, if it could be read.
    pub learner: Option<LearnerKey>,
    /// What came of it, or why nothing did.
    pub outcome: Result<Outcome, Fault>,
}

/// Opens a batch of codes, all at once, and takes the reports in, in their order. Gives a result
/// for each. Codes of another kind come back as [`Fault::OtherKind`].
pub async fn collect(
    crypto: &impl Crypto,
    keys: &CohortKeys,
    cohort: &mut Cohort,
    batch: &[Found],
) -> Vec<Taken> {
    let opened = {
        let cohort = &*cohort;
        let opening = batch.iter().map(|found| async move {
            match &found.code {
                Ok(code) => report::read(crypto, keys, cohort.step_lists(), code).await,
                Err(fault) => Err(*fault),
            }
        });
        together(opening.collect()).await
    };
    let taken = opened.into_iter().map(|one| match one {
        Ok((learner, report)) => Taken {
            learner: Some(learner),
            outcome: Ok(cohort.roster.add(learner, report)),
        },
        Err(fault) => Taken {
            learner: None,
            outcome: Err(fault),
        },
    });
    taken.collect()
}

/// Drives futures side by side and gives their values in order. Made for a batch: each wake polls
/// all that aren't done.
async fn together<F: Future>(futures: Vec<F>) -> Vec<F::Output> {
    let running = futures.into_iter().map(|it| (Box::pin(it), None));
    let mut running: Vec<_> = running.collect();
    poll_fn(|context| {
        let mut is_done = true;
        for (future, value) in running.iter_mut().filter(|(_, value)| value.is_none()) {
            match future.as_mut().poll(context) {
                Poll::Ready(ready) => *value = Some(ready),
                Poll::Pending => is_done = false,
            }
        }
        if is_done {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    })
    .await;
    running.into_iter().filter_map(|(_, value)| value).collect()
}
