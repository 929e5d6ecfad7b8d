import type { Found } from '../measures';

/** Something that finds places in a text. */
export interface System {
  readonly name: string;
  read(text: string, lang: string): Found[];
}
