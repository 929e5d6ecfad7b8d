import { bareName } from './features/bare-name';
import { company } from './features/company';
import { container } from './features/container';
import { country } from './features/country';
import { demand } from './features/demand';
import { direction } from './features/direction';
import { nameKind } from './features/name-kind';
import { nearness } from './features/nearness';
import { prominenceOfPlace } from './features/prominence';
import { region } from './features/region';
import type { Group, Reading } from './group';
import type { Surroundings } from './surroundings';
import type { FeatureName } from './weights';

/** Evidence for or against one reading, about -1 to 1; its weight stands in `weights.ts`. */
export interface Feature {
  readonly name: FeatureName;
  /** Whether it looks at the other places of the text. */
  readonly contextual: boolean;
  value(reading: Reading, group: Group, surroundings: Surroundings): number;
}

/** All features, in the order in which they are shown. */
export const FEATURES: readonly Feature[] = [
  prominenceOfPlace,
  nameKind,
  demand,
  container,
  bareName,
  country,
  region,
  nearness,
  company,
  direction,
];
