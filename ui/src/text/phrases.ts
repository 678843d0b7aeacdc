// Phrases of a Japanese sentence (bunsetsu): a line breaks between them only. WebKitGTK ignores `word-break: auto-phrase`.

import { loadDefaultJapaneseParser } from "budoux";

const JAPANESE = /[\u3041-\u30ff\u3400-\u9fff]/;
/** What ends a phrase: no line begins with it. */
const CLOSING = /^[」』）、。！？：…]+/u;
/** What begins a phrase: no line ends with it. */
const OPENING = /[「『（]+$/u;

/** A word in Latin letters with the particle that follows it: no line begins with the particle. */
const WORD_AND_PARTICLE = /(\S{1,16} [\u3041-\u3096]{1,3}[、。）」]?)/u;

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

/** A part in pieces; every second one, from the second on, is a word with its particle and stays on one line. */
export function pieces(part: string): string[] {
  return part.split(WORD_AND_PARTICLE);
}
