import { geoparse } from '../../geo/index';
import type { Gazetteer, Resolution } from '../../geo/types';
import { type GoldText, readCorpus } from './corpora';
import { addText, emptyCounts, type Figures, figuresOf } from './measures';

/** A corpus to be measured on. */
export interface Corpus {
  readonly name: string;
  /** Whether it annotates demonyms and adjectives ("Ukrainian"); where not, ours are left out of a second count. */
  readonly demonyms: boolean;
  /** What others reach: overlap F1 / end-to-end F1. */
  readonly peers: Readonly<Record<string, string>>;
}

/** Corpora with coordinates, and what others reach on them: overlap F1 / end-to-end F1. */
export const CORPORA: readonly Corpus[] = [
  {
    name: 'geowebnews',
    demonyms: true,
    peers: {
      CLAVIN: '53.5/50.3',
      Edinburgh: '67.8/58.2',
      CamCoder: '66.4/56.0',
      'Stanford+populous': '74.7/51.0',
      'Google NLP': '85.5/–',
      'longest match': '79.2/69.5',
    },
  },
  {
    name: 'geovirus',
    demonyms: false,
    peers: {
      CLAVIN: '77.3/60.1',
      Edinburgh: '87.8/47.5',
      CamCoder: '87.6/67.4',
      'Stanford+populous': '92.7/60.6',
      'longest match': '83.3/65.4',
    },
  },
  {
    name: 'lgl',
    demonyms: true,
    peers: {
      CLAVIN: '59.1/41.9',
      Edinburgh: '66.4/37.8',
      CamCoder: '65.0/48.3',
      'Stanford+populous': '77.0/44.1',
      'longest match': '67.1/48.6',
    },
  },
];

/** Figures of one corpus, with the speed in MB of UTF-8 a second after a warm-up. */
export interface CorpusReport extends Figures {
  readonly corpus: string;
  readonly texts: number;
  readonly megabytesPerSecond: number;
  /** Figures without our demonyms, for a corpus that annotates none. */
  readonly withoutDemonyms?: Figures;
}

/** Reads a corpus with the geoparser and measures it; null where the corpus is absent. */
export function evaluateCorpus({ name, demonyms }: Corpus, gazetteer: Gazetteer): CorpusReport | null {
  const texts = readCorpus(name);
  if (!texts) return null;
  const counts = emptyCounts();
  const bare = emptyCounts();
  for (const { text, lang, toponyms } of texts) {
    const found = geoparse(text, gazetteer, { lang });
    addText(counts, toponyms, found);
    addText(
      bare,
      toponyms,
      found.filter((resolution) => !isDemonym(resolution, gazetteer)),
    );
  }
  return {
    corpus: name,
    texts: texts.length,
    ...figuresOf(counts),
    ...(demonyms ? {} : { withoutDemonyms: figuresOf(bare) }),
    megabytesPerSecond: speedOn(texts, gazetteer),
  };
}

function isDemonym({ place, quote }: Resolution, gazetteer: Gazetteer): boolean {
  const index = place ? gazetteer.indexOf(place.id) : -1;
  if (index < 0) return false;
  const folded = quote.toLowerCase();
  return gazetteer.names(index).some(({ kind, text }) => kind === 'demonym' && text.toLowerCase() === folded);
}

function speedOn(texts: readonly GoldText[], gazetteer: Gazetteer): number {
  let bytes = 0;
  const start = performance.now();
  for (const { text, lang } of texts) {
    geoparse(text, gazetteer, { lang });
    bytes += Buffer.byteLength(text);
  }
  return Math.round(bytes / 10 / (performance.now() - start)) / 100;
}
