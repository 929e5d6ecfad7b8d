import { SITE_OPENERS, siteWordsAt } from '../../text/en/sites';
import type { Gazetteer } from '../../types';
import { ALL_CAPITALS, CAPITAL, type Document, HEADLINE, NUMERIC } from '../document';
import { createMention, isPossessive, type Mention } from '../mention';
import { foldName } from '../name-entry';
import type { Recognizer } from '../recognizer';
import { type SiteIndex, sitesOf } from '../site-index';
import { SoughtWords } from '../sought-words';
import { supersede } from '../supersede';
import { isOneOf } from '../word-test';

const NAME = 'sites';
/** Words that a name before the words of a site, and those words themselves, have at most. */
const LONGEST_NAME = 4;
const LONGEST_SITE = 6;
const OPENS = new SoughtWords((word) => SITE_OPENERS.has(word));
const IS_PORT = isOneOf('port seaport');
/** Of places of one name, those whose other spellings are tried. */
const BEARERS = 3;
/** Names before a plural of which one is looked for, at most. */
const LONGEST_LIST = 12;

interface Site {
  readonly first: number;
  readonly last: number;
  readonly places: readonly number[];
  readonly code: string;
  /** Kind of the site, see `SITE_KINDS`. */
  readonly key: string;
}

/**
 * "the Zaporizhzhia nuclear plant", "Antonivskyi bridge", "the port of Odesa": a name with the words
 * of a site is the site, which may lie far from the town. Where the gazetteer lacks the site, the
 * town stays and is said to be only near.
 */
export const sites: Recognizer = {
  name: NAME,
  recognize(document, gazetteer, mentions) {
    const found = findSites(document, gazetteer, mentions);
    if (found.length === 0) return [...mentions];
    const added = found.map((site) => {
      const mention = createMention(document, NAME, site.first, site.last, null);
      mention.belief = 3;
      mention.wants = { featureCode: site.code };
      mention.candidates = site.places;
      mention.precision = 'exact';
      return mention;
    });
    return supersede(mentions, added);
  },
};

function findSites(document: Document, gazetteer: Gazetteer, mentions: readonly Mention[]): Site[] {
  const found: Site[] = [];
  let at = 0;
  let next = 1;
  for (const index of document.sought) {
    if (index < next || !OPENS.at(document, index)) continue;
    if (!document.has(index - 1, CAPITAL | NUMERIC) && !isPort(document, index)) continue;
    while (at < mentions.length && mentions[at]!.last < index - 1) at++;
    const mention = mentions[at];
    if (mention && mention.first <= index && mention.last >= index) continue;
    const before = mention && mention.last === index - 1 ? mention : null;
    const site =
      siteAfter(document, gazetteer, index, before) ?? portOf(document, gazetteer, index, mentions, at);
    if (!site || site.first <= (found.at(-1)?.last ?? -1)) continue;
    found.push(
      ...sitesBefore(
        document,
        gazetteer,
        site,
        mentions.slice(Math.max(0, at - LONGEST_LIST), at + 1),
        found.at(-1)?.last ?? -1,
      ),
      site,
    );
    next = site.last + 1;
  }
  return found;
}

function siteAfter(
  document: Document,
  gazetteer: Gazetteer,
  index: number,
  mention: Mention | null,
): Site | null {
  if (document.gapAfter(index - 1) !== 'space' || !isOfName(document, index - 1)) return null;
  const words = siteWordsAt(phraseAt(document, index));
  if (!words) return null;
  const last = index + words.count - 1;
  const known = sitesOf(gazetteer);
  for (let first = firstOfName(document, index - 1, mention); first < index; first++) {
    const places = known.get(`${words.key}|${nameOf(document, first, index - 1)}`);
    if (places) return { first, last, places, code: codeOf(gazetteer, places), key: words.key };
  }
  if (!mention || mention.name?.demonym || mention.wants || mention.candidates.length === 0) return null;
  const places = siteOfTown(gazetteer, known, words.key, mention);
  if (places) return { first: mention.first, last, places, code: codeOf(gazetteer, places), key: words.key };
  if (mention.name?.best.featureClass === 'P' && !document.has(index, CAPITAL)) mention.precision = 'near';
  return null;
}

/** "the port of Odesa". */
function portOf(
  document: Document,
  gazetteer: Gazetteer,
  index: number,
  mentions: readonly Mention[],
  at: number,
): Site | null {
  if (!isPort(document, index) || document.word(index + 1) !== 'of') return null;
  const mention = mentions.slice(at, at + 2).find(({ first }) => first === index + 2);
  if (!mention || mention.wants || document.gapAfter(index + 1) !== 'space') return null;
  if (isPossessive(document, mention)) return null;
  const places = siteOfTown(gazetteer, sitesOf(gazetteer), 'port', mention);
  return places && { first: index, last: mention.last, places, code: codeOf(gazetteer, places), key: 'port' };
}

/** The sites that a plural speaks of too: "the Saky and Belbek airfields", "Vnukovo, Domodedovo and Zhukovsky airports". */
function sitesBefore(
  document: Document,
  gazetteer: Gazetteer,
  { first: end, last: word, key }: Site,
  mentions: readonly Mention[],
  after: number,
): Site[] {
  const listed: Site[] = [];
  if (!document.word(word).endsWith('s')) return listed;
  for (let last = lastOfListed(document, end); last > after; ) {
    const mention = mentions.find((one) => one.last === last) ?? null;
    const start = firstOfName(document, last, mention);
    const site = listedSite(document, gazetteer, key, start, last, mention);
    if (site && site.first > after) listed.unshift(site);
    last = lastOfListed(document, site?.first ?? start);
  }
  return listed;
}

/** The last token of the name that a comma or an "and" divides from the one at `first`; -1 for none. */
function lastOfListed(document: Document, first: number): number {
  const and = document.word(first - 1) === 'and' && document.gapAfter(first - 1) === 'space';
  const last = and ? first - 2 : first - 1;
  const gap = document.gapAfter(last);
  return isOfName(document, last) && (gap === 'comma' || (and && gap === 'space')) ? last : -1;
}

function listedSite(
  document: Document,
  gazetteer: Gazetteer,
  key: string,
  start: number,
  last: number,
  mention: Mention | null,
): Site | null {
  const known = sitesOf(gazetteer);
  for (let first = start; first <= last; first++) {
    const places = known.get(`${key}|${nameOf(document, first, last)}`);
    if (places) return { first, last, places, code: codeOf(gazetteer, places), key };
  }
  if (!mention || mention.wants || mention.name?.demonym) return null;
  const places = siteOfTown(gazetteer, known, key, mention);
  return places && { first: mention.first, last, places, code: codeOf(gazetteer, places), key };
}

function isPort(document: Document, index: number): boolean {
  return IS_PORT.at(document, index) && !document.has(index, ALL_CAPITALS);
}

/** The site under any of the town's spellings: "Zaporizhia nuclear plant". */
function siteOfTown(
  gazetteer: Gazetteer,
  known: SiteIndex,
  key: string,
  { name }: Mention,
): readonly number[] | null {
  if (!name) return null;
  const own = known.get(`${key}|${name.key}`);
  if (own) return own;
  for (const { index, place } of name.bearers.slice(0, BEARERS)) {
    if (place.featureClass !== 'P') continue;
    for (const { text } of gazetteer.names(index)) {
      const places = known.get(`${key}|${foldName(text)}`);
      if (places) return places;
    }
  }
  return null;
}

function codeOf(gazetteer: Gazetteer, places: readonly number[]): string {
  return gazetteer.place(places[0]!).featureCode;
}

function phraseAt(document: Document, index: number): string {
  const words: string[] = [];
  for (let next = index; next < index + LONGEST_SITE && next < document.size; next++) {
    words.push(document.bare(next));
    const gap = document.gapAfter(next);
    if (gap !== 'space' && gap !== 'hyphen') break;
  }
  return words.join(' ');
}

function firstOfName(document: Document, last: number, mention: Mention | null): number {
  let first = last;
  while (last - first + 1 < LONGEST_NAME && isJoined(document, first - 1) && isOfName(document, first - 1))
    first--;
  return mention && mention.first < first ? mention.first : first;
}

function isJoined(document: Document, index: number): boolean {
  const gap = document.gapAfter(index);
  return gap === 'space' || gap === 'hyphen';
}

function isOfName(document: Document, index: number): boolean {
  return index >= 0 && document.has(index, CAPITAL | NUMERIC) && !document.has(index, HEADLINE);
}

function nameOf(document: Document, first: number, last: number): string {
  const words: string[] = [];
  for (let index = first; index <= last; index++) words.push(document.bare(index));
  return words.join(' ');
}
