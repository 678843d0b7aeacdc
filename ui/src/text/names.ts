// Splits a sentence at the names in it, so that each stays whole on its line and keeps its own direction.

export interface Run {
  /** Punctuation that must not be parted from the name. */
  before: string;
  text: string;
  after: string;
  name: boolean;
  /** Short enough to stand whole on one line. */
  whole: boolean;
}

const OPENING = /[「『（(“"]$/u;
const CLOSING = /^[」』）)”".,:;、。]+/u;
const WHOLE_CHARS = 48;

export function named(sentence: string, names: (string | null)[]): Run[] {
  const known = names.filter((name): name is string => name !== null && name !== "").sort((one, other) => other.length - one.length);
  const runs: Run[] = [];
  let plain = "";
  const flush = (text: string) => {
    if (text !== "") runs.push({ before: "", text, after: "", name: false, whole: false });
    plain = "";
  };
  for (let at = 0; at < sentence.length; ) {
    const text = known.find((name) => sentence.startsWith(name, at));
    if (text === undefined) {
      plain += sentence[at];
      at += 1;
      continue;
    }
    at += text.length;
    const before = OPENING.exec(plain)?.[0] ?? "";
    const after = CLOSING.exec(sentence.slice(at))?.[0] ?? "";
    flush(plain.slice(0, plain.length - before.length));
    runs.push({ before, text, after, name: true, whole: [...text].length <= WHOLE_CHARS });
    at += after.length;
  }
  flush(plain);
  return runs;
}
