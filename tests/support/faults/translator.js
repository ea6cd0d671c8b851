// A browser that translates the page: `translate()` puts a <font> in the place of every text, and goes on doing so with
// whatever comes. The words themselves stay.
(function () {
  "use strict";
  const skip = (node) => !node.data.trim() || node.parentElement.closest("font, script, style, textarea, option, title");
  const swap = (node) => {
    if (!node.parentElement || skip(node)) return;
    const inner = document.createElement("font");
    const outer = document.createElement("font");
    inner.textContent = node.data;
    outer.append(inner);
    node.replaceWith(outer);
  };
  const all = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    found.forEach(swap);
  };
  window.translate = () => {
    new MutationObserver((changes) => {
      for (const change of changes) {
        if (change.type === "characterData") swap(change.target);
        for (const node of change.addedNodes) {
          if (node.nodeType === Node.TEXT_NODE) swap(node);
          else if (node.nodeType === Node.ELEMENT_NODE && node.localName !== "font") all(node);
        }
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
    all(document.body);
  };
})();
