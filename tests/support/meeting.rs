//! What people bring to a meeting, and what they do on its pages.

use moteklar::bundle::contribution::{Chosen, Draft, Signature, Slot, freeze};
use moteklar::bundle::{CourseRef, Digest, Voice};
use serde_json::Value;
use uuid::Uuid;

use super::browser::Browser;

/// A name that must never turn up where a meeting is without names.
pub const NAME: &str = "Kari Nordmann-Ås";

/// The day a signed contribution carries.
pub const DAY: &str = "2026-11-23";

/// What one person brings to a meeting.
#[derive(Clone, Debug)]
pub struct Brought {
    /// The meeting it is for.
    pub meeting: Option<Uuid>,
    /// The prompt: id and text.
    pub prompt: (String, String),
    /// What it says.
    pub text: String,
    /// Whose it is, as a number: the slot, and what is drawn.
    pub person: u64,
    /// The correction's number, from 1.
    pub edition: u64,
    /// Signed with [`NAME`] and [`DAY`].
    pub is_signed: bool,
}

impl Brought {
    /// The file.
    pub fn bytes(&self) -> Vec<u8> {
        self.bytes_of(1)
    }

    /// The file, with the same answer so many times.
    pub fn bytes_of(&self, answers: usize) -> Vec<u8> {
        let day = DAY.parse().expect("a day");
        let answer = Chosen {
            prompt: self.prompt.0.clone(),
            prompt_text: self.prompt.1.clone(),
            text: self.text.clone(),
        };
        let draft = Draft {
            course: CourseRef::new("lareplanverket", "1.0.0"),
            meeting: self.meeting,
            slot: Some(Slot {
                id: Uuid::from_u128(0x4000_8000_0000_0000_0000 + u128::from(self.person)),
                edition: self.edition,
            }),
            voice: Voice::Own,
            signature: self.is_signed.then(|| Signature {
                name: NAME.into(),
                group: String::new(),
                day,
            }),
            answers: vec![answer; answers],
        };
        let mut random = random(self.person * 100 + self.edition);
        let frozen = freeze(&draft, &mut random).expect("a contribution");
        frozen.written.bytes
    }
}

/// Random-looking bytes that are the same in every run.
fn random(seed: u64) -> impl FnMut(&mut [u8]) {
    let mut state = seed << 32;
    move |bytes| {
        for chunk in bytes.chunks_mut(32) {
            state += 1;
            let block = Digest::of(&state.to_be_bytes()).0;
            chunk
                .iter_mut()
                .zip(block)
                .for_each(|(to, from)| *to = from);
        }
    }
}

impl Browser {
    /// Writes in a plain field and leaves it, so that the app hears of it.
    pub async fn fill(&self, selector: &str, text: &str) {
        self.element(selector).await;
        self.js(
            "const field = document.querySelector(arguments[0]);
             field.focus();
             field.value = arguments[1];
             field.dispatchEvent(new Event('input', { bubbles: true }));
             field.dispatchEvent(new Event('change', { bubbles: true }));",
            &[selector.into(), text.into()],
        )
        .await;
    }

    /// Checks a box or a radio button, unless it is checked.
    pub async fn check(&self, selector: &str) {
        self.element(selector).await;
        let is_checked = "return document.querySelector(arguments[0]).checked";
        if self.js(is_checked, &[selector.into()]).await == false {
            self.click(selector).await;
        }
    }

    /// Waits until an element says something.
    pub async fn until_text(&self, selector: &str, words: &str) {
        self.until(&format!("{selector} says «{words}»"), async || {
            self.text(selector).await.contains(words)
        })
        .await;
    }

    /// Waits for the rows of a dry run.
    pub async fn until_rows(&self, count: usize) {
        self.until(&format!("the dry run has {count} rows"), async || {
            self.import_rows().await.len() == count
        })
        .await;
    }

    /// A record of the database, as soon as `fits` holds for its data.
    pub async fn until_archived(&self, key: &str, fits: impl Fn(&Value) -> bool) -> Value {
        let read = async || {
            let raw = self.archived(key).await?;
            serde_json::from_str::<Value>(&raw).ok()
        };
        self.until(&format!("{key} is kept"), async || {
            read().await.is_some_and(|value| fits(&value["data"]))
        })
        .await;
        read().await.unwrap_or_default()
    }

    /// Everything on the shelf of received files, keys and values.
    pub async fn shelf(&self) -> Vec<(String, String)> {
        let script = "return await new Promise((resolve, reject) => {
            const request = indexedDB.open('moteklar');
            request.onerror = () => reject(request.error);
            request.onsuccess = () => {
              const database = request.result;
              database.onversionchange = () => database.close();
              const found = [];
              const transaction = database.transaction('received');
              const cursor = transaction.objectStore('received').openCursor();
              cursor.onsuccess = () => {
                if (!cursor.result) return;
                found.push([String(cursor.result.key), String(cursor.result.value)]);
                cursor.result.continue();
              };
              transaction.oncomplete = () => { database.close(); resolve(found); };
              transaction.onabort = () => reject(transaction.error);
            };
          });";
        let found = self.js_async(script, &[]).await;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let pairs = found.as_array().cloned().unwrap_or_default();
        pairs
            .iter()
            .map(|pair| (text(&pair[0]), text(&pair[1])))
            .collect()
    }

    /// Plans a meeting about the first prompt of the first page that has one, from nothing but the course; gives its
    /// id and the prompt. `naming` is the plan's word.
    pub async fn plan_meeting(&self, naming: &str) -> (Uuid, (String, String)) {
        self.open("/mote/ny").await;
        let select = "select#plan-page";
        self.element(select).await;
        let page = self
            .js(
                "return Array.from(document.querySelector(arguments[0]).options, (one) => one.value).find(Boolean)",
                &[select.into()],
            )
            .await;
        self.fill(select, page.as_str().unwrap_or_default()).await;
        self.until("the script of the page is the plan", async || {
            self.count(".plan-phases > li").await > 0
        })
        .await;
        self.fill("#plan-title", "Møtet vårt").await;
        self.fill("#plan-date", "2099-01-15").await;
        self.fill("#plan-time", "14:30").await;
        self.fill("#plan-expected", "31").await;
        self.check(&format!("input[data-naming='{naming}']")).await;
        self.click("[data-plan-save]").await;
        self.until("the meeting has a page of its own", async || {
            let path = self.path().await;
            path.starts_with("/mote/") && path != "/mote/ny"
        })
        .await;
        let path = self.path().await;
        let id = Uuid::try_parse(&path["/mote/".len()..]).expect("the meeting's id");
        self.element("[data-export='meeting']").await;
        let plan = self
            .until_archived(&format!("meeting/{id}/plan"), |plan| {
                plan["plan"]["prompts"][0]["id"].is_string()
            })
            .await;
        let prompt = &plan["data"]["plan"]["prompts"][0];
        let member = |name: &str| prompt[name].as_str().unwrap_or_default().to_owned();
        (id, (member("id"), member("text")))
    }
}
