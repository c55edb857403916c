//! Collecting: what comes of every code in a paste, a batch at a time.

use std::future::poll_fn;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};

use super::invitation::CohortKeys;
use super::{Crypto, Fault, Found, report};
use crate::domain::cohort::{Cohort, LearnerKey, Outcome};

/// How many codes make a good batch: enough to keep the browser's own threads at work, few enough
/// that progress shows and a press on "stop" is heard.
pub const BATCH: usize = 128;

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

/// Drives futures side by side and gives their values in order. Each wake polls only those that
/// have something to do: polling all of a batch at each would take longer than the work itself.
async fn together<F: Future>(futures: Vec<F>) -> Vec<F::Output> {
    let driver = Arc::new(Mutex::new(None::<Waker>));
    let running = futures.into_iter().map(|it| {
        let bell = Arc::new(Bell {
            is_rung: AtomicBool::new(true),
            driver: Arc::clone(&driver),
        });
        (Box::pin(it), bell, None)
    });
    let mut running: Vec<_> = running.collect();
    poll_fn(|context| {
        if let Ok(mut driver) = driver.lock() {
            *driver = Some(context.waker().clone());
        }
        let mut is_done = true;
        for (future, bell, value) in running.iter_mut().filter(|it| it.2.is_none()) {
            if bell.is_rung.swap(false, Ordering::AcqRel) {
                let waker = Waker::from(Arc::clone(bell));
                if let Poll::Ready(ready) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
                    *value = Some(ready);
                    continue;
                }
            }
            is_done = false;
        }
        if is_done {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    })
    .await;
    running.into_iter().filter_map(|it| it.2).collect()
}

/// Rung when one future of many has something to do.
struct Bell {
    is_rung: AtomicBool,
    /// Who polls them all.
    driver: Arc<Mutex<Option<Waker>>>,
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.is_rung.store(true, Ordering::Release);
        let driver = self.driver.lock().ok().and_then(|it| it.clone());
        if let Some(driver) = driver {
            driver.wake();
        }
    }
}
