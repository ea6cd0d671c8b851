// Holds the first view back between its pieces: `nextPiece()` lets one more be made and tells whether there was one to
// make, `allPieces()` lets the start run on.
(function () {
  "use strict";
  const wait = window.setTimeout;
  const held = [];
  let holding = true;
  window.setTimeout = (then, ms, ...rest) => (holding && ms === 0 ? held.push(then) : wait(then, ms, ...rest));
  window.nextPiece = () => {
    const next = held.shift();
    if (next) next();
    return next !== undefined;
  };
  window.allPieces = () => {
    holding = false;
    while (window.nextPiece());
  };
})();
