import type { Gazetteer } from '../../geo/types';
import { loadDispatches, SPLITS, type Split } from '../support/dispatches';
import { type GoldText, halfOf, readCorpus } from './corpora';
import { addText, emptyCounts, type Figures, figuresOf } from './measures';
import { compromise } from './systems/compromise';
import { frontline } from './systems/frontline';
import { longestMatch } from './systems/longest-match';
import type { System } from './systems/system';
import { wink } from './systems/wink';

/** Texts to be measured on. */
export interface Corpus {
  readonly name: string;
  /** Whether it annotates demonyms and adjectives ("Ukrainian"); where not, a second count leaves ours out. */
  readonly demonyms: boolean;
  /** What others reach on it as published or re-scored elsewhere: overlap F1 / end-to-end F1. */
  readonly published: Readonly<Record<string, string>>;
  /** The texts, or null where they are absent. */
  read(): readonly GoldText[] | null;
}

/** The project's own gold first, its parts that nothing is tuned on before the other. */
export const CORPORA: readonly Corpus[] = [
  ...SPLITS.map((split) => ({
    name: `own gold, ${split}`,
    demonyms: true,
    published: {},
    read: () => ownGold(split),
  })),
  {
    name: 'geowebnews',
    demonyms: true,
    published: {
      CLAVIN: '53.5/50.3',
      Edinburgh: '67.8/58.2',
      CamCoder: '66.4/56.0',
      'Stanford+populous': '74.7/51.0',
      'Google NLP': '85.5/–',
      'longest match': '79.2/69.5',
    },
    read: () => readCorpus('geowebnews'),
  },
  {
    name: 'geovirus',
    demonyms: false,
    published: {
      CLAVIN: '77.3/60.1',
      Edinburgh: '87.8/47.5',
      CamCoder: '87.6/67.4',
      'Stanford+populous': '92.7/60.6',
      'longest match': '83.3/65.4',
    },
    read: () => readCorpus('geovirus'),
  },
  {
    name: 'lgl',
    demonyms: true,
    published: {
      CLAVIN: '59.1/41.9',
      Edinburgh: '66.4/37.8',
      CamCoder: '65.0/48.3',
      'Stanford+populous': '77.0/44.1',
      'longest match': '67.1/48.6',
    },
    read: () => readCorpus('lgl'),
  },
];

function ownGold(split: Split): readonly GoldText[] {
  return loadDispatches()
    .filter((dispatch) => dispatch.split === split)
    .map(({ article, toponyms }) => ({
      id: article.id,
      lang: article.lang,
      text: article.text,
      toponyms: toponyms.map(({ start, end, quote, lat, lon, kind, precision }) => ({
        start,
        end,
        text: quote,
        lat,
        lon,
        kind,
        type: null,
        isArea: precision === 'region' || precision === 'country' || precision === 'district',
      })),
    }));
}

/** One system on one corpus. */
export interface Row extends Figures {
  readonly corpus: string;
  readonly system: string;
  readonly texts: number;
  readonly mentions: number;
  /** End-to-end F1 on either half of the texts, which are told apart by their ids. */
  readonly halves: readonly [number, number];
}

/** Our geoparser, where the corpus leaves demonyms unmarked once more without them, and the peers. */
export function evaluateCorpus(
  corpus: Corpus,
  texts: readonly GoldText[],
  gazetteer: Gazetteer,
  { peers }: { readonly peers: boolean },
): Row[] {
  const systems: System[] = [frontline(gazetteer)];
  if (!corpus.demonyms) systems.push(frontline(gazetteer, false));
  if (peers) systems.push(longestMatch(gazetteer), wink(gazetteer), compromise(gazetteer));
  return systems.map((system) => measure(corpus.name, system, texts));
}

function measure(corpus: string, system: System, texts: readonly GoldText[]): Row {
  const all = emptyCounts();
  const halves = [emptyCounts(), emptyCounts()] as const;
  for (const { id, text, lang, toponyms } of texts) {
    const found = system.read(text, lang);
    addText(all, toponyms, found);
    addText(halves[halfOf(id)], toponyms, found);
  }
  return {
    corpus,
    system: system.name,
    texts: texts.length,
    mentions: all.gold,
    ...figuresOf(all),
    halves: [figuresOf(halves[0]).endToEndF1, figuresOf(halves[1]).endToEndF1],
  };
}
