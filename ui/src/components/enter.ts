// Enter and Escape, but never while an input method is composing: WKWebView reports the confirming Enter with keyCode 229.

export function isPlain(event: KeyboardEvent, key: "Enter" | "Escape"): boolean {
  return event.key === key && !event.isComposing && event.keyCode !== 229;
}
