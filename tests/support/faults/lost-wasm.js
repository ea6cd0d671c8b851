// The app's code never arrives.
(function () {
  "use strict";
  const ask = window.fetch;
  window.fetch = function (address, options) {
    if (/\.wasm$/.test(String(address && address.url ? address.url : address))) return Promise.reject(new TypeError("Failed to fetch"));
    return ask.call(window, address, options);
  };
})();
