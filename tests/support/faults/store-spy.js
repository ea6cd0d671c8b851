// Counts what is read of local storage and how often a database is opened.
(function () {
  "use strict";
  window.storeReads = 0;
  for (const name of ["getItem", "key"]) {
    const original = Storage.prototype[name];
    Storage.prototype[name] = function (...given) {
      window.storeReads += 1;
      return original.apply(this, given);
    };
  }
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (...given) {
    window.storeReads += 1;
    return open.apply(this, given);
  };
})();
