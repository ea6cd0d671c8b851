// The first registration of the worker waits until a test asks for it with letWorkerIn: fetching the whole app for
// later is most of the work of a short test that is not about it. A worker that is there already is not held.
if (navigator.serviceWorker) {
  const container = navigator.serviceWorker;
  const register = container.register.bind(container);
  const asked = new Promise((resolve) => { window.letWorkerIn = resolve; });
  container.register = async (...wanted) => {
    if (!(await container.getRegistration())) await asked;
    return register(...wanted);
  };
}
