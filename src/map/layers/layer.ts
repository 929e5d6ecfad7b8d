import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
} from 'maplibre-gl';
import { EVENT_FAMILIES } from '../../events/event-types';
import { FAMILY_COLOURS } from '../palette';
import type { MapTheme } from '../types';

/** Ids of the map's own sources. */
export const SOURCES = {
  shapes: 'frontline-shapes',
  points: 'frontline-points',
  highlights: 'frontline-highlights',
} as const;

/** One layer of marks over the basemap. */
export interface MarkLayer {
  /** `ground` lies under the basemap's names, `top` over everything. */
  readonly place: 'ground' | 'top';
  specify(theme: MapTheme): LayerSpecification;
}

/** Colour of a feature's family. */
export function familyColour(theme: MapTheme): DataDrivenPropertyValueSpecification<string> {
  const cases = EVENT_FAMILIES.flatMap((family) => [family, FAMILY_COLOURS[family][theme]]);
  return [
    'match',
    ['get', 'family'],
    ...cases,
    FAMILY_COLOURS.other[theme],
  ] as unknown as ExpressionSpecification;
}

/** The image that a feature's property names, in a theme. */
export function imageOf(property: string, theme: MapTheme): ExpressionSpecification {
  return ['concat', ['get', property], `/${theme}`];
}
