// How long a slow phone takes from a key to the counter that counts it, on the screen for writing.
import { quantile, withPage } from "./tools.js";

// Thirty keys of a plain sentence: each one changes the counter.
const SENTENCE = "Looking forward to Monday team";

export async function keystrokes(url, { slowdown }) {
  const times = await withPage(async (page) => {
    await page.goto(new URL("#/write", url).href, { waitUntil: "networkidle0" });
    await page.emulateCPUThrottling(slowdown);
    const field = await page.waitForSelector('aria/Your post[role="textbox"]');
    await page.waitForSelector("[data-counter]");
    await field.focus();
    await page.evaluate(watch);
    for (const [index, key] of [...SENTENCE].entries()) {
      await page.keyboard.press(key === " " ? "Space" : key);
      await page.waitForFunction((wanted) => globalThis.counted.length === wanted, { timeout: 5000 }, index + 1);
    }
    return page.evaluate(() => globalThis.counted);
  });
  const row = (name, value) => `${`${value.toFixed(1)} ms`.padStart(10)}  ${name}`;
  const changed = times.map(({ changed }) => changed);
  const painted = times.map(({ painted }) => painted);
  return [
    `Keystroke to counter, processor slowed down ${slowdown} times, ${times.length} keys`,
    row("counter changed, median", quantile(changed, 0.5)),
    row("counter changed, 95 of 100", quantile(changed, 0.95)),
    row("on the screen, median", quantile(painted, 0.5)),
    row("on the screen, 95 of 100", quantile(painted, 0.95)),
    "",
  ].join("\n");
}

// Runs in the page. From when the browser received the key, to the first change of the counter, to
// the frame that shows it.
function watch() {
  globalThis.counted = [];
  let received;
  document.addEventListener("keydown", (event) => (received = event.timeStamp), true);
  const counter = document.querySelector("[data-counter]");
  new MutationObserver(() => {
    if (received === undefined) return;
    const [began, changed] = [received, performance.now() - received];
    received = undefined;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => globalThis.counted.push({ changed, painted: performance.now() - began });
      port2.postMessage(null);
    });
  }).observe(counter, { subtree: true, childList: true, characterData: true, attributes: true });
}
