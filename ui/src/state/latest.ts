// Of several questions, only the answer to the last is shown.

/** Tells whether its question is the last one still. */
export type IsLast = () => boolean;

export class Latest {
  #turn = 0;

  /** Begins another question. */
  begin(): IsLast {
    this.#turn += 1;
    return this.now();
  }

  /** No answer to what was asked until now is shown. */
  drop(): void {
    this.#turn += 1;
  }

  /** Begins none: tells whether another was begun since. */
  now(): IsLast {
    const turn = this.#turn;
    return () => turn === this.#turn;
  }
}
