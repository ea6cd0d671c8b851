// Holds the app back until `releaseWasm()` is called: the page is as the server sent it.
(function () {
  "use strict";
  const ask = window.fetch;
  const released = new Promise((resolve) => (window.releaseWasm = resolve));
  window.fetch = async function (address, options) {
    if (/\.wasm$/.test(String(address && address.url ? address.url : address))) await released;
    return ask.call(window, address, options);
  };
})();
