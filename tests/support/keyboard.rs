//! The keyboard, and nothing else.

use serde_json::Value;
use thirtyfour::Key;

use super::browser::Browser;
use super::download::Download;

/// More stops than any page has.
const MOST: usize = 600;

/// One stop of a walk with Tab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// Its place in the page, among what can have focus.
    pub place: i64,
    /// Its markup, cut off.
    pub what: String,
    /// Focus can be seen on it.
    pub has_ring: bool,
}

/// What can have focus by Tab, in the order of the page: one radio button of a group stands for all of it.
const STOPS: &str = "
  const open = (one) => one.checkVisibility({ visibilityProperty: true });
  const groups = new Set();
  const first = (one) => {
    if (one.type !== 'radio' || !one.name) return true;
    const group = Array.from(document.getElementsByName(one.name)).filter(open);
    return one === (group.find((other) => other.checked) || group[0]);
  };
  const all = Array.from(document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex=\"0\"]'));
  const stops = all.filter((one) => open(one) && !one.disabled && one.tabIndex >= 0 && first(one));";

impl Browser {
    /// Presses keys, wherever focus is.
    pub async fn press(&self, keys: &str) {
        let pressed = self
            .session()
            .action_chain()
            .send_keys(keys)
            .perform()
            .await;
        assert!(pressed.is_ok(), "{keys:?} cannot be pressed: {pressed:?}");
    }

    /// Presses one key that is no letter.
    pub async fn press_key(&self, key: Key) {
        self.press(&char::from(key).to_string()).await;
    }

    /// Presses Tab until an element that matches has focus.
    pub async fn tab_to(&self, selector: &str) {
        self.element(selector).await;
        let there = "return Boolean(document.activeElement && document.activeElement.matches(arguments[0]))";
        for _ in 0..MOST {
            if self.look(there, &[selector.into()]).await == true {
                return;
            }
            self.press_key(Key::Tab).await;
        }
        panic!("Tab does not come to {selector}");
    }

    /// Comes to an element by Tab and presses Enter.
    pub async fn enter_on(&self, selector: &str) {
        self.tab_to(selector).await;
        self.press_key(Key::Enter).await;
    }

    /// Comes to an element by Tab and presses the space bar.
    pub async fn space_on(&self, selector: &str) {
        self.tab_to(selector).await;
        self.press(" ").await;
    }

    /// Comes to a field by Tab and writes.
    pub async fn type_in(&self, selector: &str, text: &str) {
        self.tab_to(selector).await;
        self.press(text).await;
    }

    /// Comes to a button by Tab, presses Enter, and waits for the file that comes of it.
    pub async fn download_by_keys(&self, selector: &str) -> Download {
        self.tab_to(selector).await;
        self.download_after(selector, async || self.press_key(Key::Enter).await)
            .await
    }

    /// Everything that can have focus, and what Tab comes to, from the top of the page to its end.
    pub async fn walk(&self) -> (Vec<String>, Vec<Stop>) {
        self.js(
            "if (document.activeElement) document.activeElement.blur(); scrollTo(0, 0)",
            &[],
        )
        .await;
        let stops = format!("{STOPS} return stops.map((one) => one.outerHTML.slice(0, 120));");
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let texts = |all: &Value| all.as_array().into_iter().flatten().map(text).collect();
        let all_stops = stops;
        let stops: Vec<String> = texts(&self.js(&all_stops, &[]).await);
        let here = format!(
            "{STOPS}
             const one = document.activeElement;
             if (!one || one === document.body) return null;
             const style = getComputedStyle(one);
             const ring = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
             return [stops.indexOf(one), one.outerHTML.slice(0, 120), ring];"
        );
        let mut walked: Vec<Stop> = Vec::new();
        // A day and a time have several stops of their own.
        for _ in 0..=stops.len() * 4 {
            self.press_key(Key::Tab).await;
            let at = self.js(&here, &[]).await;
            if at.is_null() {
                break;
            }
            let place = at[0].as_i64().unwrap_or(-1);
            if walked.last().is_some_and(|last| last.place == place) {
                continue;
            }
            // A browser without a frame around the page begins again at its top.
            if place == 0 && walked.len() >= stops.len() {
                break;
            }
            walked.push(Stop {
                place,
                what: text(&at[1]),
                has_ring: at[2] == true,
            });
        }
        let after: Vec<String> = texts(&self.js(&all_stops, &[]).await);
        let new: Vec<&String> = after.iter().filter(|one| !stops.contains(*one)).collect();
        assert_eq!(
            stops.len(),
            after.len(),
            "the page changed while one went through it: {new:#?}"
        );
        (stops, walked)
    }
}
