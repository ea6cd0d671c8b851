// Lists and downloads what is stored, without WebAssembly and without changing anything. Plain syntax, so that old
// browsers can run it too. Everything stored is shown as text, never as markup.
(function () {
  "use strict";

  const PREFIX = "moteklar/";
  const DATABASE = "moteklar";
  const LARGEST = 16 * 1024 * 1024; // the largest copy that the app reads
  const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?:^|[^\ud800-\udbff])[\udc00-\udfff]/;
  // What goes into no copy, as in the app: * stands for anything.
  const STAYS = ["copy", "quarantine/*", "draft/*/*", "meeting/*/groups", "meeting/*/begun", "deleted/*"];
  const STAYS_OF_SETTINGS = ["device"];
  const byId = (id) => document.getElementById(id);

  rescue().catch((error) => {
    byId("status").textContent = "Det som er lagret, lot seg ikke lese: " + error;
  });

  async function rescue() {
    const local = fromLocalStorage();
    const database = await fromDatabase();
    const found = merged(local || {}, (database && database.records) || {});
    const received = (database && database.received) || {};
    report(local, database, found, received);
    const count = found.length + Object.keys(received).length;
    if (count === 0) return;
    byId("files").hidden = false;
    byId("raw").addEventListener("click", () => {
      save("moteklar-alt-som-lagret.json", JSON.stringify({ localStorage: local, indexedDB: database }, null, 1));
    });
    for (const record of found) show(record);
    for (const key of Object.keys(received)) showRest(key, String(JSON.stringify(received[key], null, 1)));
    await offerCopy(found, received);
  }

  // null: the browser refuses.
  function fromLocalStorage() {
    try {
      const found = {};
      for (let place = 0; place < localStorage.length; place += 1) {
        const key = localStorage.key(place);
        if (key.startsWith(PREFIX)) found[key] = localStorage.getItem(key);
      }
      return found;
    } catch (error) {
      return null;
    }
  }

  // Opens the database only if it is there. Where the browser cannot say so, the upgrade that would make it is taken
  // back; WebKit keeps an empty one even so.
  async function fromDatabase() {
    const known = await databases();
    if (known && !known.some(({ name }) => name === DATABASE)) return {};
    return new Promise((resolve) => {
      const giveUp = () => resolve(null);
      setTimeout(giveUp, 5000);
      let absent = false;
      let request;
      try {
        request = indexedDB.open(DATABASE);
      } catch (error) {
        return giveUp();
      }
      request.onupgradeneeded = () => {
        absent = true;
        request.transaction.abort();
      };
      request.onerror = (event) => {
        event.preventDefault();
        resolve(absent ? {} : null);
      };
      request.onsuccess = () => {
        const database = request.result;
        database.onversionchange = () => database.close();
        everything(database).then(resolve, giveUp);
      };
    });
  }

  // null: the browser does not tell.
  async function databases() {
    try {
      return await indexedDB.databases();
    } catch (error) {
      return null;
    }
  }

  async function everything(database) {
    const found = {};
    for (const store of Array.from(database.objectStoreNames)) {
      const place = database.transaction(store).objectStore(store);
      const keys = answer(place.getAllKeys());
      const values = answer(place.getAll());
      found[store] = {};
      for (const [at, key] of (await keys).entries()) found[store][String(key)] = (await values)[at];
    }
    database.close();
    return found;
  }

  function answer(request) {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }

  // One record per key; where the two places differ, the higher revision first and the other after it.
  function merged(local, archive) {
    const keys = Array.from(new Set(Object.keys(local).concat(Object.keys(archive)))).sort();
    return keys.map((key) => {
      const raws = [local[key], archive[key]].filter((raw, at, all) => typeof raw === "string" && all.indexOf(raw) === at);
      const values = raws.map((raw) => ({ raw, envelope: envelope(raw) }));
      values.sort((a, b) => revision(b) - revision(a));
      return { name: key.slice(PREFIX.length), values };
    });
  }

  function envelope(raw) {
    try {
      const value = JSON.parse(raw);
      return value && typeof value.data === "object" && value.data ? value : null;
    } catch (error) {
      return null;
    }
  }

  function revision(value) {
    return value.envelope ? Number(value.envelope.rev) || 0 : -1;
  }

  function report(local, database, found, received) {
    const blocked = local === null || database === null;
    const texts = found.filter(isText).length;
    const rest = found.length - texts + Object.keys(received).length;
    let told = "Det er ikke lagret noe fra Møteklar i denne nettleseren.";
    if (texts + rest > 0) told = "Fant " + texts + (texts === 1 ? " tekst" : " tekster") + " og " + rest + (rest === 1 ? " annet felt." : " andre felt.");
    if (blocked) told += " Nettleseren lar oss ikke lese alle stedene der Møteklar lagrer. Det kan skyldes innstillinger eller et privat vindu.";
    byId("status").textContent = told;
  }

  function isText(record) {
    return /^(?:answer|note)\//.test(record.name);
  }

  function element(tag, text, className) {
    const made = document.createElement(tag);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function show(record) {
    if (!isText(record)) return record.values.forEach((value) => showRest(record.name, value.raw));
    byId("texts").hidden = false;
    const article = element("article", "", "note");
    article.dataset.record = record.name;
    const first = record.values[0].envelope;
    const title = String((first && first.data.prompt_text) || record.name);
    const texts = record.values.map((value) => (value.envelope ? String(value.envelope.data.text || "") : value.raw));
    const heading = element("h3", title, "ds-heading");
    heading.dataset.size = "xs";
    article.append(heading);
    texts.forEach((text, at) => {
      if (at > 0) article.append(element("p", "En annen utgave av samme tekst:", "quiet"));
      const shown = element("p", text, "written");
      shown.dir = "auto";
      article.append(shown);
    });
    const button = element("button", "Last ned denne teksten", "ds-button");
    button.type = "button";
    button.dataset.variant = "tertiary";
    button.addEventListener("click", () => save("moteklar-" + plain(record.name) + ".txt", [title].concat(texts).join("\n\n")));
    article.append(button);
    byId("texts").append(article);
  }

  function showRest(name, raw) {
    byId("rest").hidden = false;
    const details = element("details", "", "ds-details");
    details.dataset.record = name;
    details.append(element("summary", name), element("pre", raw, "code"));
    byId("rest").append(details);
  }

  function plain(name) {
    return name.replace(/[^a-z0-9]+/gi, "-").slice(0, 60);
  }

  function save(name, text, type) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: type || "text/plain" }));
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
  }

  // A backup that the app can read, of all that such a file can hold.
  async function offerCopy(found, received) {
    const gathered = [];
    for (const key of Object.keys(received).sort()) {
      const name = key.slice(PREFIX.length);
      if (stays(name)) continue;
      const usable = typeof received[key] === "string" && sound(received[key], 0) && window.crypto && crypto.subtle;
      if (usable) gathered.push({ type: "received", id: uuid(await digest(PREFIX + name)), key: name, file: received[key] });
    }
    const records = [];
    const left = [];
    for (const record of found) {
      const made = await copied(record);
      if (made) records.push(made);
      if ((!made && !stays(record.name) && record.name !== "settings") || record.values.length > 1) left.push(record.name);
    }
    if (left.length > 0) {
      byId("left-out").hidden = false;
      byId("left-out").textContent = "Kopien har ikke alt: " + left.join(", ") + ". Dette er med i fila med alt slik det er lagret.";
    }
    let text = records.length + gathered.length > 0 ? await bundle(records.concat(gathered)) : "";
    if (gathered.length > 0 && new Blob([text]).size > LARGEST) {
      text = await bundle(records);
      left.push("bidragene som møter har samlet inn");
      byId("left-out").hidden = false;
      byId("left-out").textContent = "Kopien har ikke alt: " + left.join(", ") + ". Dette er med i fila med alt slik det er lagret.";
    }
    if (text === "" || new Blob([text]).size > LARGEST) {
      byId("copy-part").hidden = true;
      return;
    }
    byId("copy").addEventListener("click", () => save("moteklar-kopi-redning.json", text, "application/json"));
  }

  async function copied(record) {
    const own = portable(record.name, record.values[0].envelope);
    if (stays(record.name) || !own || !sound(own, 0) || !isEnvelope(own) || !window.crypto || !crypto.subtle) return null;
    const made = { type: "record", id: uuid(await digest(PREFIX + record.name)), key: record.name };
    try {
      canonical(own);
      made.value = own;
    } catch (error) {
      made.json = JSON.stringify(own); // a newer version's fraction, a key in Greek
    }
    return made;
  }

  function stays(name) {
    return STAYS.some((pattern) => new RegExp("^" + pattern.split("*").join(".*") + "$").test(name));
  }

  function portable(name, own) {
    if (name !== "settings" || !own) return own;
    const data = Object.assign({}, own.data);
    for (const member of STAYS_OF_SETTINGS) delete data[member];
    return Object.keys(data).length > 0 ? Object.assign({}, own, { data }) : null;
  }

  function isEnvelope(value) {
    const count = (number) => Number.isSafeInteger(number) && number >= 0;
    return count(value.v) && count(value.rev) && typeof value.at === "string" && !Array.isArray(value.data);
  }

  // Text without half characters, numbers that are numbers, not too deep.
  function sound(value, depth) {
    if (typeof value === "string") return !HALF.test(value);
    if (typeof value === "number") return Number.isFinite(value);
    if (value === null || typeof value !== "object") return true;
    return depth < 100 && Object.keys(value).every((key) => sound(key, depth) && sound(value[key], depth + 1));
  }

  async function bundle(records) {
    const body = { format: "moteklar", schema: 1, min_reader: 1, kind: "backup", created: today(), records };
    body.bundle_id = uuid(await digest(canonical(body)));
    body.sha256 = hex(await digest(canonical(body)));
    return canonical(body);
  }

  async function digest(text) {
    return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  }

  function hex(bytes) {
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  // Follows from the content, as in the app.
  function uuid(sum) {
    const bytes = sum.slice(0, 16);
    bytes[6] = (bytes[6] & 0x0f) | 0x80;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    return hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  }

  function today() {
    const now = new Date();
    const two = (number) => String(number).padStart(2, "0");
    return now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
  }

  // RFC 8785 for what a bundle may hold: whole numbers and ASCII keys.
  function canonical(value) {
    if (Array.isArray(value)) return "[" + value.map(canonical).join(",") + "]";
    if (value && typeof value === "object") {
      const keys = Object.keys(value).sort();
      if (keys.some((key) => /[^\x00-\x7f]/.test(key))) throw new TypeError("key");
      return "{" + keys.map((key) => JSON.stringify(key) + ":" + canonical(value[key])).join(",") + "}";
    }
    if (typeof value === "number" && !Number.isSafeInteger(value)) throw new TypeError("number");
    return JSON.stringify(value);
  }
})();
