// The page as it is without encryption: what browsers withhold from it is not there.
(function () {
  "use strict";
  const absent = { value: undefined, configurable: true };
  Object.defineProperty(window, "isSecureContext", { value: false });
  for (const name of ["serviceWorker", "storage", "clipboard"]) Object.defineProperty(navigator, name, absent);
  Object.defineProperty(crypto, "subtle", absent);
})();
