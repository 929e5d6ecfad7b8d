/** Weights summed up by the numbers of countries or regions; kept and emptied, since a text has few of thousands. */
export class CodeWeights {
  #sums = new Float64Array(256);
  #codes: number[] = [];

  /** Adds to the weight of a code; nothing to 0, which stands for none. */
  add(code: number, weight: number): void {
    if (code === 0) return;
    if (code >= this.#sums.length) this.#grow(code);
    const sum = this.#sums[code]!;
    if (sum === 0) this.#codes.push(code);
    this.#sums[code] = sum + weight;
  }

  /** The weight of a code, 0 where nothing was added. */
  of(code: number): number {
    return code < this.#sums.length ? this.#sums[code]! : 0;
  }

  clear(): void {
    for (let at = 0; at < this.#codes.length; at++) this.#sums[this.#codes[at]!] = 0;
    this.#codes.length = 0;
  }

  #grow(code: number): void {
    const grown = new Float64Array(2 * code);
    grown.set(this.#sums);
    this.#sums = grown;
  }
}
