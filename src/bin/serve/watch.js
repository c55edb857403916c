// Put first into each page of a site that is served with --watch-console: for a browser that tells
// its driver nothing of what its console said.
(() => {
  if (window.__told) return;
  const told = [];
  window.__told = told;
  const tell = (text) => {
    told.push(text);
    navigator.sendBeacon('/__console', text);
  };
  const { error } = console;
  console.error = (...parts) => {
    tell(parts.map(String).join(' '));
    error.apply(console, parts);
  };
  addEventListener('error', (event) => tell(`Uncaught ${event.message} at ${event.filename}:${event.lineno}`));
  addEventListener('unhandledrejection', (event) => tell(`Unhandled rejection: ${event.reason}`));
})();
