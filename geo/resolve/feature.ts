import type { Group, Reading } from './group';
import type { Surroundings } from './surroundings';
import type { FeatureName } from './weighing';

/** Evidence for or against one reading, about -1 to 1; its weight stands in `weights.ts`. */
export interface Feature {
  readonly name: FeatureName;
  /** Whether it looks at the other places of the text. */
  readonly contextual: boolean;
  value(reading: Reading, group: Group, surroundings: Surroundings): number;
}
