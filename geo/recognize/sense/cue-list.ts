/** Cues by number: what a mention has is a list of numbers, and what it sums up to some looks into an array. */

const names: string[] = [];
const numbers = new Map<string, number>();

/** The number of a cue, the same each time. For use where cues are listed, not at each mention. */
export function cue(name: string): number {
  let number = numbers.get(name);
  if (number === undefined) {
    number = names.push(name) - 1;
    numbers.set(name, number);
  }
  return number;
}

/** The name of a cue, as `cue-weights.ts` has it. */
export function cueName(number: number): string {
  return names[number]!;
}

/** More than a mention has. */
const MOST = 128;

/** The cues of one mention. Filled anew for each, so that no list is made. */
export class CueList {
  readonly #cues = new Int32Array(MOST);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  at(index: number): number {
    return this.#cues[index]!;
  }

  add(cue: number): void {
    if (this.#size < MOST) this.#cues[this.#size++] = cue;
  }

  clear(): void {
    this.#size = 0;
  }
}
