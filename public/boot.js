// Shows the panel #broken when the app can't start or has failed: first of all scripts, for every browser.
(function () {
  "use strict";

  function show() {
    var panel = document.getElementById("broken");
    if (panel) panel.hidden = false;
    else document.addEventListener("DOMContentLoaded", show);
    renew();
  }

  // A broken version can't offer the next one. So that "load again" helps, the next takes over here.
  function renew() {
    if (!navigator.serviceWorker) return;
    navigator.serviceWorker.getRegistration().then(function (registration) {
      if (!registration) return;
      if (registration.waiting) registration.waiting.postMessage({ type: "USE_IT_NOW" });
      else return registration.update();
    }).catch(function () {});
  }

  // A script that can't be loaded fires at its element and does not bubble: hence the capture. A message
  // without an error is a notice of the browser's own.
  addEventListener("error", function (event) {
    var element = event.target;
    if (element && element.tagName === "SCRIPT") show();
    else if (event.error && !/extension:/.test(event.filename)) show();
  }, true);

  // A DOMException is the browser saying no to a wish (share, clipboard), and the app lives on.
  addEventListener("unhandledrejection", function (event) {
    if (!(event.reason instanceof DOMException)) show();
  });

  // WebAssembly and modules came before what the app is built with; without them nothing would even fail.
  if (typeof WebAssembly !== "object" || !("noModule" in HTMLScriptElement.prototype)) show();
})();
