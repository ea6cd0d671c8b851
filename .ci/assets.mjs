// Makes what the pages load from npm packages: node .ci/assets.mjs styles|icons|font
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { build } from "esbuild";
import postcss from "postcss";
import selectors from "postcss-selector-parser";
import subsetFont from "subset-font";

const OUT = "build/assets";

// The oldest browsers that know `:has()`, cascade layers and WebAssembly as we use them.
const BROWSERS = ["chrome111", "firefox121", "safari16.4"];

/** Norwegian, the Sámi languages and their neighbours; punctuation; the few signs the interface draws. */
const LETTERS =
  range(0x20, 0x7e) +
  "\u00a0¡£§©«®°±²³µ·»¼½¾¿" +
  "ÀÄÅÆÉÖØÜàáâäåæçèéêëíîïñòóôõöøúûüý" +
  "ČčĐđŃńŊŋŒœŠšŦŧŸŽž" +
  "\u2009\u2011\u202f–—‘’‚“”„•…€−≤≥←→";

/** Kerning, the forms of a language, figures of one width, and `cv05`, the l with a tail. */
const FEATURES = ["kern", "locl", "tnum", "cv05"];

function range(first, last) {
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

/** Without the rules for what no page has: of Designsystemet's classes and variants. */
async function worn(css) {
  const sources = (await readdir("src", { recursive: true })).filter((name) => name.endsWith(".rs"));
  const texts = ["index.html", "public/boot.js", "public/rescue.js", ...sources.map((name) => `src/${name}`)];
  const words = new Set();
  for (const file of texts) {
    const text = (await readFile(file, "utf8")).replace(/^\s*\/\/.*$/gm, ""); // comments make no page
    for (const [word] of text.matchAll(/[\w-]+/g)) words.add(word);
  }
  const lives = (one) => {
    switch (one.type) {
      case "class":
        return !one.value.startsWith("ds-") || words.has(one.value);
      case "attribute":
        if (!/^(data-|aria-|role$)/.test(one.attribute)) return true;
        return words.has(one.attribute) && (!one.value || words.has(one.value));
      case "tag":
        return words.has(one.value);
      case "selector":
        return one.every(lives);
      default: // Of a list only one has to be there; what a rule is not for, need not.
        return /^:(is|where)$/.test(one.value) ? one.some(lives) : true;
    }
  };
  const kept = selectors((all) => all.each((one) => (lives(one) ? undefined : one.remove())));
  const prune = (rule) => {
    if (rule.parent.type === "atrule" && rule.parent.name.endsWith("keyframes")) return;
    const selector = kept.processSync(rule.selector);
    if (selector) rule.selector = selector;
    else rule.remove();
  };
  return postcss([(root) => root.walkRules(prune)]).process(css, { from: undefined }).css;
}

/** Without the values that no rule asks for: of the theme's scales, one in three. */
function pruned(css) {
  for (;;) {
    const asked = new Set(Array.from(css.matchAll(/var\((--[\w-]+)/g), ([, name]) => name));
    const left = css.replace(/(--[\w-]+):[^;{}]*(?:;|(?=\}))/g, (value, name) => (asked.has(name) ? value : ""));
    if (left === css) return css.replace(/[^{};]+\{\}/g, "");
    css = left; // what only those asked for goes next
  }
}

/** `> * + *` in words that say the same: with them a browser that loses one card of a wall looks at its neighbours only. */
function quick(css) {
  return css.replaceAll(">*+*", ">:where(:not(:first-child))");
}

async function styles() {
  await build({
    entryPoints: ["public/styles/styles.css"],
    outfile: `${OUT}/styles.css`,
    bundle: true,
    minify: true,
    target: BROWSERS,
    external: ["*.woff2"],
    logLevel: "warning",
  });
  const all = await readFile(`${OUT}/styles.css`, "utf8");
  await writeFile(`${OUT}/styles.css`, quick(pruned(await worn(all))));
}

async function icons() {
  const list = await readFile("public/icons/list.txt", "utf8");
  const names = list.split("\n").map((line) => line.replace(/#.*/, "").trim()).filter(Boolean);
  const repeated = names.filter((name, at) => names.indexOf(name) !== at);
  if (repeated.length > 0) throw new Error(`public/icons/list.txt: twice: ${repeated.join(", ")}`);
  const symbols = await Promise.all(names.map(symbol));
  await writeFile(`${OUT}/icons.svg`, `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`);
}

async function symbol(name) {
  const svg = await readFile(`public/icons/own/${name}.svg`, "utf8")
    .catch(() => readFile(`node_modules/@navikt/aksel-icons/dist/svg/${name}.svg`, "utf8"))
    .catch(() => {
      throw new Error(`public/icons/list.txt: neither own/ nor Aksel has ${name}`);
    });
  const [, viewBox] = svg.match(/viewBox="([^"]+)"/) ?? [];
  const [, shapes] = svg.match(/<svg[^>]*>([\s\S]*)<\/svg>/) ?? [];
  if (!viewBox || !shapes || /<title|\sid=/.test(shapes)) throw new Error(`${name}.svg is not a plain drawing`);
  const drawing = shapes
    .replace(/>\s+</g, "><")
    .replace(/ clip-rule="\w+"/g, "")
    .replace(/(\.\d\d)\d+/g, "$1") // a hundredth of 24 is finer than any screen
    .trim();
  return `<symbol id="${name}" viewBox="${viewBox}" fill="none">${drawing}</symbol>`;
}

async function font() {
  const inter = await readFile("node_modules/inter-ui/variable/InterVariable.woff2");
  const subset = await subsetFont(inter, LETTERS, {
    targetFormat: "woff2",
    keepFeatures: FEATURES,
    noHinting: true,
    variationAxes: { wght: { min: 400, max: 700 }, opsz: 14 },
  });
  await writeFile(`${OUT}/inter.woff2`, subset);
}

const work = { styles, icons, font }[process.argv[2]];
if (!work) throw new Error("say which: styles, icons or font");
await mkdir(OUT, { recursive: true });
await work();
