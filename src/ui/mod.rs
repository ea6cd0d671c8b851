//! The pages, in Leptos.
//!
//! The same components are rendered twice: natively, into the HTML that is
//! painted first ([`prerender`]), and in the browser ([`start`]).

mod address;
mod app;
#[cfg(target_arch = "wasm32")]
mod ask_device;
mod before_sharing;
mod chosen;
mod chunks;
mod contribution;
mod copies;
mod deleting;
mod device;
mod edge;
mod form;
mod glossary;
mod import;
mod in_turn;
mod keeping;
pub mod library;
mod meeting;
mod notes;
mod pages;
mod parts;
#[cfg(feature = "ssr")]
pub mod prerender;
mod progress;
mod refusals;
pub mod route;
pub mod school;
mod stage;
#[cfg(all(target_arch = "wasm32", feature = "csr"))]
mod start;
mod state;
mod tailor;
mod tailored;
mod title;
mod typing;
mod writing;

pub use meeting::Projector;
#[cfg(all(target_arch = "wasm32", feature = "csr"))]
pub use start::start;
