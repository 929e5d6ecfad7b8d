import { areaHatch } from './area-hatch';
import { areaOutline } from './area-outline';
import { circleFill } from './circle-fill';
import { circleOutline } from './circle-outline';
import { highlightOutline } from './highlight-outline';
import { highlightRing } from './highlight-ring';
import type { MarkLayer } from './layer';
import { pins } from './pins';

export { type MarkLayer, SOURCES } from './layer';

/** Every layer that draws events, from the lowest up. A new one is a file and a line here. */
export const MARK_LAYERS: readonly MarkLayer[] = [
  areaHatch,
  areaOutline,
  circleFill,
  circleOutline,
  highlightOutline,
  pins,
  highlightRing,
];
