import type { Gazetteer } from '../../../geo/types';
import type { Found } from '../measures';
import { mostPopulous, wordsOf } from './most-populous';
import type { System } from './system';

/** The longest name of the gazetteer at every capital letter, taken for its most populous bearer. */
export function longestMatch(gazetteer: Gazetteer, leastPopulation = 0): System {
  return {
    name: 'longest match, most populous',
    read: (text) => {
      const words = wordsOf(text);
      const found: Found[] = [];
      for (let at = 0; at < words.length; at++) {
        const first = words[at]!;
        if (!/^\p{Lu}/u.test(text.slice(first.start))) continue;
        let node = gazetteer.trie.root;
        let hit: { last: number; lat: number; lon: number } | null = null;
        for (let last = at; last < words.length; last++) {
          node = gazetteer.trie.step(node, words[last]!.folded);
          if (node < 0) break;
          const place = mostPopulous(gazetteer, node);
          if (place === null) continue;
          if (place.featureClass === 'P' && place.population < leastPopulation) continue;
          hit = { last, lat: place.lat, lon: place.lon };
        }
        if (hit === null) continue;
        const { lat, lon } = hit;
        found.push({ start: first.start, end: words[hit.last]!.end, lat, lon, kind: 'literal' });
        at = hit.last;
      }
      return found;
    },
  };
}
