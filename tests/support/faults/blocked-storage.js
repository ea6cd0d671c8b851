// A browser that is told to keep nothing: touching local storage throws, and there is no database.
for (const name of ["localStorage", "sessionStorage"]) {
  Object.defineProperty(window, name, {
    get() {
      throw new DOMException("The operation is insecure.", "SecurityError");
    },
  });
}
Object.defineProperty(window, "indexedDB", { get: () => undefined });
