// Bundles the service worker and writes the list of files it keeps: node .ci/worker.mjs dist
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { build } from "esbuild";
// Not the package's main file: that loads a second bundler, which nobody needs here.
import inject from "workbox-build/build/inject-manifest.js";

const dist = process.argv[2] ?? "dist";

// One file, because split `importScripts` fails under Trusted Types.
await build({
  entryPoints: ["public/sw.js"],
  outfile: "build/sw.js",
  bundle: true,
  minify: true,
  format: "iife",
  target: ["chrome111", "firefox121", "safari16.4"],
  define: { "process.env.NODE_ENV": '"production"' },
  logLevel: "warning",
});

const { count, size, warnings } = await inject.injectManifest({
  swSrc: "build/sw.js",
  swDest: `${dist}/sw.js`,
  globDirectory: dist,
  globPatterns: ["**/*.{html,css,js,wasm,json,svg,png,woff2,webmanifest,txt}"],
  // What a host reads, and what only the install sheet shows, is not for offline.
  globIgnores: ["sw.js", "*/**/index.html", "hosting/**", "icons/screenshot-*.png"],
  // A name that holds a hash may come from the browser's own cache: the page has just loaded these files.
  dontCacheBustURLsMatching: /-[0-9a-f]{16}[./]/,
  manifestTransforms: [sorted, sealed],
  maximumFileSizeToCacheInBytes: 16 * 1024 * 1024,
});
if (warnings.length > 0) throw new Error(warnings.join("\n"));
console.log(`Offline: ${count} files, ${Math.round(size / 1024)} kB.`);

function sorted(files) {
  return { manifest: files.sort((a, b) => (a.url < b.url ? -1 : 1)) };
}

// The browser refuses whatever else a network answers with: a sign-in page, half a file, another version.
async function sealed(files) {
  const seal = async (file) => {
    const sum = createHash("sha256").update(await readFile(join(dist, file.url)));
    return { ...file, integrity: `sha256-${sum.digest("base64")}` };
  };
  return { manifest: await Promise.all(files.map(seal)) };
}
