// Remakes the PNG icons in public/icons/ from favicon.svg with Chromium: make app-icons
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** `bleed`: colour to the edges, for systems that cut their own shape; `mark`: how large the drawing stays. */
const ICONS = [
  { file: "icon-192.png", size: 192 },
  { file: "icon-512.png", size: 512 },
  { file: "icon-maskable-512.png", size: 512, bleed: true, mark: 0.8 },
  { file: "apple-touch-icon.png", size: 180, bleed: true, mark: 0.9 },
];

const mark = await readFile("public/icons/favicon.svg", "utf8");
const work = await mkdtemp(join(tmpdir(), "app-icons-"));
try {
  for (const { file, size, bleed, mark: scale = 1 } of ICONS) {
    const shift = 256 * (1 - scale);
    let svg = mark.replace("<svg ", `<svg width="${size}" height="${size}" style="display:block" `);
    if (bleed) svg = svg.replace(' rx="112"', "").replace("<g>", `<g transform="translate(${shift} ${shift}) scale(${scale})">`);
    await writeFile(join(work, "icon.html"), `<!doctype html><style>body{margin:0}</style>${svg}`);
    execFileSync(
      "chromium",
      [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        "--force-device-scale-factor=1",
        "--default-background-color=00000000",
        `--user-data-dir=${join(work, "profile")}`,
        `--window-size=${size},${size}`,
        `--screenshot=${resolve("public/icons", file)}`,
        join(work, "icon.html"),
      ],
      { stdio: ["ignore", "ignore", "ignore"] },
    );
    console.log(`public/icons/${file}`);
  }
} finally {
  await rm(work, { recursive: true, force: true });
}
