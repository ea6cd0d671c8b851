// Starts the app on a page that can already be read, and tells when it cannot start. Plain syntax on purpose: an old
// browser that cannot run the app must still be able to say so.
(function () {
  "use strict";
  if (window.moteklarBoot) return;

  const root = document.documentElement;
  const base = root.dataset.base || "/";
  const app = document.currentScript.dataset;
  const byId = (id) => document.getElementById(id);
  const touched = new Set(); // fields without a record, written in before the app started
  const tell = (name) => window.dispatchEvent(new CustomEvent("moteklar:" + name));

  // What the app reads; the events moteklar:files, moteklar:install and moteklar:worker tell of later changes.
  const boot = {
    packs: {}, // pack name → promise of its text
    typed: {}, // record name → { base, text }: what stood there, and what was written before the app started
    files: [], // files from the file handler or the share sheet
    install: null, // the browser's offer to install
    sw: worker(),
    takePlace,
    failed: (message) => fail("crash", message),
    lacking: (message) => fail("load", message),
  };
  window.moteklarBoot = boot;

  trustedTypes();
  translated();
  canonicalPath();
  wholeLetters();
  fields();
  scheme();
  filesFromOutside();
  drops();
  install();
  paper();
  afterFirstPaint(start);

  // A tripwire, not a sanitiser: the views' static parts are the only markup that passes here.
  function trustedTypes() {
    if (!window.trustedTypes) return;
    const forbidden = [
      /<\s*\/?\s*(?:script|iframe|frame|object|embed|base|meta|link)\b/i,
      /<[^>]*[\s"'/]on[a-z]+\s*=/i,
      /<[^>]*\bsrcdoc\s*=/i,
      /javascript\s*:/i,
      /\b(?:href|src|action)\s*=\s*["']?[^"'>\s]*&(?:#|tab|newline|colon)/i,
    ];
    window.trustedTypes.createPolicy("default", {
      createHTML(html) {
        if (forbidden.some((pattern) => pattern.test(html))) throw new TypeError("This markup is not allowed.");
        return html;
      },
      createScriptURL(address) {
        const url = new URL(address, location.href);
        if (url.origin !== location.origin) throw new TypeError("Scripts come from this address only.");
        return url.href;
      },
    });
  }

  // A browser that translates puts a <font> in the place of each text, and the app would go on changing texts that
  // nobody sees. Such a text takes its place again when the app changes it, puts something beside it or takes it away.
  function translated() {
    const stands = new WeakMap(); // the text → what stands in its place
    new MutationObserver((changes) => {
      for (const change of changes) {
        for (const text of change.removedNodes) {
          const near = [...change.addedNodes, change.previousSibling, change.nextSibling];
          const font = near.find((node) => node && node.localName === "font");
          if (font && text.nodeType === Node.TEXT_NODE && !text.isConnected) stands.set(text, font);
        }
      }
    }).observe(document.body, { childList: true, subtree: true });
    const back = (text) => {
      const font = stands.get(text);
      if (stands.delete(text) && font.isConnected && !text.isConnected) font.replaceWith(text);
    };
    const before = (name, of, part) => {
      const own = Object.getOwnPropertyDescriptor(of, name);
      const act = own[part];
      own[part] = function (...given) {
        back(this);
        return act.apply(this, given);
      };
      Object.defineProperty(Text.prototype, name, own);
    };
    before("nodeValue", Node.prototype, "set");
    before("parentNode", Node.prototype, "get");
    before("remove", CharacterData.prototype, "value");
  }

  // One address per page, whatever the host answers to: /x.html, /x/ and /x/index.html are /x. And what programs did to
  // it on its way is undone before anything is fetched: an escaped #, a full stop or a bracket after it.
  function canonicalPath() {
    const came = location.pathname + location.search + location.hash;
    if (!came.startsWith(base)) return;
    const [, path, rest] = /^([^?#]*)([^]*)/.exec(
      came.slice(base.length).replace(/^([^#]*?)(?:%(?:25)*23|[?&/](?=mote(?:[-=]|%(?:25)*3d)))/i, "$1#"),
    );
    const [, plain] = /^\/*((?:[\w/:.-]*\w)?)(?:\W|%[\da-f]{2})*$/i.exec(path) || [0, path.replace(/^\/+/, "")];
    const page = plain.replace(/(?:^|\/)index(?:\.html)?$/, "").replace(/\.html$/, "");
    const address = base + page + rest.replace(/#mote%(?:25)*3d/i, "#mote=");
    if (address !== came) history.replaceState(history.state, "", address);
  }

  function stored(name) {
    try {
      if (sessionStorage.getItem("moteklar/device")) return {}; // shared: what lies here is somebody else's
      const data = JSON.parse(localStorage.getItem("moteklar/" + name)).data;
      return data || {};
    } catch (error) {
      return {};
    }
  }

  // The text of a record, or of one cell of a record: «school/plan#field/start» is [writes, text].
  function textOf(name) {
    const [record, cell] = name.split("#");
    const data = stored(record);
    const value = cell ? ((data.cells || {})[cell] || [])[1] : data.text;
    return String(value || "");
  }

  // The record of a field. From the second round of a module on, the round is part of the name.
  function recordOf(field) {
    const holder = field.closest("[data-module]");
    const inPath = /\/modul\/([^/]+)/.exec(location.pathname);
    const module = holder ? holder.dataset.module : inPath && inPath[1];
    const round = module ? Number(stored("round/" + module).current) : 1;
    return field.dataset.record + (round >= 2 ? "@" + round : "");
  }

  // Fills the prerendered fields and keeps what is written before the app takes over. Nothing is stored here.
  function fields() {
    for (const field of document.querySelectorAll("textarea[data-record]")) {
      const early = field.value;
      const base = (field.base = textOf(recordOf(field)));
      if (early === "" || early === base) {
        field.value = base;
      } else {
        // Written while this script was on its way: after what was there, so that neither is lost.
        if (!early.includes(base)) field.value = base + "\n" + early;
        keep({ target: field });
      }
    }
    document.addEventListener("input", keep);
  }

  function keep({ target }) {
    if (target.dataset.record) boot.typed[recordOf(target)] = { base: target.base || "", text: target.value };
    else touched.add(target);
    window.addEventListener("beforeunload", hold);
  }

  // Puts the app in the place of the painted page, and what was written or chosen there in the same fields of the app.
  // The app itself sees to the texts that have a record.
  function takePlace(made) {
    const here = document.activeElement || document.body;
    const marked = here.localName === "input" && [here.selectionStart, here.selectionEnd];
    document.removeEventListener("input", keep);
    window.removeEventListener("beforeunload", hold);
    byId("app").replaceWith(made);
    for (const was of touched) {
      const field = byId(was.id);
      if (!field || field.localName !== was.localName) continue;
      if (field.checked !== was.checked) field.click();
      else if (was.type === "file") field.files = was.files;
      else field.value = was.value;
      for (const name of ["input", "change"]) field.dispatchEvent(new Event(name, { bubbles: true }));
    }
    const field = marked && byId(here.id);
    if (field) {
      field.focus({ preventScroll: true });
      if (marked[0] !== null) field.setSelectionRange(...marked);
    }
  }

  // Half an emoji, as some keyboards type it, is nobody's text: nothing hears of it before the other half has come.
  // A half that stays alone goes.
  function wholeLetters() {
    const half = /[\ud800-\udfff]/gu;
    const waits = (event) => {
      const field = event.target;
      if (field.value.search(half) < 0) return;
      event.stopImmediatePropagation();
      setTimeout(() => {
        const whole = field.value.replace(half, "");
        if (whole === field.value) return;
        field.value = whole;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }, 200);
    };
    window.addEventListener("input", waits, true);
  }

  // The header says which colours were chosen, as it will when the app is there.
  function scheme() {
    const choice = byId("scheme");
    if (choice) choice.value = root.dataset.colorScheme;
  }

  // A field shows what it has room for and is cut where a page ends. On paper its text stands as text. It stays until
  // the next time: some browsers draw the paper once more after they have said that it is done.
  function paper() {
    const words = "textarea.field-text, input:not([type]), input[type=text], input[type=date]";
    window.addEventListener("beforeprint", () => {
      for (const old of document.querySelectorAll(".paper-text")) old.remove();
      for (const field of document.querySelectorAll(words)) {
        const isDay = field.type === "date";
        if (!field.offsetParent || (field.type === "textarea" && !field.value)) continue;
        const text = document.createElement("div");
        text.dir = "auto";
        text.textContent = isDay && field.value ? new Date(field.value + "T12:00").toLocaleDateString(root.lang) : field.value;
        text.className = text.textContent.length < 700 ? "paper-text short-text" : "paper-text";
        field.after(text);
      }
    });
  }

  function filesFromOutside() {
    const take = (file) => {
      boot.files.push(file);
      tell("files");
    };
    if (window.launchQueue) {
      window.launchQueue.setConsumer(async (launch) => {
        for (const handle of launch.files || []) take(await handle.getFile());
      });
    }
    if (window.caches && new URLSearchParams(location.search).has("delt")) sharedFiles(take).catch(() => {});
  }

  // What is dropped beside its place must not take the app's. Text may go into a field, a file into its own input.
  function drops() {
    const keep = (event) => {
      const data = event.dataTransfer;
      if (!data || event.defaultPrevented) return;
      const own = data.types.includes("Files") ? "input[type=file]" : "input, textarea";
      if (event.target.closest && event.target.closest(own)) return;
      event.preventDefault();
      if (event.type === "dragover") data.dropEffect = "none";
    };
    window.addEventListener("dragover", keep);
    window.addEventListener("drop", keep);
  }

  // The worker put the shared files in a cache of its own; they are taken out once.
  async function sharedFiles(take) {
    const stash = await caches.open("moteklar-share");
    for (const request of await stash.keys()) {
      const answer = await stash.match(request);
      const name = decodeURIComponent(answer.headers.get("x-moteklar-name"));
      const blob = await answer.blob();
      await stash.delete(request);
      take(new File([blob], name, { type: blob.type }));
    }
    await caches.delete("moteklar-share");
  }

  function install() {
    const keep = (event) => {
      boot.install = event;
      tell("install");
    };
    window.addEventListener("beforeinstallprompt", (event) => {
      event.preventDefault();
      keep(event);
    });
    window.addEventListener("appinstalled", () => keep(null));
  }

  // The text is what people came for, so nothing else is fetched until it is painted.
  function afterFirstPaint(go) {
    setTimeout(go, document.hidden ? 0 : 5000); // a hidden page never paints
    document.addEventListener("visibilitychange", () => document.hidden && go());
    const types = (window.PerformanceObserver && PerformanceObserver.supportedEntryTypes) || [];
    if (types.includes("paint")) {
      new PerformanceObserver((list) => list.getEntriesByName("first-contentful-paint").length && go()).observe({ type: "paint", buffered: true });
    } else {
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(go)));
    }
  }

  let painted = null; // the prerendered page, once the start has begun

  function start() {
    if (painted) return;
    painted = Array.from(byId("app").childNodes);
    const own = byId("own-pack"); // what this page shows came with it
    if (own) boot.packs[own.dataset.pack] = Promise.resolve(own.textContent);
    for (const name of (root.dataset.packs || "").split(" ").filter(Boolean)) {
      boot.packs[name] = get(base + "packs/" + name + ".json").then((answer) => answer.text());
      boot.packs[name].catch(() => {}); // the app tells
    }
    window.addEventListener("error", (event) => crashed(event.error));
    window.addEventListener("unhandledrejection", (event) => crashed(event.reason));
    setTimeout(boot.sw.register, 20000); // also on a line where the app is slow to come
    run().catch(broken).then(boot.sw.register);
  }

  async function run() {
    if (typeof WebAssembly !== "object") throw new ReferenceError("WebAssembly");
    const hint = document.createElement("link"); // import() takes its integrity from here
    hint.rel = "modulepreload";
    hint.integrity = app.jsIntegrity;
    hint.href = app.js;
    document.head.append(hint);
    const wasm = get(app.wasm, app.wasmIntegrity);
    wasm.catch(() => {}); // awaited below, after the glue
    let glue;
    try {
      glue = await import(app.js);
      await wasm;
    } catch (error) {
      return fail("load", error);
    }
    await glue.default({ module_or_path: wasm });
  }

  async function get(address, integrity) {
    const answer = await fetch(address, integrity ? { integrity } : {});
    if (!answer.ok) throw new TypeError(address + ": " + answer.status);
    return answer;
  }

  function broken(error) {
    const wasm = typeof WebAssembly === "object" && WebAssembly;
    fail(!wasm || error instanceof wasm.CompileError || error instanceof wasm.LinkError ? "missing" : "crash", error);
  }

  // Stack overflow and the like never reach the app's own panic hook.
  function crashed(error) {
    if (typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError) fail("crash", error);
  }

  function fail(why, message) {
    if (root.dataset.failed) return;
    root.dataset.failed = why;
    root.removeAttribute("data-wait");
    console.error("Møteklar: " + why, message);
    // A start that got halfway has taken the page away: the readable one comes back, with what was written in it.
    if (painted && painted[0] && !painted[0].isConnected && !root.dataset.ready) {
      byId("app").textContent = "";
      byId("app").append(...painted);
    }
    const box = byId("app-failed");
    box.querySelector('[data-why="' + why + '"]').hidden = false;
    box.hidden = false;
    byId("alert-live").textContent = byId("app-failed-title").textContent;
    byId("app-failed-again").addEventListener("click", () => (boot.sw.waiting ? boot.sw.update() : location.reload()));
    byId("app-failed-keep").addEventListener("click", download);
    unsaved();
    document.addEventListener("input", unsaved);
    window.addEventListener("beforeunload", hold);
  }

  // Asks before text is left that no running app has taken over.
  function hold(event) {
    if ((root.dataset.failed || !root.dataset.ready) && unsaved().length) event.preventDefault();
  }

  // The fields whose text is not in storage.
  function unsaved() {
    const lost = Array.from(document.querySelectorAll("#app textarea, #app input")).filter(
      (field) =>
        (field.localName === "textarea" || touched.has(field)) &&
        field.value !== (field.dataset.record ? textOf(recordOf(field)) : field.defaultValue),
    );
    byId("app-failed-unsaved").hidden = lost.length === 0;
    return lost;
  }

  function download() {
    const texts = unsaved().map((field) => (field.labels[0] ? field.labels[0].textContent + "\n\n" : "") + field.value);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([texts.join("\n\n\n")], { type: "text/plain" }));
    link.download = "moteklar-tekst.txt";
    link.click();
  }

  // The service worker: it takes over only when the reader has agreed, and then the page loads anew.
  function worker() {
    const container = navigator.serviceWorker;
    const own = { waiting: false, replaced: false, ready: false, register, update, check };
    let registration = null;
    let agreed = false;
    let begun = false;
    return own;

    function register() {
      if (begun || !container) return;
      begun = true;
      let controlled = container.controller !== null;
      container.addEventListener("controllerchange", () => {
        if (agreed) return location.reload();
        own.replaced = controlled; // another tab agreed: this one runs on old code
        controlled = true;
        tell("worker");
      });
      container
        .register(base + "sw.js", { scope: base, updateViaCache: "none" })
        .then((made) => {
          registration = made;
          watch();
          made.addEventListener("updatefound", watch);
          document.addEventListener("visibilitychange", () => document.hidden || check());
        })
        .catch((error) => console.warn("Møteklar: no service worker", error));
    }

    function watch() {
      if (registration.installing) registration.installing.addEventListener("statechange", watch);
      own.ready = Boolean(registration.active);
      own.waiting = Boolean(registration.active && registration.waiting);
      tell("worker");
    }

    function check() {
      if (registration) registration.update().catch(() => {}); // offline
    }

    // The app flushes what is being written, then calls this.
    function update() {
      const next = registration && registration.waiting;
      if (!next) return;
      agreed = true;
      // A page that was reloaded past the worker has no controller to change.
      next.addEventListener("statechange", () => next.state === "activated" && !container.controller && location.reload());
      next.postMessage("skip-waiting");
    }
  }
})();
