// The bytes of a first visit, file by file, as they are and as a host with brotli sends them.
import { brotliCompressSync, constants } from "node:zlib";
import { withPage } from "./tools.js";

// What hosts compress: pictures are compressed already.
const isCompressed = (type) => /wasm|javascript|json|html|css|svg|text/.test(type);

function brotli(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

// Everything the page itself asks for until it is at rest. Below, all that the service worker fetches
// behind it, so that the app works without a line: the same files again, and what other pages need.
export async function firstVisit(url) {
  const answers = new Map();
  const bodies = await withPage(async (page) => {
    page.on("response", (response) => {
      const isSecond = response.fromServiceWorker() || response.fromCache() || answers.has(response.url());
      if (!isSecond) answers.set(response.url(), received(response));
    });
    await page.goto(url, { waitUntil: "networkidle0" });
    if (await page.$("#broken:not([hidden])")) throw new Error("the page says that something broke: mend that first");
    return Promise.all(answers.values());
  });
  const files = bodies.map(weighed).sort((a, b) => b.sent - a.sent);
  const sum = (of) => files.reduce((total, file) => total + file[of], 0);
  const row = (raw, sent, name) => `${String(raw).padStart(10)} ${String(sent).padStart(10)}  ${name}`;
  return [
    "First visit, bytes",
    row("raw", "brotli 11", "file"),
    ...files.map(({ raw, sent, name }) => row(raw, sent, name)),
    row(sum("raw"), sum("sent"), `in ${files.length} requests`),
    await keptForLater(url, row),
    "",
  ].join("\n");
}

async function keptForLater(url, row) {
  const worker = await (await fetch(new URL("sw.js", url))).text();
  const list = JSON.parse(worker.match(/^const FILES = (\{[\s\S]*?\});$/m)[1]);
  const files = await Promise.all(
    Object.keys(list).map(async (path) => {
      const response = await fetch(new URL(path, url));
      const type = response.headers.get("content-type") ?? "";
      return weighed({ name: path, type, bytes: Buffer.from(await response.arrayBuffer()) });
    }),
  );
  const sum = (of) => files.reduce((total, file) => total + file[of], 0);
  return row(sum("raw"), sum("sent"), `in ${files.length} files kept for working offline, these among them`);
}

async function received(response) {
  return {
    name: new URL(response.url()).pathname,
    type: response.headers()["content-type"] ?? "",
    bytes: await response.buffer(),
  };
}

// Compressing blocks for seconds: the browser is gone by then.
function weighed({ name, type, bytes }) {
  return { name, raw: bytes.length, sent: isCompressed(type) ? brotli(bytes) : bytes.length };
}
