//! The browser entry: mounts the app, nothing else.

#[cfg(target_arch = "wasm32")]
fn main() {
    moteklar::ui::start();
}

/// Natively there is nothing to start: see `src/bin/tool`.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
