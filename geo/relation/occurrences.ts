import { CAPITAL, type Document } from '../recognize/document';
import type { LearntPlace, LearntPlaces } from './learnt';
import type { Located } from './located';

/** Adds the other mentions of the places learnt, and moves those that the gazetteer had elsewhere. */
export function withOccurrences(
  document: Document,
  located: readonly Located[],
  learnt: LearntPlaces,
): Located[] {
  if (learnt.byName.size === 0) return [...located];
  const found: Located[] = [];
  let at = 0;
  for (let first = 0; first < document.size; first++) {
    if (!document.has(first, CAPITAL)) continue;
    const match = matchAt(document, first, learnt);
    if (!match) continue;
    while (at < located.length && located[at]!.last < first) found.push(located[at++]!);
    const own = located[at];
    const free = !own || own.first > match.last;
    const same = own?.first === first && own.last === match.last;
    if (free || same) {
      found.push(same && isOwn(own) ? own : occurrence(document, first, match, own ?? null));
      if (same) at++;
    }
    first = match.last;
  }
  return [...found, ...located.slice(at)];
}

/** Learnt already, or a namesake of which the text says that it lies elsewhere. */
function isOwn({ learnt, resolved }: Located): boolean {
  const evidence = resolved?.place ? resolved.candidates[0]?.evidence : undefined;
  return learnt || (evidence?.container ?? 0) > 0 || (evidence?.stated ?? 0) > 0;
}

interface Match {
  readonly last: number;
  readonly entry: LearntPlace;
  readonly end: number;
}

function matchAt(document: Document, first: number, learnt: LearntPlaces): Match | null {
  let key = '';
  for (let last = first; last < first + 3 && document.has(last, CAPITAL); last++) {
    const gap = document.gapAfter(last - 1);
    if (last > first && gap !== 'space' && gap !== 'hyphen') return null;
    const word = document.word(last);
    const bare = word.replace(/'s$/, '');
    const entry = learnt.byName.get(`${key}${bare}`);
    if (entry) return { last, entry, end: document.ends[last]! - (word.length - bare.length) };
    key += `${word} `;
  }
  return null;
}

function occurrence(document: Document, first: number, match: Match, own: Located | null): Located {
  const { place } = match.entry;
  return {
    start: document.starts[first]!,
    end: match.end,
    first,
    last: match.last,
    resolved: own?.first === first && own.place === null ? own.resolved : null,
    place,
    learnt: true,
    confidence: match.entry.confidence,
    learntFrom: match.entry.told.map(({ words }) => words),
    circle: { lat: place.lat, lon: place.lon, radiusKm: place.uncertaintyKm },
    relation: null,
    precision: 'near',
  };
}
