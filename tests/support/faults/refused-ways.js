// The share sheet takes every file and then refuses it, and the clipboard is closed.
(function () {
  "use strict";
  window.sharedNames = [];
  const refuse = async () => {
    throw new DOMException("refused", "NotAllowedError");
  };
  const give = (owner, name, value) => Object.defineProperty(owner, name, { value, configurable: true });
  give(navigator, "canShare", () => true);
  give(navigator, "share", (data) => {
    window.sharedNames.push(...data.files.map((file) => file.name));
    return refuse();
  });
  give(navigator, "clipboard", { writeText: refuse });
})();
