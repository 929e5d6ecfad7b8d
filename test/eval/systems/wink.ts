import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Gazetteer } from '../../../geo/types';
import type { Found } from '../measures';
import { mostPopulous, wordsOf } from './most-populous';
import type { System } from './system';

/** wink-nlp's proper nouns: the runs of them that are a name of the gazetteer, for its most populous bearer. */
export function wink(gazetteer: Gazetteer): System {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  return {
    name: 'wink-nlp proper nouns, most populous',
    read: (text) => {
      const found: Found[] = [];
      for (const { start, end } of properNouns(nlp, text)) {
        const words = wordsOf(text.slice(start, end));
        let node = gazetteer.trie.root;
        for (const { folded } of words) node = node < 0 ? node : gazetteer.trie.step(node, folded);
        const place = node < 0 ? null : mostPopulous(gazetteer, node);
        if (place) found.push({ start, end, lat: place.lat, lon: place.lon, kind: 'literal' });
      }
      return found;
    },
  };
}

/** Runs of proper nouns with nothing but white space between, as offsets of the text. */
export function properNouns(nlp: ReturnType<typeof winkNLP>, text: string): { start: number; end: number }[] {
  const { its } = nlp;
  const tokens = nlp.readDoc(text).tokens();
  const values = tokens.out(its.value) as string[];
  const tags = tokens.out(its.pos) as string[];
  const runs: { start: number; end: number }[] = [];
  let at = 0;
  let open = false;
  for (const [index, value] of values.entries()) {
    const start = text.indexOf(value, at);
    if (start < 0) continue;
    const joined = open && /^\s*$/u.test(text.slice(at, start));
    at = start + value.length;
    open = tags[index] === 'PROPN';
    if (!open) continue;
    if (joined) runs[runs.length - 1]!.end = at;
    else runs.push({ start, end: at });
  }
  return runs;
}
