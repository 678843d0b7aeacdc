// A key press that is meant for us: never one that an input method takes while it composes. WKWebView reports the Enter that
// confirms with keyCode 229.

export function isPlain(event: KeyboardEvent, key: string): boolean {
  return event.key === key && !event.isComposing && event.keyCode !== 229;
}

/** The key that held down presses a button again and again: what opened a question does not answer it, too. */
export function once(event: KeyboardEvent): void {
  if (event.repeat) event.preventDefault();
}

/** Is something being typed into? */
export function isField(element: Element | null): boolean {
  return element?.matches("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]") ?? false;
}
