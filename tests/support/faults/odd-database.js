// While local storage says so under `database`, the database does not open as it should: `error`, `never`, or `late`
// (after four seconds).
(function () {
  "use strict";
  const open = IDBFactory.prototype.open;
  const told = ["onsuccess", "onerror", "onblocked", "onupgradeneeded"];
  IDBFactory.prototype.open = function (name, ...rest) {
    const how = name === "moteklar" ? localStorage.getItem("database") : null;
    if (how === null) return open.call(this, name, ...rest);
    const request = { result: undefined, error: null };
    if (how === "error") {
      setTimeout(() => {
        request.error = new DOMException("Internal error opening backing store", "UnknownError");
        request.onerror(new Event("error"));
      });
    } else if (how === "late") {
      setTimeout(() => {
        const real = open.call(this, name, ...rest);
        for (const event of told) real[event] = (heard) => request[event] && request[event](heard);
        Object.defineProperty(request, "result", { get: () => real.result });
        Object.defineProperty(request, "error", { get: () => real.error });
      }, 4000);
    }
    return request;
  };
})();
