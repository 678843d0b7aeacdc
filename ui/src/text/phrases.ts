// Phrases of a Japanese sentence (bunsetsu): a line breaks between them only. WebKitGTK ignores `word-break: auto-phrase`.

import { loadDefaultJapaneseParser } from "budoux";

const JAPANESE = /[\u3041-\u30ff\u3400-\u9fff]/;
/** What ends a phrase: no line begins with it. */
const CLOSING = /^[」』）、。！？：…]+/u;
/** The particle of a name in brackets or in Latin letters. */
const PARTICLE = /^ ?(?:には|では|とは|にも|でも|から|まで|より|など|[をがはにでともへやの])(?![\u3041-\u3096])[、。]*/u;
/** What a particle belongs to, with the space that stands after Latin letters. */
const NAMED = /(?:[」』）]|[A-Za-z0-9] ?)$/u;
/** After a bracket a browser would break the line, though the phrase goes on. */
const GOES_ON = /(?<=[」』）])(?=[\u3041-\u3096])/u;
/** The space between Latin letters and a particle, at which a browser would break the line; with the letter behind it. */
const SPACE = /(?<=[A-Za-z0-9])( [\u3041-\u3096])/u;
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
    const take = (begins: RegExp): void => {
      const taken = begins.exec(own)?.[0] ?? "";
      if (parts.length === 0) return;
      parts[parts.length - 1] += taken;
      own = own.slice(taken.length);
    };
    take(CLOSING);
    if (NAMED.test(parts.at(-1) ?? "")) take(PARTICLE);
    carried = OPENING.exec(own)?.[0] ?? "";
    own = own.slice(0, own.length - carried.length);
    if (own !== "") parts.push(own);
  }
  if (carried !== "") parts.push(carried);
  return parts;
}

/** A part of a phrase, and what keeps it on its line. */
export interface Piece {
  text: string;
  /** `joined`: no line breaks behind it. `whole`: none within it. */
  keeps: "joined" | "whole" | null;
}

/** The pieces of a phrase: together they are the phrase. */
export function pieces(phrase: string): Piece[] {
  return phrase.split(SPACE).flatMap((part, at): Piece[] => {
    if (at % 2 === 1) return [{ text: part, keeps: "whole" }];
    const own = part.split(GOES_ON);
    return own.map((text, nth) => ({ text, keeps: nth + 1 < own.length ? "joined" : null }));
  });
}
