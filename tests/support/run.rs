//! One test: a site, a browser, and a report when it fails.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use super::browser::Browser;
use super::engine::Engine;
use super::site::{Serve, Site};

/// The longest that one test may take.
const LIMIT: Duration = Duration::from_secs(240);

/// Runs one test in one engine.
pub fn run(
    engine: Engine,
    test: &str,
    serve: Serve,
    body: impl AsyncFnOnce(&mut Browser, &mut Site),
) {
    let _place = Place::take();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let mut site = serve.start();
    let mut browser = runtime.block_on(Browser::start(engine, &site));
    let result = catch_unwind(AssertUnwindSafe(|| {
        runtime.block_on(async {
            let in_time = tokio::time::timeout(LIMIT, body(&mut browser, &mut site)).await;
            assert!(
                in_time.is_ok(),
                "the test took longer than {} s",
                LIMIT.as_secs()
            );
        });
    }));
    if let Err(failure) = result {
        let test = format!("{}-{}", test.replace("::", "-"), engine.name());
        let report = runtime.block_on(async {
            tokio::time::timeout(Duration::from_secs(30), browser.report(&test)).await
        });
        eprintln!(
            "{}",
            report.unwrap_or_else(|_| "The browser no longer answers.".into())
        );
        resume_unwind(failure);
    }
}

/// How many tests with a browser run at once, however many threads there are:
/// `MOTEKLAR_BROWSERS`, or 2.
struct Place;

static TAKEN: Mutex<usize> = Mutex::new(0);
static FREED: Condvar = Condvar::new();

impl Place {
    fn take() -> Self {
        let most = std::env::var("MOTEKLAR_BROWSERS")
            .ok()
            .and_then(|n| n.parse().ok())
            .unwrap_or(2_usize)
            .max(1);
        let mut taken = TAKEN.lock().unwrap_or_else(PoisonError::into_inner);
        while *taken >= most {
            taken = FREED.wait(taken).unwrap_or_else(PoisonError::into_inner);
        }
        *taken += 1;
        Self
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        *TAKEN.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        FREED.notify_one();
    }
}
