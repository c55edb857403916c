// Lighthouse as it judges a mid-range phone on a slow line: scores and times, the median of the runs.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromium, chromiumFlags, packages, quantile } from "./tools.js";

const SCORES = { performance: "performance", accessibility: "accessibility", "best practices": "best-practices", SEO: "seo" };
const TIMES = {
  "first contentful paint": "first-contentful-paint",
  "largest contentful paint": "largest-contentful-paint",
  "total blocking time": "total-blocking-time",
  interactive: "interactive",
};

export async function lighthouse(url, { runs }) {
  const reports = [];
  for (let run = 0; run < runs; run += 1) reports.push(await report(url));
  const median = (value) => quantile(reports.map(value), 0.5);
  const row = (name, value) => `${String(value).padStart(10)}  ${name}`;
  return [
    `Lighthouse ${reports[0].lighthouseVersion}, mobile, median of ${runs} runs`,
    ...Object.entries(SCORES).map(([name, id]) => row(name, Math.round(100 * median((r) => r.categories[id].score)))),
    ...Object.entries(TIMES).map(([name, id]) => row(name, `${Math.round(median((r) => r.audits[id].numericValue))} ms`)),
    ...shortcomings(reports[0]).map((title) => row(title, "not met")),
    "",
  ].join("\n");
}

async function report(url) {
  const program = join(packages, "node_modules", ".bin", "lighthouse");
  const options = [
    url,
    "--quiet",
    "--output=json",
    `--only-categories=${Object.values(SCORES).join(",")}`,
    `--chrome-flags=${chromiumFlags.join(" ")}`,
  ];
  const env = { ...process.env, CHROME_PATH: chromium };
  const { stdout } = await promisify(execFile)(program, options, { env, maxBuffer: 64 << 20 });
  const result = JSON.parse(stdout);
  if (result.runtimeError) throw new Error(`Lighthouse: ${result.runtimeError.message}`);
  return result;
}

// What keeps a score from being full: audits that weigh in and are not met, performance aside (its
// times stand above).
function shortcomings(result) {
  return Object.values(SCORES)
    .filter((id) => id !== "performance")
    .flatMap((id) => result.categories[id].auditRefs)
    .filter(({ id, weight }) => weight > 0 && result.audits[id].score !== null && result.audits[id].score < 1)
    .map(({ id }) => result.audits[id].title);
}
