// Puts the screen on the page.

import { mount } from "svelte";
import App from "./App.svelte";
import type { StartView } from "./generated/contract";

export function show(target: HTMLElement, start: Promise<StartView>): void {
  mount(App, { target, props: { start } });
}
