// Calls that must reach the core in the order in which they were made.

export class Order {
  #last: Promise<unknown> | null = null;

  /** Makes the call once every earlier one is over, however it ended. */
  run<T>(call: () => Promise<T>): Promise<T> {
    const made = this.after(call);
    const over = made
      .catch(() => undefined)
      .then(() => {
        if (this.#last === over) this.#last = null;
      });
    this.#last = over;
    return made;
  }

  /** The same, for a long one: no later call waits for it. */
  async after<T>(call: () => Promise<T>): Promise<T> {
    if (this.#last) await this.#last;
    return call();
  }
}
