import { FrontlineArticle } from './frontline-article';
import { FrontlineCard } from './frontline-card';
import { FrontlineFilter } from './frontline-filter';
import { FrontlineLegend } from './frontline-legend';
import { FrontlineList } from './frontline-list';
import { FrontlineMap } from './frontline-map';
import { FrontlineTimeline } from './frontline-timeline';

/** Every element by its tag; the map first, so that the others find it. */
export const ELEMENTS = {
  'frontline-map': FrontlineMap,
  'frontline-timeline': FrontlineTimeline,
  'frontline-list': FrontlineList,
  'frontline-filter': FrontlineFilter,
  'frontline-article': FrontlineArticle,
  'frontline-legend': FrontlineLegend,
  'frontline-card': FrontlineCard,
} as const;

/** Defines every element that the page has not defined yet. */
export function defineElements(): void {
  for (const [tag, element] of Object.entries(ELEMENTS)) {
    if (customElements.get(tag) === undefined) customElements.define(tag, element);
  }
}
