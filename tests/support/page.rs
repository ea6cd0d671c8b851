//! What a person does in the app, in the app's own words.

use serde_json::Value;

use super::browser::Browser;

const READY: &str = "return document.documentElement.dataset.ready === 'true'";

impl Browser {
    /// Loads a page and waits until the app answers input.
    pub async fn open(&self, path: &str) {
        self.go(path).await;
        self.until_ready().await;
    }

    /// Loads the page again and waits until the app answers input.
    pub async fn open_again(&self) {
        self.reload().await;
        self.until_ready().await;
    }

    /// Waits until the app answers input.
    pub async fn until_ready(&self) {
        self.until("the app answers input", async || {
            let failed = self
                .look(
                    "return document.documentElement.dataset.failed || null",
                    &[],
                )
                .await;
            assert!(failed.is_null(), "the app stopped at its start: {failed}");
            self.look(READY, &[]).await == Value::Bool(true)
        })
        .await;
    }

    /// Follows a link of the app to `path` (below the base), without loading a page.
    pub async fn follow(&self, path: &str) {
        self.js("window.stillHere = true", &[]).await;
        self.click(&format!("a[href='{path}']")).await;
        self.until(&format!("the page is {path}"), async || {
            self.path().await == path
        })
        .await;
        let same = self.js("return window.stillHere === true", &[]).await;
        assert_eq!(same, true, "{path} was loaded anew");
    }

    /// What the status line says about saving: a word of the contract.
    pub async fn save_state(&self) -> Option<String> {
        let state = self.look("const line = document.querySelector('[role=status][data-save]'); return line && line.dataset.save", &[]).await;
        state.as_str().map(str::to_owned)
    }

    /// Waits for a word in the status line.
    pub async fn until_save_state(&self, state: &str) {
        self.until(&format!("the status line says {state}"), async || {
            self.save_state().await.as_deref() == Some(state)
        })
        .await;
    }

    /// Replaces an answer, key by key.
    pub async fn write(&self, prompt: &str, text: &str) {
        let selector = field(prompt);
        let element = self.element(&selector).await;
        if !self.written(prompt).await.is_empty() {
            // As one does with Ctrl+A and Delete.
            self.js(
                "const field = document.querySelector(arguments[0]); field.focus(); field.select(); document.execCommand('delete')",
                &[selector.clone().into()],
            )
            .await;
        }
        let typed = element.send_keys(text).await;
        assert!(typed.is_ok(), "{prompt} cannot be written in: {typed:?}");
    }

    /// Replaces an answer, key by key, and waits until it is in both places.
    pub async fn keep(&self, prompt: &str, text: &str) {
        self.write(prompt, text).await;
        self.until_kept(prompt, text).await;
    }

    /// Writes at the end of an answer, key by key.
    pub async fn write_on(&self, prompt: &str, text: &str) {
        let typed = self.element(&field(prompt)).await.send_keys(text).await;
        assert!(typed.is_ok(), "{prompt} cannot be written in: {typed:?}");
    }

    /// Replaces an answer all at once, as by pasting: drivers cannot type what lies outside the first plane of Unicode.
    pub async fn paste(&self, prompt: &str, text: &str) {
        self.element(&field(prompt)).await;
        self.js(
            "const field = document.querySelector(arguments[0]);
             field.focus(); field.select();
             document.execCommand('insertText', false, arguments[1]);",
            &[field(prompt).into(), text.into()],
        )
        .await;
    }

    /// What stands in the field of a prompt.
    pub async fn written(&self, prompt: &str) -> String {
        let value = self.look("const field = document.querySelector(arguments[0]); return field ? field.value : ''", &[field(prompt).into()]).await;
        value.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the field of a prompt holds a text.
    pub async fn until_written(&self, prompt: &str, text: &str) {
        self.until(&format!("{prompt} shows «{text}»"), async || {
            self.written(prompt).await == text
        })
        .await;
    }

    /// The ids of the prompts on this page.
    pub async fn prompts(&self) -> Vec<String> {
        let ids = self.js("return Array.from(document.querySelectorAll('textarea[data-prompt]'), (field) => field.dataset.prompt)", &[]).await;
        strings(&ids)
    }

    /// Hides the page, as when a phone is put away or another tab chosen.
    pub async fn hide_page(&self) {
        self.js(
            "Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
             Object.defineProperty(document, 'hidden', { value: true, configurable: true });
             document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));",
            &[],
        )
        .await;
    }

    // Files.

    /// Gives files to the page's input for bundles.
    pub async fn choose_files(&self, files: &[(&str, &[u8])]) {
        self.choose_files_in("input[type=file][data-import]", files)
            .await;
    }

    /// Gives files to an input.
    pub async fn choose_files_in(&self, selector: &str, files: &[(&str, &[u8])]) {
        let input = self.element(selector).await;
        let folder = self.profile().folder("chosen");
        let paths: Vec<String> = files
            .iter()
            .map(|(name, bytes)| {
                let path = folder.join(name);
                std::fs::write(&path, bytes).expect("a file to choose");
                path.display().to_string()
            })
            .collect();
        let chosen = input.send_keys(paths.join("\n")).await;
        assert!(chosen.is_ok(), "the files cannot be chosen: {chosen:?}");
    }

    /// Gives one file to the page's input for bundles.
    pub async fn choose_file(&self, name: &str, bytes: &[u8]) {
        self.choose_files(&[(name, bytes)]).await;
    }

    /// The rows of the dry run: file name, result and the whole row as text.
    pub async fn import_rows(&self) -> Vec<ImportRow> {
        let rows = self
            .look("return Array.from(document.querySelectorAll('[data-file][data-import-result]'), (row) => [row.dataset.file, row.dataset.importResult, row.innerText])", &[])
            .await;
        let rows = rows.as_array().cloned().unwrap_or_default();
        rows.iter()
            .map(|row| {
                let part = |at: usize| row[at].as_str().unwrap_or_default().to_owned();
                ImportRow {
                    file: part(0),
                    result: part(1),
                    text: part(2),
                }
            })
            .collect()
    }

    /// Waits for the dry run of a file, and gives its row.
    pub async fn dry_run_of(&self, name: &str) -> ImportRow {
        self.until(&format!("the dry run shows {name}"), async || {
            self.import_rows().await.iter().any(|row| row.file == name)
        })
        .await;
        let row = self
            .import_rows()
            .await
            .into_iter()
            .find(|row| row.file == name);
        row.unwrap_or_else(|| panic!("the row of {name} is gone again"))
    }

    // What every page has.

    /// The title in the browser's tab.
    pub async fn title(&self) -> String {
        self.look("return document.title", &[])
            .await
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// The texts of all first-level headings that are shown.
    pub async fn headings(&self) -> Vec<String> {
        let script = "return Array.from(document.querySelectorAll('h1')).filter((one) => one.getClientRects().length > 0).map((one) => one.innerText.trim())";
        strings(&self.look(script, &[]).await)
    }

    /// The page as a printer sees it, until it is opened again: the rules for paper
    /// count, those for the screen do not. No engine but one can be told to.
    pub async fn on_paper(&self) {
        let turn = "
          let turned = 0;
          const turn = (media) => {
            const now = media.mediaText.replace(/\\bscreen\\b/g, 'not all').replace(/\\bprint\\b/g, 'all');
            if (now !== media.mediaText) { media.mediaText = now; turned += 1; }
          };
          const walk = (rules) => {
            for (const rule of rules) {
              if (rule.media) turn(rule.media);
              if (rule.styleSheet) walk(rule.styleSheet.cssRules);
              if (rule.cssRules) walk(rule.cssRules);
            }
          };
          for (const sheet of document.styleSheets) {
            turn(sheet.media);
            walk(sheet.cssRules);
          }
          return turned";
        let turned = self.js(turn, &[]).await;
        assert!(turned.as_u64() > Some(0), "no rule is for paper");
    }

    /// The name of the element that has focus: `h1`, `textarea`, `body` …
    pub async fn focused(&self) -> String {
        let name = self
            .look(
                "return document.activeElement ? document.activeElement.localName : ''",
                &[],
            )
            .await;
        name.as_str().unwrap_or_default().to_owned()
    }
}

/// One row of a dry run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportRow {
    /// The file's name.
    pub file: String,
    /// A word of the contract.
    pub result: String,
    /// What the row says.
    pub text: String,
}

fn field(prompt: &str) -> String {
    format!("textarea[data-prompt='{prompt}']")
}

fn strings(value: &Value) -> Vec<String> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|one| one.as_str().map(str::to_owned))
        .collect()
}
