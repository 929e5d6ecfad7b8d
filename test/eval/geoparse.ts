import { geoparse } from '../../geo/index';
import type { Gazetteer } from '../../geo/types';
import { readCorpus } from './corpora';
import { addText, emptyCounts, type Figures, figuresOf } from './measures';

/** Corpora with coordinates, and what others reach on them: overlap F1 / end-to-end F1. */
export const CORPORA: readonly { readonly name: string; readonly peers: Readonly<Record<string, string>> }[] =
  [
    {
      name: 'geowebnews',
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
      peers: {
        CLAVIN: '59.1/41.9',
        Edinburgh: '66.4/37.8',
        CamCoder: '65.0/48.3',
        'Stanford+populous': '77.0/44.1',
        'longest match': '67.1/48.6',
      },
    },
  ];

/** Figures of one corpus, with the speed in MB of UTF-8 a second after a warm-up; null where it is absent. */
export interface CorpusReport extends Figures {
  readonly corpus: string;
  readonly texts: number;
  readonly megabytesPerSecond: number;
}

/** Reads a corpus with the geoparser and measures it; null where the corpus is absent. */
export function evaluateCorpus(name: string, gazetteer: Gazetteer): CorpusReport | null {
  const texts = readCorpus(name);
  if (!texts) return null;
  const counts = emptyCounts();
  for (const { text, lang, toponyms } of texts)
    addText(counts, toponyms, geoparse(text, gazetteer, { lang }));
  let bytes = 0;
  const start = performance.now();
  for (const { text, lang } of texts) {
    geoparse(text, gazetteer, { lang });
    bytes += Buffer.byteLength(text);
  }
  const seconds = (performance.now() - start) / 1000;
  return {
    corpus: name,
    texts: texts.length,
    ...figuresOf(counts),
    megabytesPerSecond: Math.round(bytes / 1e4 / seconds) / 100,
  };
}
