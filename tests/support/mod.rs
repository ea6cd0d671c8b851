//! The harness: real browsers on the built folder. `tests/browser/README.md` tells how
//! to use it.

mod axe;
mod browser;
mod course;
pub mod desk;
mod display;
mod download;
mod engine;
mod host;
mod http;
mod keyboard;
mod leash;
mod meeting;
mod page;
mod report;
mod run;
mod scratch;
mod site;
pub mod sizes;
mod stores;
mod watch;
pub mod zip;

pub use axe::SCHEMES;
pub use browser::{Browser, PATIENCE};
pub use course::{Course, routes};
pub use download::Download;
pub use engine::Engine;
pub use host::Host;
pub use http::Answer;
pub use meeting::{Brought, DAY, NAME};
pub use run::run;
pub use site::dist;
pub use site::{Serve, Site};

/// A test in Chromium, Firefox and WebKit: `in_every_engine!(name, async |browser,
/// site| { … })`, with `Serve::…` before the closure when something is to be
/// broken, and `#[ignore = "long"]` before the name of what only `make test-all` runs.
/// The worker waits until the test asks for it: see `until_offline_works`. Makes
/// `name::chromium`, `name::firefox` and `name::webkit`.
macro_rules! in_every_engine {
    ($(#[$mark:meta])? $name:ident, $($rest:expr),+ $(,)?) => {
        $crate::support::in_engines!(
            [Chromium chromium, Firefox firefox, WebKit webkit]
            $(#[$mark])? $name, $($rest),+
        );
    };
}
pub(crate) use in_every_engine;

/// A test in Chromium only, for what does not depend on the engine.
macro_rules! in_chromium {
    ($(#[$mark:meta])? $name:ident, $($rest:expr),+ $(,)?) => {
        $crate::support::in_engines!([Chromium chromium] $(#[$mark])? $name, $($rest),+);
    };
}
pub(crate) use in_chromium;

macro_rules! in_engines {
    ($engines:tt $name:ident, $($rest:expr),+) => {
        $crate::support::in_engines!($engines #[cfg(test)] $name, $($rest),+);
    };
    ($engines:tt #[$mark:meta] $name:ident, $body:expr) => {
        $crate::support::in_engines!(
            $engines #[$mark] $name, $crate::support::Serve::built(), $body
        );
    };
    ([$($engine:ident $test:ident),+] #[$mark:meta] $name:ident, $serve:expr, $body:expr) => {
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            $(
                #[test]
                #[$mark]
                fn $test() {
                    let engine = $crate::support::Engine::$engine;
                    let serve = $serve.holding_worker();
                    $crate::support::run(engine, module_path!(), serve, $body);
                }
            )+
        }
    };
}
pub(crate) use in_engines;
