import { geoparse } from '../../../geo/index';
import type { Gazetteer, Resolution } from '../../../geo/types';
import { readEvents } from '../../../src/events/index';
import { KIND_OF } from '../../../src/events/learnt/kinds';
import type { EventType } from '../../../src/events/types';
import type { Reading } from '../../../src/reading';
import { loadPassages, type Passage } from '../../support/passages';
import type { EventSystem } from './found';

/** How well one system reads the passages that nothing is learnt from, per cent. */
export interface PassageRow {
  readonly system: string;
  readonly passages: number;
  /** Labels of a kind that is told apart. */
  readonly labels: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What a system says of a passage: types, and the place's id or ''. */
type Told = readonly { readonly type: EventType; readonly placeId: string }[];

/** Day of publication of all passages; what is measured does not depend on it. */
const DATE = '2024-06-10';

/**
 * Reads the passages that are held out, each system given the same places: an event is right where a label
 * of its kind is at its place, or at none as well. Passages name villages alone, so that a label whose place
 * has no pin is missed by all.
 */
export function measurePassages(
  gazetteer: Gazetteer,
  systems: readonly EventSystem[],
): readonly PassageRow[] {
  const held = loadPassages()
    .filter(({ isHeldOut }) => isHeldOut)
    .map((passage) => ({ passage, resolutions: geoparse(passage.text, gazetteer) }));
  return systems.map((system) => {
    const sums = { met: 0, missed: 0, invented: 0 };
    for (const { passage, resolutions } of held) {
      const counts = count(passage, resolutions, toldBy(system, passage, resolutions));
      sums.met += counts.met;
      sums.missed += counts.missed;
      sums.invented += counts.invented;
    }
    const labels = sums.met + sums.missed;
    return {
      system: system.name,
      passages: held.length,
      labels,
      precision: (100 * sums.met) / (sums.met + sums.invented),
      recall: (100 * sums.met) / labels,
      f1: (200 * sums.met) / (labels + sums.met + sums.invented),
    };
  });
}

function toldBy(system: EventSystem, { id, text }: Passage, resolutions: readonly Resolution[]): Told {
  const article = { id, text, date: DATE, lang: 'en', title: '', outlet: '', url: '' };
  const { claims, events } = readEvents(article, resolutions);
  const reading: Reading = { article, resolutions, claims, events, warnings: [] };
  return system.read(reading);
}

/** One to one, each label by the first event that meets it; an event told twice of a place counts once. */
function count({ marks, labels }: Passage, resolutions: readonly Resolution[], told: Told) {
  const found = new Set(
    told.map(({ type, placeId }) => `${KIND_OF[type]}@${placeId}`).filter((key) => !key.startsWith('null@')),
  );
  let met = 0;
  let missed = 0;
  for (const { types, place } of labels) {
    const kinds = types.map((type) => KIND_OF[type]).filter((kind) => kind !== null);
    if (kinds.length === 0) continue;
    const ids = place === null ? [''] : idsOf(place, marks, resolutions);
    const key = kinds.flatMap((kind) => ids.map((id) => `${kind}@${id}`)).find((one) => found.delete(one));
    if (key === undefined) missed++;
    else met++;
  }
  return { met, missed, invented: found.size };
}

function idsOf(quote: string, marks: Passage['marks'], resolutions: readonly Resolution[]): string[] {
  return resolutions
    .filter(({ start, end }) =>
      marks.some((mark) => mark.quote === quote && start < mark.end && end > mark.start),
    )
    .flatMap(({ place }) => (place ? [place.id] : []));
}
