import nlp from 'compromise';
import type { Gazetteer } from '../../../geo/types';
import type { Found } from '../measures';
import { mostPopulous, wordsOf } from './most-populous';
import type { System } from './system';

/** compromise's places that are a name of the gazetteer, each for its most populous bearer. */
export function compromise(gazetteer: Gazetteer): System {
  return {
    name: 'compromise places, most populous',
    read: (text) => {
      const found: Found[] = [];
      for (const { start, end } of placesOf(text)) {
        let node = gazetteer.trie.root;
        for (const { folded } of wordsOf(text.slice(start, end))) {
          node = node < 0 ? node : gazetteer.trie.step(node, folded);
        }
        const place = node < 0 ? null : mostPopulous(gazetteer, node);
        if (place) found.push({ start, end, lat: place.lat, lon: place.lon, kind: 'literal' });
      }
      return found;
    },
  };
}

interface PlaceJson {
  readonly offset?: { readonly start: number; readonly length: number };
}

/** Offsets of the places that compromise sees, without the punctuation that it leaves on them. */
function placesOf(text: string): { start: number; end: number }[] {
  const json = nlp(text).places().json({ offset: true }) as readonly PlaceJson[];
  return json.flatMap(({ offset }) => {
    if (!offset) return [];
    const quote = text.slice(offset.start, offset.start + offset.length);
    const bare = quote.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    const start = offset.start + quote.indexOf(bare);
    return bare === '' ? [] : [{ start, end: start + bare.length }];
  });
}
