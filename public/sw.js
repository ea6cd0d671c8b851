// The service worker: the whole app from its own cache, one version at a time. Bundled into one file by esbuild;
// Workbox's build step then writes the list of files in place of self.__WB_MANIFEST.
import { setCacheNameDetails } from "workbox-core";
import { PrecacheController, PrecacheRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";

const base = new URL("./", self.location.href).pathname;
const STASH = "moteklar-share";
const LARGEST = 16 * 1024 * 1024; // the largest file that the app reads,
const MOST = 20 * 1024 * 1024; // the most bytes at once,
const FILES = 200; // and the most files
const LANES = 6; // files that are fetched at a time
const MADE = ["mote", "motelapp"]; // routes with made ids: /mote/<id>, /motelapp/<meeting>
const MADE_PAGE = /^([^/]+:|[^/]+\/(own:|ny-side$|[^/]+\/rediger$))/; // below /modul/: what did not come with the app
const LINK = /^moter\/*[^A-Za-z0-9/.-]/; // a link whose # was escaped on its way holds its meeting in the path

setCacheNameDetails({ prefix: "moteklar" });
const kept = new PrecacheController();
const matchPrecache = (name) => kept.matchPrecache(name);

// [language, the rest] of an address below the base.
const parts = ({ pathname, search }) => (pathname + search).slice(base.length).match(/^(nn\/|en\/)?([^]*)/).slice(1);

// First of all, and never from the network: the host is not to be told of it again. The page puts the address right.
registerRoute(
  ({ url, request }) => request.mode === "navigate" && LINK.test(parts(url)[1]),
  async ({ url }) => {
    const [language = "", rest] = parts(url);
    const page = await matchPrecache(language + "moter.html");
    return page || Response.redirect(`${base}${language}moter#${rest.slice(5)}`);
  },
);

const files = self.__WB_MANIFEST;
kept.addToCacheList(files);
registerRoute(
  new PrecacheRoute(kept, {
    cleanURLs: true,
    directoryIndex: "index.html",
    ignoreURLParametersMatching: [/.*/],
    // /x/ and /x/index.html are the page /x.
    urlManipulation: ({ url }) => {
      const path = url.pathname.replace(/\/(?:index\.html)?$/, "");
      return path.length < base.length ? [] : [new URL(path + ".html", url)];
    },
  }),
);

// Some at a time: one by one, each waits for the network as long as the others. A file that cannot be fetched fails the
// installation, and the old version stays as it is.
self.addEventListener("install", (event) => {
  const next = files.values();
  const lane = async () => {
    for (const { url, revision, integrity } of next) {
      const { href } = new URL(url, self.location.href);
      const request = new Request(href, { integrity, cache: revision ? "reload" : "default", credentials: "same-origin" });
      const params = { cacheKey: kept.getCacheKeyForURL(href) };
      await Promise.all(kept.strategy.handleAll({ event, request, params }));
    }
  };
  event.waitUntil(Promise.all(Array.from({ length: LANES }, lane)));
});
self.addEventListener("activate", (event) => kept.activate(event));

registerRoute(
  new NavigationRoute(async ({ url, request }) => {
    const [, language = "", first, rest = ""] = url.pathname.slice(base.length).match(/^(nn\/|en\/)?([^/]*)\/?(.*)$/) ?? [];
    if (MADE.includes(first) || (first === "modul" && MADE_PAGE.test(rest))) {
      return (await matchPrecache(language + "shell.html")) || fetch(request);
    }
    const page = await matchPrecache("404.html");
    return page ? new Response(page.body, { status: 404, headers: page.headers }) : fetch(request);
  }),
);

// The share sheet posts files here. They wait in a cache of their own until the page takes them out.
registerRoute(
  ({ url }) => url.pathname === base + "del",
  async ({ request }) => {
    await caches.delete(STASH); // what was shared before, and never taken out
    const lead = (told) => Response.redirect(`${base}data${told}`, 303);
    if (isFromSite(request)) return lead("");
    const form = await request.formData();
    const files = form.getAll("filer").filter((file) => file instanceof File);
    const text = ["title", "text", "url"].map((part) => form.get(part)).filter(Boolean).join("\n");
    if (text && files.length === 0) files.push(new File([text], "delt.txt", { type: "text/plain" }));
    // One byte too many is enough for the app to refuse the file by its size.
    const bodies = files.map((file) => file.slice(0, LARGEST + 1, file.type));
    if (files.length > FILES) return lead("?delt=for-mange");
    if (files.length > 1 && bodies.reduce((sum, body) => sum + body.size, 0) > MOST) return lead("?delt=for-mye");
    const stash = await caches.open(STASH);
    for (const [place, file] of files.entries()) {
      const headers = { "content-type": file.type, "x-moteklar-name": encodeURIComponent(file.name) };
      await stash.put(`${base}del/${Date.now()}-${place}`, new Response(bodies[place], { headers }));
    }
    return lead("?delt");
  },
  "POST",
);

// The share sheet comes from nowhere, our own pages from here. A form on another site is told by what the browser
// lets a worker see: not everywhere the headers, but where the page came from, or that it hides that.
function isFromSite({ headers, mode, destination, referrer, referrerPolicy }) {
  const ours = (origin) => !origin || origin === "null" || origin === self.location.origin;
  const site = headers.get("sec-fetch-site");
  if ((site && site !== "none" && site !== "same-origin") || !ours(headers.get("origin"))) return true;
  if (mode !== "navigate") return false; // a worker sees no other requests of foreign pages
  if (!navigator.userAgentData) return true; // only browsers of this family have a share sheet for web apps
  if (destination !== "document" || !ours(referrer && new URL(referrer).origin)) return true;
  return !referrer && ["no-referrer", "same-origin"].includes(referrerPolicy);
}

// Only when the reader has agreed: see boot.js.
self.addEventListener("message", (event) => {
  if (event.data === "skip-waiting") self.skipWaiting();
});

// The very first version takes the open page at once, so that it is offline from the first visit on. A later one takes
// over nothing by itself.
let first = false;
self.addEventListener("install", () => {
  first = !self.registration.active;
});
self.addEventListener("activate", (event) => {
  if (first) event.waitUntil(self.clients.claim());
});
