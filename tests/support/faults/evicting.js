// A browser that has not promised to keep what is stored, and does not.
for (const name of ["persist", "persisted"]) {
  StorageManager.prototype[name] = async () => false;
}
