import { html, nothing, type TemplateResult } from 'lit';
import type { Place, Resolution } from '../../../geo/types';
import type { Reading } from '../../reading';
import { FrontlinePlaceEvent, FrontlinePointEvent } from '../link/events';
import type { Localize } from '../words/localize';
import { surroundings } from '../words/surroundings';
import { candidateList } from './candidates';

/** A name of a report, in the element that shows what it means. */
export interface PlacedName {
  readonly element: HTMLElement;
  readonly reading: Reading;
  readonly resolution: Resolution;
  /** Whether the reader may say what the name means. */
  readonly placeable: boolean;
}

/** What a name could mean and, where the reader may say it, the ways to: take one, or show it on the map. */
export function renderPlacing(
  localize: Localize,
  { element, reading, resolution, ...named }: PlacedName,
): TemplateResult | typeof nothing {
  const { candidates, quote, place, kind } = resolution;
  // Where an army is named, nothing happened that could be moved.
  const placeable = named.placeable && kind === 'literal';
  const tell = (chosen: Place | null) =>
    element.dispatchEvent(new FrontlinePlaceEvent(reading.article.id, quote, chosen));
  const look = (at: Place | null) => element.dispatchEvent(new FrontlinePointEvent(at));
  const take = (chosen: Place) => {
    look(null);
    tell(chosen);
  };
  // A lone candidate that was taken is nothing to choose from; one that was not may still be right.
  const some = candidates.length > (placeable && candidates[0]?.place.id !== place?.id ? 0 : 1);
  if (!some && !placeable) return nothing;
  const list = () =>
    candidateList(localize, candidates, {
      chosenId: place?.id ?? '',
      actions: placeable ? { take, look } : null,
      where: (candidate) => surroundings(localize, reading, quote, candidate),
    });
  return html`${some ? list() : nothing}
    ${placeable ? html`<button class="place" @click=${() => tell(null)}>${localize.term('placeOnMap')}</button>` : nothing}`;
}

/** Whether the reader has said what the name means. */
export function isPlacedByReader({ chosen }: Reading, { quote }: Resolution): boolean {
  return chosen?.some((each) => each.quote === quote) ?? false;
}
