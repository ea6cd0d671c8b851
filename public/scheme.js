// Sets the chosen colour scheme before the first paint: the only script that the page waits for.
(function () {
  "use strict";
  // The projector reads nothing that is stored.
  if (/\/storskjerm$/.test(location.pathname)) return;
  try {
    const settings = JSON.parse(localStorage.getItem("moteklar/settings"));
    const scheme = settings && settings.data && settings.data.scheme;
    if (scheme === "light" || scheme === "dark") document.documentElement.dataset.colorScheme = scheme;
  } catch (error) {
    // Storage is blocked or the value is damaged: the system's scheme holds.
  }
})();
