import type { Group, Reading } from './group';
import type { Surroundings } from './surroundings';
import type { FeatureName } from './weighing';

/** Evidence for or against one reading, about -1 to 1; its weight stands in `weights.ts`. */
export interface Feature {
  readonly name: FeatureName;
  /** Whether it looks at the other places of the text. */
  readonly contextual: boolean;
  /**
   * Whether it can say anything of a group, by what the words say of it and the years that the text
   * names. Where it cannot, its value is 0 for every reading and is not asked for.
   */
  concerns(group: Group, years: readonly number[]): boolean;
  /** For a contextual one the surroundings have been turned to the group, see `lookAt`. */
  value(reading: Reading, group: Group, surroundings: Surroundings): number;
}
