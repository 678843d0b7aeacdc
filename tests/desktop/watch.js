// Runs in the window before the page's own scripts: keeps what went wrong, and every reply of the core.
window.__wrong = [];
window.__replies = [];
addEventListener("securitypolicyviolation", (event) => window.__wrong.push(`CSP ${event.violatedDirective} ${event.blockedURI}`));
addEventListener("error", (event) => window.__wrong.push(`error ${event.message}`));
addEventListener("unhandledrejection", (event) => window.__wrong.push(`rejected ${event.reason?.stack ?? JSON.stringify(event.reason)}`));
for (const level of ["error", "warn"]) {
  const say = console[level].bind(console);
  console[level] = (...words) => {
    window.__wrong.push(`${level} ${words.join(" ")}`);
    say(...words);
  };
}
const ask = window.fetch.bind(window);
window.fetch = async (...asked) => {
  const reply = await ask(...asked);
  reply.clone().text().then((text) => window.__replies.push(text));
  return reply;
};
