// Phrases of a Japanese sentence (bunsetsu): a line breaks between them only. WebKitGTK ignores `word-break: auto-phrase`.

import { loadDefaultJapaneseParser } from "budoux";

const JAPANESE = /[\u3041-\u30ff\u3400-\u9fff]/;
/** What ends a phrase: no line begins with it. */
const CLOSING = /^[」』）、。！？：…]+/u;
/** What begins a phrase: no line ends with it. */
const OPENING = /[「『（]+$/u;

let parser: { parse: (sentence: string) => string[] } | undefined;

/** The text in parts between which a line may break; one part where nothing is Japanese. */
export function phrases(text: string): string[] {
  if (!JAPANESE.test(text)) return [text];
  parser ??= loadDefaultJapaneseParser();
  const parts: string[] = [];
  let carried = "";
  for (const part of parser.parse(text)) {
    let own = carried + part;
    const closing = CLOSING.exec(own)?.[0] ?? "";
    if (closing !== "" && parts.length > 0) {
      parts[parts.length - 1] += closing;
      own = own.slice(closing.length);
    }
    carried = OPENING.exec(own)?.[0] ?? "";
    own = own.slice(0, own.length - carried.length);
    if (own !== "") parts.push(own);
  }
  if (carried !== "") parts.push(carried);
  return parts;
}
