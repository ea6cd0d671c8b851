//! One browser with its own profile, pointed at one site.

use std::time::{Duration, Instant};

use serde_json::Value;
use thirtyfour::error::WebDriverResult;
use thirtyfour::{By, WebDriver, WebElement, WindowHandle};

use super::engine::{self, Engine, Running};
use super::scratch::Scratch;
use super::site::Site;

/// How long to wait for what should come at once.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// A browser under test.
pub struct Browser {
    engine: Engine,
    origin: String,
    // Only `None` while it is being restarted. Before the profile: it must end before its folder goes.
    running: Option<Running>,
    profile: Scratch,
}

impl Browser {
    /// Starts one with an empty profile.
    pub async fn start(engine: Engine, site: &Site) -> Self {
        let profile = Scratch::new(engine.name());
        let running = engine::start(engine, &profile).await;
        Self {
            engine,
            origin: site.origin(),
            profile,
            running: Some(running),
        }
    }

    /// The same as new: another browser of the same engine with an empty profile takes its place.
    pub async fn forget_everything(&mut self) {
        self.running = None;
        self.profile = Scratch::new(self.engine.name());
        self.running = Some(engine::start(self.engine, &self.profile).await);
    }

    /// Kills it without warning and starts it again on the same profile: see
    /// [`Running::kill_and_start_again`] for what that means in WebKit.
    pub async fn kill_and_start_again(&mut self) {
        let running = self.running.take().expect("the browser runs");
        self.running = Some(
            running
                .kill_and_start_again(self.engine, &self.profile)
                .await,
        );
    }

    /// Its engine.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Where the site is.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Its own folder; gone after the test.
    pub fn profile(&self) -> &Scratch {
        &self.profile
    }

    /// The WebDriver session.
    pub fn session(&self) -> &WebDriver {
        &self.running().session
    }

    pub(super) fn is_running(&self) -> bool {
        self.running.is_some()
    }

    pub(super) fn running(&self) -> &Running {
        self.running.as_ref().expect("the browser runs")
    }

    /// Loads an address of the site and waits for no more than the page itself.
    pub async fn go(&self, path: &str) {
        let address = format!("{}{path}", self.origin);
        let gone = self.session().goto(address.as_str()).await;
        assert!(gone.is_ok(), "{address} does not load: {gone:?}");
    }

    /// Loads the same page again, as F5 does. (WebDriver's own refresh goes past the worker in Firefox.)
    pub async fn reload(&self) {
        self.js("window.isLeft = true; location.reload()", &[])
            .await;
        let script = "return window.isLeft !== true && document.readyState === 'complete'";
        self.until_js("the page is loaded again", script, &[]).await;
    }

    /// Goes back in the history.
    pub async fn back(&self) {
        self.session().back().await.expect("the way back");
    }

    /// The path, with what follows it.
    pub async fn path(&self) -> String {
        let here = self
            .look(
                "return location.pathname + location.search + location.hash",
                &[],
            )
            .await;
        here.as_str().unwrap_or_default().to_owned()
    }

    // Scripts. They run in the page's own world in all three engines.

    /// Runs the body of a function in the page.
    pub async fn js(&self, script: &str, arguments: &[Value]) -> Value {
        match self.try_js(script, arguments).await {
            Ok(value) => value,
            Err(error) => panic!("this script failed: {script}\n{error}"),
        }
    }

    /// The same, for looking at a page that may just be on its way out: `null` then.
    pub async fn look(&self, script: &str, arguments: &[Value]) -> Value {
        self.try_js(script, arguments).await.unwrap_or_default()
    }

    /// Runs the body of an asynchronous function, and waits for what it returns.
    pub async fn js_async(&self, script: &str, arguments: &[Value]) -> Value {
        match self.try_js_async(script, arguments).await {
            Ok(value) => value,
            Err(error) => panic!("this script failed: {script}\n{error}"),
        }
    }

    /// The same, for looking at a page that may just be on its way out: `null` then.
    pub async fn look_async(&self, script: &str, arguments: &[Value]) -> Value {
        self.try_js_async(script, arguments)
            .await
            .unwrap_or_default()
    }

    async fn try_js_async(&self, script: &str, arguments: &[Value]) -> Result<Value, String> {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             (async (...arguments) => {{ {script} }})(...Array.from(arguments).slice(0, -1))
               .then((value) => done({{ value: value === undefined ? null : value }}), (error) => done({{ error: String(error) }}));"
        );
        let answer = self
            .session()
            .execute_async(script.as_str(), arguments.to_vec())
            .await
            .map_err(|error| error.to_string())?;
        match answer.json()["error"].as_str() {
            Some(error) => Err(error.to_owned()),
            None => Ok(answer.json()["value"].clone()),
        }
    }

    async fn try_js(&self, script: &str, arguments: &[Value]) -> WebDriverResult<Value> {
        let answer = self.session().execute(script, arguments.to_vec()).await?;
        Ok(answer.json().clone())
    }

    // Waiting: always for a condition, never for a time.

    /// Waits until the condition holds.
    pub async fn until(&self, what: &str, condition: impl AsyncFn() -> bool) {
        let deadline = Instant::now() + PATIENCE;
        while !condition().await {
            assert!(
                Instant::now() < deadline,
                "after {} s still not: {what}",
                PATIENCE.as_secs()
            );
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }

    /// Waits until the script returns something true.
    pub async fn until_js(&self, what: &str, script: &str, arguments: &[Value]) {
        self.until(what, async || {
            self.look(script, arguments).await == Value::Bool(true)
        })
        .await;
    }

    // Elements.

    /// The element, waiting for it to be there and to be seen.
    pub async fn element(&self, selector: &str) -> WebElement {
        self.until_js(
            &format!("{selector} is on the page"),
            "const found = Array.from(document.querySelectorAll(arguments[0]));
             return found.some((one) => one.type === 'file' || one.getClientRects().length > 0);",
            &[selector.into()],
        )
        .await;
        let all = self
            .session()
            .find_all(By::Css(selector))
            .await
            .unwrap_or_default();
        for element in &all {
            if element.is_displayed().await.unwrap_or_default() {
                return element.clone();
            }
        }
        all.into_iter()
            .next()
            .unwrap_or_else(|| panic!("{selector} was on the page and is gone"))
    }

    /// Clicks as a person would: the element is brought into view and must not be covered. What is being drawn
    /// anew at that moment is looked for again.
    pub async fn click(&self, selector: &str) {
        let deadline = Instant::now() + PATIENCE / 2;
        loop {
            let element = self.element(selector).await;
            let centre = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
            let _ = match element.to_json() {
                Ok(json) => self.look(centre, &[json]).await,
                Err(_) => Value::Null,
            };
            let Err(error) = element.click().await else {
                return;
            };
            assert!(
                Instant::now() < deadline,
                "{selector} cannot be clicked: {error}"
            );
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// How many elements match.
    pub async fn count(&self, selector: &str) -> usize {
        let count = self
            .look(
                "return document.querySelectorAll(arguments[0]).length",
                &[selector.into()],
            )
            .await;
        usize::try_from(count.as_u64().unwrap_or_default()).unwrap_or_default()
    }

    /// The text of the first match, as it is shown; empty when there is none.
    pub async fn text(&self, selector: &str) -> String {
        let text = self
            .look(
                "const one = document.querySelector(arguments[0]); return one ? one.innerText : ''",
                &[selector.into()],
            )
            .await;
        text.as_str().unwrap_or_default().to_owned()
    }

    // Windows of the same browser.

    /// The window that is looked at.
    pub async fn window(&self) -> WindowHandle {
        self.session().window().await.expect("a window")
    }

    /// Opens a second window of the same browser and looks at it.
    pub async fn open_window(&self) -> WindowHandle {
        let window = self.session().new_window().await.expect("a new window");
        self.look_at(&window).await;
        window
    }

    /// Looks at another window.
    pub async fn look_at(&self, window: &WindowHandle) {
        self.session()
            .switch_to_window(window.clone())
            .await
            .expect("the other window");
    }
}
