import type { Feature } from './feature';
import { bareName } from './features/bare-name';
import { company } from './features/company';
import { container } from './features/container';
import { country } from './features/country';
import { demand } from './features/demand';
import { direction } from './features/direction';
import { era } from './features/era';
import { list } from './features/list';
import { nameKind } from './features/name-kind';
import { nearness } from './features/nearness';
import { overshadowed } from './features/overshadowed';
import { prominenceOfPlace } from './features/prominence';
import { region } from './features/region';
import { sameSense } from './features/same-sense';
import { scope } from './features/scope';
import { stated } from './features/stated';
import { theatre } from './features/theatre';

/** All features, in the order in which they are shown. */
export const FEATURES: readonly Feature[] = [
  prominenceOfPlace,
  nameKind,
  demand,
  container,
  bareName,
  overshadowed,
  era,
  stated,
  country,
  theatre,
  region,
  scope,
  nearness,
  company,
  list,
  direction,
  sameSense,
];
