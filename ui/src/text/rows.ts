// Which rows of a long list are drawn: those in sight, and as many on either side as a fast hand may bring into it.

/** So many rows more than are in sight, above and below. */
const AROUND = 30;
/** The rows move on in steps, so that a small movement draws nothing. */
const STEP = 10;

export function span(top: number, seen: number, high: number, count: number): { first: number; end: number } {
  const at = Math.floor(Math.max(0, top) / high / STEP) * STEP;
  const sight = Math.ceil(seen / high);
  return { first: Math.max(0, Math.min(at, count - sight) - AROUND), end: Math.min(count, at + STEP + sight + AROUND) };
}
