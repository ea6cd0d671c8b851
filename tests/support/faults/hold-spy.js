// Counts the listeners that can hold a page back: `window.holds`. With one, a browser may not keep the page for the way
// back.
(function () {
  "use strict";
  const set = new Set();
  const { addEventListener: add, removeEventListener: remove } = window;
  window.addEventListener = function (name, listener, ...rest) {
    if (name === "beforeunload") set.add(listener);
    return add.call(this, name, listener, ...rest);
  };
  window.removeEventListener = function (name, listener, ...rest) {
    if (name === "beforeunload") set.delete(listener);
    return remove.call(this, name, listener, ...rest);
  };
  Object.defineProperty(window, "holds", { get: () => set.size });
})();
