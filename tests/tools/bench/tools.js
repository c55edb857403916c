// Where the bench's tools are, how Chromium is started, and the few numbers everything reports.
import { createRequire } from "node:module";
import { accessSync, constants } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const cache = process.env.FLEDGE_CACHE || join(homedir(), ".cache", "fledge");

// The packages of package-lock.json live in the cache (tests/tools/install.sh bench), not here.
export const packages = join(cache, "tools", "bench");
export const { default: puppeteer } = createRequire(join(packages, "package.json"))("puppeteer-core");

export const chromium = process.env.CHROME_PATH || onPath("chromium", "chromium-browser", "google-chrome");

// A browser that asks nobody anything. As root it has no sandbox to run in.
export const chromiumFlags = [
  "--headless=new",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

export async function withPage(work) {
  const browser = await puppeteer.launch({ executablePath: chromium, args: chromiumFlags });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true });
    return await work(page);
  } finally {
    await browser.close();
  }
}

// The value below which this share of the values lies (nearest rank).
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

function onPath(...names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? "").split(delimiter)) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not here: the next folder may have it.
      }
    }
  }
  throw new Error(`no Chromium on PATH (looked for ${names.join(", ")}); name one in CHROME_PATH`);
}
