//! The address that is shown, as the parts the app reads.

use leptos::prelude::*;

/// An address of this origin, as it stands in the address bar: percent-encoded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// The path, from `/`.
    pub path: String,
    /// What follows `?`, without it.
    pub query: String,
    /// What follows `#`, with it; empty when there is none.
    pub hash: String,
}

impl Address {
    /// The address of a path alone.
    #[must_use]
    pub fn of_path(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            ..Self::default()
        }
    }

    /// The address that the browser shows.
    #[cfg(target_arch = "wasm32")]
    #[must_use]
    pub fn current() -> Self {
        let (path, query, hash) = crate::browser::history::current();
        Self { path, query, hash }
    }

    /// A value of the query. Only what needs no escaping is ever written there, and a
    /// colon, which some programs escape.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<String> {
        let value = self
            .query
            .split('&')
            .find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))?;
        Some(value.replace("%3A", ":").replace("%3a", ":"))
    }
}

/// The address as a signal. It begins at `address` and, in the browser, follows
/// where links and the browser's own buttons lead below `base`.
#[must_use]
pub fn follow(address: Address, base: &str) -> RwSignal<Address> {
    let current = RwSignal::new(address);
    #[cfg(target_arch = "wasm32")]
    crate::browser::history::follow(base, move || current.set(Address::current()));
    #[cfg(not(target_arch = "wasm32"))]
    let _ = base;
    current
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_of_the_query_is_found_whole_and_by_its_whole_name() {
        let address = Address {
            query: "untilt=x&til=own%3Aabc&side=1-fellesmote".into(),
            ..Address::of_path("/ta-med")
        };
        assert_eq!(address.query("til").as_deref(), Some("own:abc"));
        assert_eq!(address.query("side").as_deref(), Some("1-fellesmote"));
        assert_eq!(address.query("t"), None);
        assert_eq!(address.query("mangler"), None);
    }
}
