// Local storage works, but the database cannot be opened.
IDBFactory.prototype.open = function () {
  throw new DOMException("The operation is insecure.", "SecurityError");
};
