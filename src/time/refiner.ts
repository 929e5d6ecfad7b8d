import type { Reference } from './calendar';
import type { Found } from './parser';

/** Drops, joins or changes what the parsers found in one stretch of folded text. */
export interface TimeRefiner {
  readonly name: string;
  refine(found: readonly Found[], text: string, reference: Reference): readonly Found[];
}
