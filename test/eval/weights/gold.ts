import { chunksOf } from '../../../geo/chunks';
import { distanceKm } from '../../../geo/index';
import { createMemory, findMentions, readDocument } from '../../../geo/recognize/index';
import type { Mention } from '../../../geo/recognize/mention';
import { readRelations } from '../../../geo/relation/index';
import type { Group } from '../../../geo/resolve/group';
import { readScene, type Scene } from '../../../geo/resolve/scene';
import type { Gazetteer, GeoPrecision, Span } from '../../../geo/types';
import { isOpen, loadDispatches } from '../../support/dispatches';
import { halfOf, readCorpus } from '../corpora';

/** Where a mention should be placed, and how near is right, kilometres. */
export interface Target {
  readonly lat: number;
  readonly lon: number;
  readonly withinKm: number;
}

/** A mention that was recognised, with what the gold says of it. */
export interface Marked {
  readonly mention: Mention;
  readonly group: Group;
  /** 'none': no place is marked there; 'unplaced': one is, without coordinates. */
  readonly target: Target | 'none' | 'unplaced';
}

/** A text ready to be weighed again and again. */
export interface Sample {
  readonly id: string;
  /** Which half of its corpus it is in, by its id alone. */
  readonly half: 0 | 1;
  /** Whether it is learnt from; of the larger corpora a part is enough, and all of them is reported. */
  readonly learnt: boolean;
  readonly scenes: readonly Scene[];
  readonly marked: readonly Marked[];
  /** Gold mentions, recognised or not, and those of them with coordinates. */
  readonly gold: number;
  readonly placeable: number;
}

/** A corpus with its weight among the others. */
export interface Corpus {
  readonly name: string;
  readonly weight: number;
  readonly samples: readonly Sample[];
}

interface GoldMention extends Span {
  readonly target: Target | 'unplaced';
}

/** Name, weight, and how many texts one is learnt from. The dispatches count most: the front is what the geoparser is for. */
const SHARED: readonly (readonly [string, number, number])[] = [
  ['geowebnews', 2, 1],
  ['geovirus', 2, 2],
  ['lgl', 1, 3],
];
const DISPATCHES_WEIGHT = 6;
const NEAR_KM = 161;
/** As the dispatches are scored elsewhere. */
const TOLERANCE_KM: Readonly<Record<GeoPrecision, number>> = {
  exact: 5,
  settlement: 5,
  near: 5,
  district: 25,
  region: 161,
  country: 500,
};

/** The development dispatches, and the shared corpora that are there, with every name recognised. */
export function loadGold(gazetteer: Gazetteer): Corpus[] {
  const dispatches = loadDispatches()
    .filter(isOpen)
    .map(({ article, toponyms }) =>
      sampleOf(
        article.id,
        article.text,
        toponyms.map(({ start, end, lat, lon, precision }) => ({
          start,
          end,
          target: { lat, lon, withinKm: TOLERANCE_KM[precision] },
        })),
        gazetteer,
      ),
    );
  const corpora: Corpus[] = [{ name: 'dispatches', weight: DISPATCHES_WEIGHT, samples: dispatches }];
  for (const [name, weight, every] of SHARED) {
    const texts = readCorpus(name);
    if (!texts) continue;
    const samples = texts.map(({ id, text, toponyms }, at) => ({
      ...sampleOf(
        id,
        text,
        toponyms.map(({ start, end, lat, lon }) => ({
          start,
          end,
          target: lat === null || lon === null ? 'unplaced' : { lat, lon, withinKm: NEAR_KM },
        })),
        gazetteer,
      ),
      learnt: at % every === 0,
    }));
    corpora.push({ name, weight, samples });
  }
  return corpora;
}

function sampleOf(id: string, text: string, gold: readonly GoldMention[], gazetteer: Gazetteer): Sample {
  const scenes: Scene[] = [];
  const marked: Marked[] = [];
  const memory = createMemory();
  for (const { start, end } of chunksOf(text)) {
    const document = readDocument(text.slice(start, end), 'en', start);
    const mentions = findMentions(document, gazetteer, memory);
    const scene = readScene(document, mentions, gazetteer, readRelations(document, mentions).statements);
    scenes.push(scene);
    for (const [at, mention] of mentions.entries()) {
      const group = scene.groupAt[at];
      if (group) marked.push({ mention, group, target: targetOf(mention, start, gold) });
    }
  }
  const placeable = gold.filter(({ target }) => target !== 'unplaced').length;
  return { id, half: halfOf(id), learnt: true, scenes, marked, gold: gold.length, placeable };
}

/** The gold mention with the largest overlap. */
function targetOf({ start, end }: Mention, base: number, gold: readonly GoldMention[]): Marked['target'] {
  let most = 0;
  let best: Marked['target'] = 'none';
  for (const one of gold) {
    const overlap = Math.min(one.end, base + end) - Math.max(one.start, base + start);
    if (overlap <= most) continue;
    most = overlap;
    best = one.target;
  }
  return best;
}

/** Whether a place is where the mark is. */
export function isRight(target: Target, place: { readonly lat: number; readonly lon: number }): boolean {
  return distanceKm(target.lat, target.lon, place.lat, place.lon) <= target.withinKm;
}
