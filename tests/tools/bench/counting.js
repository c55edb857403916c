// How long a post of 280 characters takes in Chromium, by the core as the phone gets it: to count and
// read it beside npm twitter-text in the same page, and to be reviewed by the coach on a slow phone.
import { execFile } from "node:child_process";
import { mkdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { packages, quantile, withPage } from "./tools.js";

const run = promisify(execFile);
const target = process.env.CARGO_TARGET_DIR || "target";
const folder = join(target, "bench");
const requirePackage = createRequire(join(packages, "package.json"));

// The same posts as tests/bench/text.rs.
const fill = (text) => [...text.repeat(280)].slice(0, 280).join("");
const POSTS = {
  plain: fill("The council meets on Tuesday to talk about the library. "),
  busy: fill("See gov.uk/bins @ada #BinDay 👩🏽\u200d🔧 – https://example.com/a?b=c "),
  decomposed: fill("Cafe\u0301 Zu\u0308rich, Vie\u0302\u0323t Nam. "),
};

// Drafts as people write them: harmless, and with much to say about.
const DRAFTS = {
  harmless: POSTS.plain,
  risky: fill(
    "My lady in bed 4 at Elm Court again, dementia and all, her son the magistrate shouted at us on Tuesday. Whoever shares " +
      "this by Friday wins, we give a pound for every repost! Vote them out. Ring me on 07700 900123. ",
  ),
};

export async function counting({ slowdown }) {
  await mkdir(folder, { recursive: true });
  await Promise.all([buildOurs(), bundleTheirs()]);
  const { url, stop } = await page();
  try {
    const { rows, reviews, browser } = await withPage(async (tab) => {
      await tab.goto(url);
      const rows = await tab.evaluate(race, POSTS);
      await tab.emulateCPUThrottling(slowdown);
      return { rows, reviews: await tab.evaluate(reviewed, DRAFTS), browser: await tab.browser().version() };
    });
    return `${told(rows, browser)}\n${toldOfCoach(reviews, slowdown)}`;
  } finally {
    stop();
  }
}

// With the profile and the flags of the release build.
async function buildOurs() {
  const cargo = "build --quiet --locked --profile phone --target wasm32-unknown-unknown --no-default-features --features bench --bin counting";
  await run("cargo", cargo.split(" "));
  const built = join(target, "wasm32-unknown-unknown", "phone", "counting.wasm");
  await run("wasm-bindgen", ["--target", "web", "--no-typescript", "--out-dir", folder, built]);
  const wasm = join(folder, "counting_bg.wasm");
  const flags = await readFile("src/bin/seal/wasm-opt.flags", "utf8");
  await run("wasm-opt", [wasm, "-o", wasm, ...flags.trim().split("\n")]);
}

async function bundleTheirs() {
  await requirePackage("esbuild").build({
    stdin: { contents: 'export { default } from "twitter-text"', resolveDir: packages },
    outfile: join(folder, "twitter-text.js"),
    bundle: true,
    format: "esm",
    minify: true,
    logLevel: "error",
  });
}

// A page with the two modules, and nothing else, at an address of its own.
async function page() {
  const types = { js: "text/javascript", wasm: "application/wasm" };
  const server = createServer(async (request, response) => {
    const name = request.url.slice(1);
    const type = types[name.split(".").pop()];
    if (!type) return response.setHeader("content-type", "text/html").end("<!doctype html><title>Bench</title>");
    response.setHeader("content-type", type).end(await readFile(join(folder, name)));
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { url: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
}

// Runs in the page. The two take turns, and the best of each counts: what else the machine does only
// ever adds to a time.
async function race(posts) {
  const ours = await import("/counting.js");
  await ours.default();
  const { default: theirs } = await import("/twitter-text.js");
  const tasks = {
    length: [ours.length, (text) => theirs.parseTweet(text).weightedLength, ours.length_rounds],
    entities: [ours.places, (text) => theirs.extractEntitiesWithIndices(text), ours.places_rounds],
  };
  const nanoseconds = (fifty) => {
    const began = performance.now();
    let rounds = 0;
    for (; performance.now() - began < 100; rounds += 50) fifty();
    return ((performance.now() - began) * 1e6) / rounds;
  };
  const oneByOne = (task, text) => () => {
    for (let i = 0; i < 50; i += 1) task(text);
  };
  const rows = [];
  for (const [post, text] of Object.entries(posts)) {
    for (const [what, [our, their, rounds]] of Object.entries(tasks)) {
      const [mine, other] = [our(text), their(text)];
      const isSame = what === "length" ? mine === other : String(mine) === String(other.flatMap((one) => one.indices));
      if (!isSame) throw new Error(`${what} of the ${post} post: ${mine} here, ${JSON.stringify(other)} there`);
      const runners = [() => rounds(text, 50), oneByOne(our, text), oneByOne(their, text)];
      const best = runners.map(() => Infinity);
      for (let turn = 0; turn < 10; turn += 1) {
        runners.forEach((fifty, at) => (best[at] = Math.min(best[at], nanoseconds(fifty))));
      }
      rows.push({ post, what, best });
    }
  }
  return rows;
}

// Runs in the page: each draft a hundred times, after some that warm the engine up.
async function reviewed(drafts) {
  const { remarks } = await import("/counting.js");
  return Object.entries(drafts).map(([draft, text]) => {
    for (let round = 0; round < 20; round += 1) remarks(text);
    const times = Array.from({ length: 100 }, () => {
      const began = performance.now();
      remarks(text);
      return performance.now() - began;
    });
    return { draft, count: remarks(text), times };
  });
}

function toldOfCoach(reviews, slowdown) {
  const cell = (value) => `${value.toFixed(1)} ms`.padStart(10);
  return [
    `A review by the coach, all rules on, processor slowed down ${slowdown} times: median, 95 of 100`,
    ...reviews.map(
      ({ draft, count, times }) =>
        `${cell(quantile(times, 0.5))}${cell(quantile(times, 0.95))}  ${draft} draft of 280 characters, ${count} remarks`,
    ),
    "",
  ].join("\n");
}

function told(rows, browser) {
  const { version } = requirePackage("twitter-text/package.json");
  const row = (...cells) => cells.map((cell, at) => String(cell)[at < 2 ? "padEnd" : "padStart"](at < 2 ? 12 : 14)).join("");
  const faster = (other, mine) => `${(other / mine).toFixed(1)} times`;
  return [
    `Nanoseconds for a post of 280 characters, in ${browser}, beside npm twitter-text ${version}`,
    row("post", "task", "npm", "wasm", "faster by", "handed over", "faster by"),
    ...rows.map(({ post, what, best: [within, mine, other] }) =>
      row(post, what, Math.round(other), Math.round(within), faster(other, within), Math.round(mine), faster(other, mine)),
    ),
    "",
  ].join("\n");
}
