import { SITE_KINDS, siteWordsAt } from '../text/en/sites';
import type { Gazetteer } from '../types';
import { foldName } from './name-entry';

/** Sites by kind and by what their names hold beside the words of their kind: `nuclear|zaporizhzhia`. */
export type SiteIndex = ReadonlyMap<string, readonly number[]>;

const indexes = new WeakMap<Gazetteer, SiteIndex>();

/** The power stations, dams, bridges, bases and works of a gazetteer; found in one pass on first use. */
export function sitesOf(gazetteer: Gazetteer): SiteIndex {
  let index = indexes.get(gazetteer);
  if (!index) {
    index = buildIndex(gazetteer);
    indexes.set(gazetteer, index);
  }
  return index;
}

function buildIndex(gazetteer: Gazetteer): SiteIndex {
  const index = new Map<string, number[]>();
  for (let at = 0; at < gazetteer.size; at++) {
    // Ports and ranges are areas to GeoNames.
    if (!/^[SL]$/.test(gazetteer.featureClass(at))) continue;
    const code = gazetteer.place(at).featureCode;
    for (const { text } of gazetteer.names(at)) addName(index, foldName(text), code, at);
  }
  return index;
}

function addName(index: Map<string, number[]>, name: string, code: string, at: number): void {
  const stem = stemOf(name);
  if (stem === null) return;
  for (const { key, codes } of SITE_KINDS) {
    // A rail bridge is not the road bridge of the same name.
    if (!codes.includes(code) || (code === 'BDG' && key !== stem.key)) continue;
    const places = index.get(`${key}|${stem.text}`) ?? [];
    index.set(`${key}|${stem.text}`, places);
    if (!places.includes(at)) places.push(at);
  }
}

/** "zaporizhzhia nuclear power plant" without the words of its kind; null when nothing or no such word is left. */
function stemOf(name: string): { text: string; key: string } | null {
  if (name.startsWith('port of ')) return { text: name.slice('port of '.length), key: 'port' };
  const words = name.split(' ');
  for (let first = 1; first < words.length; first++) {
    const site = siteWordsAt(words.slice(first).join(' '));
    if (site && first + site.count === words.length) {
      return { text: words.slice(0, first).join(' '), key: site.key };
    }
  }
  return null;
}
