import { EVENT_FAMILIES, EVENT_STATUSES } from '../../events/event-types';
import type { EventFamily, EventStatus } from '../../events/types';
import type { MapTheme } from '../types';

/**
 * Images are drawn when first asked for, by their names, which say all there is to know:
 * `frontline/pin/ground/claimed/3/light`. Styles append the theme.
 */
export type MarkImage =
  | {
      readonly kind: 'pin' | 'vague';
      readonly family: EventFamily;
      readonly status: EventStatus;
      readonly count: number;
      readonly theme: MapTheme;
    }
  | {
      readonly kind: 'hatch';
      readonly family: EventFamily;
      readonly status: EventStatus;
      readonly theme: MapTheme;
    }
  | { readonly kind: 'area'; readonly family: EventFamily; readonly text: string; readonly theme: MapTheme };

const PREFIX = 'frontline';

/** Half a character, as a cut string may end in; encodeURIComponent throws on it. */
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/** Counts above are drawn as this with a plus. */
export const MOST_COUNTED = 999;

export function pinName(family: EventFamily, status: EventStatus, count: number): string {
  return [PREFIX, 'pin', family, status, Math.min(count, MOST_COUNTED + 1)].join('/');
}

export function vagueName(family: EventFamily, status: EventStatus, count: number): string {
  return [PREFIX, 'vague', family, status, Math.min(count, MOST_COUNTED + 1)].join('/');
}

export function hatchName(family: EventFamily, status: EventStatus): string {
  return [PREFIX, 'hatch', family, status].join('/');
}

/** The name of an area with the count of its events, as an image, so that no style needs our fonts. */
export function areaLabelName(family: EventFamily, name: string, count: number): string {
  const text = count > 1 ? `${name} · ${count}` : name;
  return [PREFIX, 'area', family, encodeURIComponent(text.replace(LONE_SURROGATE, '\ufffd'))].join('/');
}

/** What an image name asks for, or null when it is none of ours. */
export function parseImageName(id: string): MarkImage | null {
  const [prefix, kind, familyPart, ...rest] = id.split('/');
  const family = EVENT_FAMILIES.find((each) => each === familyPart);
  const theme = rest.at(-1);
  if (prefix !== PREFIX || !family || (theme !== 'light' && theme !== 'dark')) return null;
  if (kind === 'area') return { kind, family, text: decodeURIComponent(rest[0] ?? ''), theme };
  const status = EVENT_STATUSES.find((each) => each === rest[0]);
  if (!status) return null;
  if (kind === 'hatch') return { kind, family, status, theme };
  if (kind === 'pin' || kind === 'vague') return { kind, family, status, count: Number(rest[1]), theme };
  return null;
}
