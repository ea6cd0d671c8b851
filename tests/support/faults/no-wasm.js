// A browser without WebAssembly.
Object.defineProperty(window, "WebAssembly", { value: undefined });
