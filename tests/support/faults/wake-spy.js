// Counts how often the page asks for the screen to stay alight.
window.wakeLocks = [];
Object.defineProperty(navigator, 'wakeLock', {
  value: { request: async (what) => { window.wakeLocks.push(what); return { released: false }; } },
});
