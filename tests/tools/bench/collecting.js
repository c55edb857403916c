// How long a trainer waits for 5,000 reports in one paste, whether the page stays alive meanwhile, and
// how the wall of 5,000 scrolls. The codes are real ones, made by tests/bench/codes.rs.
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { quantile, withPage } from "./tools.js";

const folder = join(process.env.CARGO_TARGET_DIR || "target", "bench", "codes");
const MAKE = "bench --quiet --locked --no-default-features --features cli --bench codes";

export async function collecting(url, { slowdown }) {
  const env = { ...process.env, FLEDGE_BENCH_CODES: folder };
  await promisify(execFile)("cargo", MAKE.split(" "), { env });
  const [key, passphrase, thread] = await Promise.all(
    ["key", "passphrase", "thread"].map((name) => readFile(join(folder, `${name}.txt`), "utf8")),
  );
  return withPage(async (page) => {
    await page.goto(new URL("#/cohorts/bring", url).href, { waitUntil: "networkidle0" });
    await put(page, "Or paste the backup code", key);
    await put(page, "Passphrase", passphrase);
    await press(page, "button", "Open the backup");
    await press(page, "a", "Collect");
    await put(page, "Paste here, or drop files here", thread);
    const button = await found(page, "button", "Read the codes");
    const read = await page.evaluate(timed, button, "table.figures");
    const people = await page.evaluate(() => document.querySelector("table.figures tbody").innerText);
    const opened = await page.evaluate(timed, await found(page, "a", "Go to the wall"), ".wall-row");
    const plain = await page.evaluate(scrolled);
    await page.emulateCPUThrottling(slowdown);
    const slow = await page.evaluate(scrolled);
    return told({ read, people, opened, plain, slow, slowdown, length: thread.length });
  });
}

// By the words on it. Not by role and name as the journeys do: to know all of those, the browser would go
// through the five thousand lines of the results each time.
const found = (page, tag, words) =>
  page.waitForFunction(
    (tag, words) => [...document.querySelectorAll(tag)].find((one) => one.textContent.trim() === words),
    { timeout: 60_000 },
    tag,
    words,
  );

async function press(page, tag, words) {
  await (await found(page, tag, words)).evaluate((one) => one.click());
}

// As one paste, in one go.
async function put(page, name, text) {
  const label = await found(page, "label", name);
  await label.evaluate(({ control: one }, text) => {
    one.value = text;
    one.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
  }, text);
}

// Runs in the page: presses something, and watches until what it leads to is there and painted.
function timed(button, result) {
  return new Promise((done) => {
    const tasks = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map((it) => it.duration)));
    observer.observe({ type: "longtask" });
    const began = performance.now();
    const shown = new Set();
    const look = () => {
      const progress = document.querySelector("progress");
      if (progress) shown.add(progress.value);
      if (!document.querySelector(result)) return requestAnimationFrame(look);
      const took = performance.now() - began;
      // What took long is told a little later.
      setTimeout(() => {
        observer.disconnect();
        done({ took, tasks, shown: shown.size });
      }, 500);
    };
    requestAnimationFrame(look);
    button.click();
  });
}

// Runs in the page: scrolls the wall as a flick of the finger does, 60 pixels a frame, then jumps through
// it as the scroll bar does.
function scrolled() {
  const wall = document.querySelector(".wall-scroll");
  wall.scrollTop = 0;
  return new Promise((done) => {
    const frames = [];
    let last;
    const step = (now) => {
      if (last !== undefined) frames.push(now - last);
      last = now;
      if (frames.length === 240) return done(frames);
      const by = frames.length < 180 ? 60 : wall.scrollHeight / 60;
      wall.scrollTop += by;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}

function told({ read, people, opened, plain, slow, slowdown, length }) {
  const row = (name, value) => `${value.padStart(10)}  ${name}`;
  const ms = (value) => `${value.toFixed(0)} ms`;
  const longest = ({ tasks }) => (tasks.length ? ms(Math.max(...tasks)) : "< 50 ms");
  const scrolling = (name, frames) => [
    row(`${name}, longest frame`, ms(Math.max(...frames))),
    row(`${name}, frame, 95 of 100`, ms(quantile(frames, 0.95))),
  ];
  return [
    `5,000 reports in one paste of ${(length / 1e6).toFixed(1)} MB`,
    row("from the press to the results", ms(read.took)),
    row(`longest task meanwhile (${read.tasks.length} above 50 ms)`, longest(read)),
    row("times that the progress shown changed", String(read.shown)),
    ...people.trim().split("\n").map((line) => row("in the results", line.replace(/\s+/g, " "))),
    row("from the press to the wall", ms(opened.took)),
    ...scrolling("wall of 5,000 scrolled", plain),
    ...scrolling(`the same, processor slowed down ${slowdown} times`, slow),
    "",
  ].join("\n");
}
