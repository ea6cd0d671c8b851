//! What a person needs to know when a test fails.

use std::path::Path;

use super::browser::Browser;
use super::engine::Engine;

impl Browser {
    /// The page as it is now, in words; a picture of it goes to a file.
    pub async fn report(&self, test: &str) -> String {
        if !self.is_running() {
            return format!("── {test}\nthe browser does not run");
        }
        let page = self
            .look(
                "const root = document.documentElement;
                 const attributes = Array.from(root.attributes, (one) => one.name + '=' + one.value).join(' ');
                 return [location.href, document.title, attributes, document.visibilityState, document.body ? document.body.innerText : ''];",
                &[],
            )
            .await;
        let part = |at: usize| page[at].as_str().unwrap_or("?").to_owned();
        let words: Vec<String> = part(4)
            .lines()
            .filter(|line| !line.trim().is_empty())
            .take(40)
            .map(str::to_owned)
            .collect();
        format!(
            "── {test}\naddress  {}\ntitle    {}\n<html>   {} ({})\nsaving   {:?}\npicture  {}\nconsole\n{}\npage\n{}\n──",
            part(0),
            part(1),
            part(2),
            part(3),
            self.save_state().await,
            self.picture(test).await,
            indented(&self.console().await),
            indented(&words.join("\n")),
        )
    }

    /// Takes a screenshot for the failure report.
    async fn picture(&self, test: &str) -> String {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("failures");
        let path = folder.join(format!("{test}.png"));
        let taken = match std::fs::create_dir_all(&folder) {
            Ok(()) => self.session().screenshot(&path).await.is_ok(),
            Err(_) => false,
        };
        if taken {
            path.display().to_string()
        } else {
            "none could be taken".into()
        }
    }

    /// Chromium gives its console and Firefox prints it. WebKit does neither: there only the spy has seen something.
    async fn console(&self) -> String {
        if self.engine() != Engine::Chromium {
            let spied = self
                .look(
                    "return window.moteklarSpy ? window.moteklarSpy.seen.join('\\n') : ''",
                    &[],
                )
                .await;
            return format!(
                "{}\n{}",
                self.running().printed(),
                spied.as_str().unwrap_or_default()
            );
        }
        let entries = self.session().browser_log().await.unwrap_or_default();
        let lines = entries
            .iter()
            .map(|entry| format!("{} {}", entry.level, entry.message));
        lines.collect::<Vec<_>>().join("\n")
    }
}

fn indented(text: &str) -> String {
    text.lines()
        .map(|line| format!("  {line}"))
        .collect::<Vec<_>>()
        .join("\n")
}
