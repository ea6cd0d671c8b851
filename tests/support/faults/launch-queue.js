// The system opens files with the app: `launchWith(name, text)`, also before the app has asked for them.
(function () {
  "use strict";
  let consumer = null;
  const waiting = [];
  const queue = {
    setConsumer(take) {
      consumer = take;
      for (const launch of waiting.splice(0)) take(launch);
    },
  };
  Object.defineProperty(window, "launchQueue", { value: queue });
  window.launchWith = (name, text) => {
    const launch = { files: [{ kind: "file", name, getFile: async () => new File([text], name, { type: "application/json" }) }] };
    if (consumer) consumer(launch);
    else waiting.push(launch);
  };
})();
