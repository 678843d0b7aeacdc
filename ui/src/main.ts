// The first thing of the page that runs: the core looks around while the screen's own script is read.

import { platform } from "#platform";
import "./styles/tokens.css";
import "./styles/base.css";

const start = platform.call("start", { languages: [...navigator.languages] });
// Whoever awaits it says what went wrong: until then it is not unhandled.
start.catch(() => undefined);
const target = document.getElementById("app");
const [{ mount }, { default: App }] = await Promise.all([import("svelte"), import("./App.svelte")]);
if (target) mount(App, { target, props: { start } });
