// `loseElements()` breaks the page under the app: from then on no element can be made. What the console is told is kept.
(function () {
  "use strict";
  window.told = [];
  const error = console.error;
  console.error = (...words) => {
    window.told.push(words.join(" "));
    error.apply(console, words);
  };
  window.loseElements = () => {
    const refuse = () => {
      throw new DOMException("no more elements", "InvalidStateError");
    };
    for (const name of ["createElement", "createElementNS", "importNode"]) Document.prototype[name] = refuse;
    Node.prototype.cloneNode = refuse;
  };
})();
