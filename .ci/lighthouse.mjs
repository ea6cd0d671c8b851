// Lighthouse on a page of module 1, beside the same page as plain HTML with the same style sheet and no script:
//   node .ci/lighthouse.mjs tool…      (the command that runs our tool; RUNS=1 for a quick look)
// Prints, and judges nothing: seconds belong to the machine, the ratios less so.
import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const tool = process.argv.slice(2);
const runs = Number(process.env.RUNS ?? 3);
const FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic"];
const TIMES = {
  FCP: "first-contentful-paint",
  LCP: "largest-contentful-paint",
  "speed index": "speed-index",
  TBT: "total-blocking-time",
  TTI: "interactive",
  CLS: "cumulative-layout-shift",
};

/** The first page of module 1 with a prompt: the one that the tests write on. */
async function page(dist) {
  const { modules } = JSON.parse(await readFile(join(dist, "packs/course.nb.json"), "utf8"));
  const module = modules.find(({ id }) => id.startsWith("1-"));
  return `/modul/${module.id}/${module.pages.find(({ prompts }) => prompts?.length).id}`;
}

/** Lays the twin beside the page, so that one server gives both under the same conditions. */
async function layTwin(dist, path) {
  const html = await readFile(join(dist, `${path}.html`), "utf8");
  const twin = html.replace(/<script\b[^>]*>[^]*?<\/script>\s*/g, "");
  if (twin === html || twin.includes("<script")) throw new Error("The twin without scripts could not be made.");
  await writeFile(join(dist, `${path}-twin.html`), twin);
  await writeFile(join(dist, `${path}-twin.html.br`), brotliCompressSync(twin));
}

/** Starts our server on a free port; resolves to its process and address. */
function serve(dist) {
  const server = spawn(tool[0], [...tool.slice(1), "serve", dist, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((resolve, reject) => {
    let printed = "";
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`The server ended with ${code}.`)));
    server.stdout.on("data", (chunk) => {
      const address = /listening on (http:\S+)/.exec((printed += chunk));
      if (address) resolve({ server, origin: address[1].replace(/\/$/, "") });
    });
  });
}

/** One run in a browser of its own, as on a first visit. */
async function measure(url, throttlingMethod) {
  const chrome = await launch({ chromePath: process.env.CHROME_PATH ?? "/usr/bin/chromium", chromeFlags: FLAGS });
  try {
    const { lhr } = await lighthouse(url, { port: chrome.port, output: "json", logLevel: "silent", throttlingMethod });
    if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
    return lhr;
  } finally {
    chrome.kill();
  }
}

const middle = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const time = (reports, audit) => middle(reports.map(({ audits }) => audits[audit]?.numericValue ?? NaN));
const score = (reports, category) => middle(reports.map(({ categories }) => Math.round((categories[category]?.score ?? NaN) * 100)));
const shown = (name, value) => (name === "CLS" ? value.toFixed(3) : value.toFixed(0)).padStart(8);

function print(method, pages, twins) {
  const { lighthouseVersion, categories } = pages[0];
  const index = middle(pages.map(({ environment }) => environment.benchmarkIndex));
  console.log(`\nLighthouse ${lighthouseVersion}, mobile, ${method === "devtools" ? "applied" : "simulated"} throttling, median of ${runs}`);
  const scores = Object.values(categories).map(({ id, title }) => `${title} ${score(pages, id)}`);
  console.log(`  ${scores.join(", ")}  (performance at least 95, the rest 100)`);
  console.log(`  BenchmarkIndex ${index.toFixed(0)}: the speed of this machine, which is made four times slower`);
  console.log(`  ${"".padEnd(14)}${"page".padStart(8)}${"twin".padStart(8)}${"ratio".padStart(8)}`);
  for (const [name, audit] of Object.entries(TIMES)) {
    const [ours, theirs] = [time(pages, audit), time(twins, audit)];
    const ratio = theirs > 0 ? (ours / theirs).toFixed(2) : "";
    const limit = { LCP: "   at most 1.10", CLS: "   0" }[name] ?? "";
    console.log(`  ${name.padEnd(14)}${shown(name, ours)}${shown(name, theirs)}${ratio.padStart(8)}${limit}`);
  }
  const failed = Object.entries(categories).filter(([id]) => id !== "performance").flatMap(([, { auditRefs }]) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && pages[0].audits[id].score !== null && pages[0].audits[id].score < 1);
  for (const { id } of failed) console.log(`  not passed: ${id}: ${pages[0].audits[id].title}`);
}

const work = await mkdtemp(join(tmpdir(), "moteklar-lighthouse-"));
let running;
try {
  const dist = join(work, "dist");
  await cp("dist", dist, { recursive: true });
  const path = await page(dist);
  await layTwin(dist, path);
  running = await serve(dist);
  console.log(`\n${path}, and its twin: the same HTML and style sheet, no script`);
  for (const method of ["simulate", "devtools"]) {
    const [pages, twins] = [[], []];
    for (let run = 0; run < runs; run += 1) {
      pages.push(await measure(running.origin + path, method));
      twins.push(await measure(`${running.origin}${path}-twin`, method));
    }
    print(method, pages, twins);
  }
} finally {
  running?.server.removeAllListeners("exit").kill();
  await rm(work, { recursive: true, force: true });
}
