// The browser has no service worker, as in some private windows.
Object.defineProperty(navigator, "serviceWorker", { value: undefined });
