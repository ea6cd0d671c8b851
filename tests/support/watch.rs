//! What the page asked the network for, and what its policy stopped.

use std::collections::BTreeSet;

use serde_json::Value;

use super::browser::Browser;
use super::engine::Engine;

impl Browser {
    /// What `faults/spy.js` has seen on this page: violations of the policy, errors and warnings.
    pub async fn console_and_csp_violations(&self) -> Vec<String> {
        let seen = self
            .js(
                "return window.moteklarSpy ? window.moteklarSpy.seen : null",
                &[],
            )
            .await;
        assert!(
            seen.is_array(),
            "the spy is not on this page: serve it with `Serve::built().with(\"spy\")`"
        );
        seen.as_array()
            .into_iter()
            .flatten()
            .filter_map(|line| line.as_str().map(str::to_owned))
            .collect()
    }

    /// Addresses that this page has asked for outside the site. Chromium tells of
    /// every request of the page since the last look; the others of what their
    /// timings show.
    pub async fn requests_outside_origin(&self) -> BTreeSet<String> {
        let asked = match self.engine() {
            Engine::Chromium => self.requests_in_log().await,
            _ => self.requests_in_timings().await,
        };
        let own = |address: &String| {
            ["blob:", "data:", "about:", "chrome:"]
                .iter()
                .any(|scheme| address.starts_with(scheme))
                || address
                    .strip_prefix(self.origin())
                    .is_some_and(|rest| rest.starts_with('/'))
        };
        asked.into_iter().filter(|address| !own(address)).collect()
    }

    async fn requests_in_timings(&self) -> Vec<String> {
        let names = self
            .js(
                "return performance.getEntriesByType('resource').map((entry) => entry.name)",
                &[],
            )
            .await;
        names
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|name| name.as_str().map(str::to_owned))
            .collect()
    }

    async fn requests_in_log(&self) -> Vec<String> {
        let entries = self
            .session()
            .get_log("performance")
            .await
            .expect("Chromium's log of requests");
        let events = entries
            .iter()
            .filter_map(|entry| serde_json::from_str::<Value>(&entry.message).ok());
        events
            .filter(|event| event["message"]["method"] == "Network.requestWillBeSent")
            .filter_map(|event| {
                event["message"]["params"]["request"]["url"]
                    .as_str()
                    .map(str::to_owned)
            })
            .collect()
    }
}
