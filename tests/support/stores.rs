//! What is really stored, read behind the app's back.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::browser::Browser;

/// Reads the database without making one: `{}` when there is none.
const ARCHIVE: &str = "
  const names = (await indexedDB.databases()).map((one) => one.name);
  if (!names.includes('moteklar')) return {};
  return await new Promise((resolve, reject) => {
    const giveUp = setTimeout(() => reject('the database does not open'), 10000);
    const request = indexedDB.open('moteklar');
    request.onupgradeneeded = () => request.transaction.abort();
    request.onerror = (event) => { event.preventDefault(); clearTimeout(giveUp); resolve({}); };
    request.onsuccess = () => {
      clearTimeout(giveUp);
      const database = request.result;
      // The app may want to remove it while it is being looked at.
      database.onversionchange = () => database.close();
      const found = {};
      if (!database.objectStoreNames.contains('records')) { database.close(); return resolve(found); }
      const transaction = database.transaction('records');
      const cursor = transaction.objectStore('records').openCursor();
      cursor.onsuccess = () => {
        if (!cursor.result) return;
        found[String(cursor.result.key)] = cursor.result.value;
        cursor.result.continue();
      };
      transaction.oncomplete = () => { database.close(); resolve(found); };
      transaction.onabort = () => reject(transaction.error);
    };
  });";

/// Puts one raw value into the database, or removes it.
const ARCHIVE_PUT: &str = "
  await new Promise((resolve, reject) => {
    const request = indexedDB.open('moteklar');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const transaction = request.result.transaction('records', 'readwrite');
      const store = transaction.objectStore('records');
      arguments[1] === null ? store.delete(arguments[0]) : store.put(arguments[1], arguments[0]);
      transaction.oncomplete = () => { request.result.close(); resolve(); };
      transaction.onabort = () => reject(transaction.error);
    };
  });";

impl Browser {
    /// A value of local storage; `key` is below `moteklar/`.
    pub async fn stored(&self, key: &str) -> Option<String> {
        let value = self
            .look(
                "return localStorage.getItem('moteklar/' + arguments[0])",
                &[key.into()],
            )
            .await;
        value.as_str().map(str::to_owned)
    }

    /// All of ours in local storage, by the whole key.
    pub async fn all_stored(&self) -> BTreeMap<String, String> {
        let script = "return Object.fromEntries(Object.entries({ ...localStorage }).filter(([key]) => key.startsWith('moteklar/')))";
        map(&self.js(script, &[]).await)
    }

    /// A value of the database; `key` is below `moteklar/`.
    pub async fn archived(&self, key: &str) -> Option<String> {
        self.all_archived().await.remove(&format!("moteklar/{key}"))
    }

    /// Everything in the database's `records`, by the whole key.
    pub async fn all_archived(&self) -> BTreeMap<String, String> {
        // An object, unless the page was just being left.
        let found = async || self.look_async(ARCHIVE, &[]).await;
        self.until("the database can be read", async || {
            found().await.is_object()
        })
        .await;
        map(&found().await)
    }

    /// Both places without what differs by the clock only, for comparing whole states.
    pub async fn everything_kept(&self) -> (BTreeMap<String, String>, BTreeMap<String, String>) {
        (self.all_stored().await, self.all_archived().await)
    }

    /// Writes a raw value to local storage, as a fault would; `None` removes it.
    pub async fn tamper(&self, key: &str, value: Option<&str>) {
        let script = "const key = 'moteklar/' + arguments[0];
                      arguments[1] === null ? localStorage.removeItem(key) : localStorage.setItem(key, arguments[1])";
        self.js(script, &[key.into(), json!(value)]).await;
    }

    /// Writes a raw value to the database, as a fault would; `None` removes it.
    pub async fn tamper_archive(&self, key: &str, value: Option<&str>) {
        self.js_async(
            ARCHIVE_PUT,
            &[format!("moteklar/{key}").into(), json!(value)],
        )
        .await;
    }

    /// The text of an answer in local storage.
    pub async fn stored_answer(&self, prompt: &str) -> Option<String> {
        text_in(self.stored(&format!("answer/{prompt}")).await)
    }

    /// The text of an answer in the database.
    pub async fn archived_answer(&self, prompt: &str) -> Option<String> {
        text_in(self.archived(&format!("answer/{prompt}")).await)
    }

    /// Waits until an answer is in both places and the status line says so.
    pub async fn until_kept(&self, prompt: &str, text: &str) {
        self.until(&format!("{prompt} is kept in both places"), async || {
            self.save_state().await.as_deref() == Some("saved")
                && self.stored_answer(prompt).await.as_deref() == Some(text)
                && self.archived_answer(prompt).await.as_deref() == Some(text)
        })
        .await;
    }
}

/// `data.text` of an envelope.
fn text_in(envelope: Option<String>) -> Option<String> {
    let envelope: Value = serde_json::from_str(&envelope?).ok()?;
    envelope["data"]["text"].as_str().map(str::to_owned)
}

fn map(value: &Value) -> BTreeMap<String, String> {
    let Some(object) = value.as_object() else {
        return BTreeMap::new();
    };
    let text = |value: &Value| {
        value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned)
    };
    object
        .iter()
        .map(|(key, value)| (key.clone(), text(value)))
        .collect()
}
