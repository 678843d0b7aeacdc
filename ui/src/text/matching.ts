// Which texts hold every word that was typed; full-width and capital letters are like any other.

const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

export function isMatching(typed: string, texts: (string | null)[]): boolean {
  const all = plain(texts.filter(Boolean).join(" "));
  return plain(typed).split(/\s+/).every((word) => all.includes(word));
}
