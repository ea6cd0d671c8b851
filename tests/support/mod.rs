//! The harness: real browsers on the built folder. `tests/browser/README.md` tells how
//! to use it.

mod axe;
mod browser;
mod course;
pub mod desk;
mod display;
mod download;
mod engine;
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

pub use axe::SCHEMES;
pub use browser::Browser;
pub use course::{Course, routes};
pub use download::Download;
pub use engine::Engine;
pub use meeting::{Brought, DAY, NAME};
pub use run::run;
pub use site::{Serve, Site};

/// A test in Chromium, Firefox and WebKit: `in_every_engine!(name, async |browser,
/// site| { … })`, with `Serve::…` before the closure when something is to be
/// broken. The worker waits until the test asks for it: see `until_offline_works`. Makes
/// `name::chromium`, `name::firefox` and `name::webkit`.
macro_rules! in_every_engine {
    ($name:ident, $body:expr) => {
        in_every_engine!($name, $crate::support::Serve::built(), $body);
    };
    ($name:ident, $serve:expr, $body:expr) => {
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            #[test]
            fn chromium() {
                $crate::support::run(
                    $crate::support::Engine::Chromium,
                    module_path!(),
                    $serve.holding_worker(),
                    $body,
                );
            }

            #[test]
            fn firefox() {
                $crate::support::run(
                    $crate::support::Engine::Firefox,
                    module_path!(),
                    $serve.holding_worker(),
                    $body,
                );
            }

            #[test]
            fn webkit() {
                $crate::support::run(
                    $crate::support::Engine::WebKit,
                    module_path!(),
                    $serve.holding_worker(),
                    $body,
                );
            }
        }
    };
}
pub(crate) use in_every_engine;

/// A test in Chromium only, for what does not depend on the engine.
macro_rules! in_chromium {
    ($name:ident, $body:expr) => {
        in_chromium!($name, $crate::support::Serve::built(), $body);
    };
    ($name:ident, $serve:expr, $body:expr) => {
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            #[test]
            fn chromium() {
                $crate::support::run(
                    $crate::support::Engine::Chromium,
                    module_path!(),
                    $serve.holding_worker(),
                    $body,
                );
            }
        }
    };
}
pub(crate) use in_chromium;
