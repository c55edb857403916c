// Makes Fledge work without a line: keeps one whole version of the app, and serves that version
// until the person agrees to the next.
//
// The build fills in the next two lines: a name for this version, and every file it is made of with
// the hash of its content. Unfilled, as under `trunk serve`, this worker does nothing at all.
const VERSION = "unsealed";
const FILES = {};

// Projects of one owner often share an origin, and so its caches. Ours are told apart by the
// folder this copy of Fledge lives in, and no other cache is ever touched.
const FOLDER = new URL(self.registration.scope);
const OURS = `fledge|${FOLDER.pathname}|`;
const CACHE = OURS + VERSION;
const HASHES = new Map(Object.entries(FILES).map(([path, hash]) => [new URL(path, FOLDER).href, hash]));

// All or nothing: one file that is missing, or belongs to another version, fails the install; the
// version in use stays, and the browser tries again at a later visit. `no-cache` asks the server
// whether what the page has just loaded is still right, so nothing is loaded twice.
async function keepThisVersion() {
  const cache = await caches.open(CACHE);
  await Promise.all(
    [...HASHES].map(async ([url, integrity]) => {
      const response = await fetch(url, { cache: "no-cache", credentials: "same-origin", integrity });
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      await cache.put(url, response);
    }),
  );
}

async function dropOtherVersions() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== CACHE).map((name) => caches.delete(name)));
}

// A file that the browser has dropped from the cache comes from the network again.
async function keptOrFetched(url, request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(url, { ignoreVary: true })) ?? fetch(request);
}

// The address of the kept file that answers a request, or undefined when it is none of ours. Every
// page of the app is the one page; what follows # never gets here, and ? is for the page to read.
function keptAddress(request) {
  const url = new URL(request.url);
  url.hash = "";
  if (HASHES.has(url.href)) return url.href;
  url.search = "";
  const isThePage = url.href === FOLDER.href || url.href === new URL("index.html", FOLDER).href;
  return request.mode === "navigate" && isThePage ? FOLDER.href : undefined;
}

if (HASHES.size > 0) {
  self.addEventListener("install", (event) => event.waitUntil(keepThisVersion()));

  self.addEventListener("activate", (event) => event.waitUntil(dropOtherVersions()));

  self.addEventListener("fetch", (event) => {
    if (event.request.method !== "GET") return;
    const address = keptAddress(event.request);
    if (address) event.respondWith(keptOrFetched(address, event.request));
  });
}

// A new version waits, so that nothing changes under somebody's hands, until the page says so.
self.addEventListener("message", (event) => {
  if (event.data?.type === "USE_IT_NOW") self.skipWaiting();
});
