// Counts how often the browser is asked to keep the storage, and lets it promise.
window.persistAsked = 0;
Object.defineProperty(navigator, "storage", {
  value: {
    persist: async () => {
      window.persistAsked += 1;
      return true;
    },
    persisted: async () => false,
  },
});
