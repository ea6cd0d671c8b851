// Writes down what the page's policy stopped, and every error and warning.
(function () {
  "use strict";
  const seen = [];
  window.moteklarSpy = { seen };
  document.addEventListener("securitypolicyviolation", (event) => {
    seen.push("policy: " + event.effectiveDirective + " " + event.blockedURI + " " + event.sample);
  });
  window.addEventListener("error", (event) => seen.push("error: " + (event.message || (event.target && event.target.outerHTML))), true);
  window.addEventListener("unhandledrejection", (event) => seen.push("rejection: " + event.reason));
  for (const kind of ["error", "warn"]) {
    const say = console[kind];
    console[kind] = function (...words) {
      seen.push(kind + ": " + words.map(String).join(" "));
      say.apply(console, words);
    };
  }
})();
