//! What lasts as long as the tab, and goes along to the tabs that it opens.

use web_sys::Storage;

/// Whose device it is, once somebody has said that it is shared. `public/boot.js`
/// looks here too.
const DEVICE: &str = "moteklar/device";

fn session() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}

/// The device is shared.
#[must_use]
pub fn is_shared() -> bool {
    session().is_some_and(|session| matches!(session.get_item(DEVICE), Ok(Some(_))))
}

/// Remembers that the device is shared, or no longer.
pub fn set_shared(shared: bool) {
    if let Some(session) = session() {
        let _ = if shared {
            session.set_item(DEVICE, "shared")
        } else {
            session.remove_item(DEVICE)
        };
    }
}
