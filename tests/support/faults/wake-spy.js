// Counts how often the page asks for the screen to stay alight, and lets it go dark again.
window.wakeLocks = [];
window.letGo = 0;
Object.defineProperty(navigator, 'wakeLock', {
  value: { request: async (what) => { window.wakeLocks.push(what); return { released: false, release: async () => { window.letGo += 1; } }; } },
});
