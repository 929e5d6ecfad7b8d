import { geoparse } from '../../../geo/index';
import type { Gazetteer } from '../../../geo/types';
import { readEvents } from '../../../src/events/index';
import type { Reading } from '../../../src/reading';
import { halfOf, readCorpus } from '../corpora';
import type { EventSystem } from './found';

/** What one system takes to have happened in ordinary news, of which most tells of no war. */
export interface NewsRow {
  readonly system: string;
  readonly texts: number;
  /** Events per hundred texts: in those of the half that was looked at, and in those of the other. */
  readonly looked: number;
  readonly other: number;
  /** Per cent of the texts of the other half in which there is any. */
  readonly anyInOther: number;
}

/** Corpora of news annotated for places alone: the world's, that of small towns, and that of diseases. */
const CORPORA = ['geowebnews', 'lgl', 'geovirus'] as const;

/** Day of publication of all texts; what is counted does not depend on it. */
const DATE = '2018-10-18';

/**
 * Counts the events that are read in ordinary news. Nobody has marked them, and some texts tell of wars, so that it
 * is no more than an upper bound of what is invented. Null where a corpus is absent.
 */
export function measureOrdinaryNews(
  gazetteer: Gazetteer,
  systems: readonly EventSystem[],
): readonly NewsRow[] | null {
  const corpora = CORPORA.map(readCorpus);
  if (corpora.includes(null)) return null;
  const read = corpora
    .flatMap((texts) => texts ?? [])
    .map(({ id, text }) => ({ half: halfOf(id), reading: readingOf(id, text, gazetteer) }));
  const looked = read.filter(({ half }) => half === 0);
  const other = read.filter(({ half }) => half === 1);
  return systems.map((system) => {
    const eventsIn = (texts: typeof read) => texts.map(({ reading }) => system.read(reading).length);
    const perHundred = (counts: readonly number[]) =>
      (100 * counts.reduce((all, one) => all + one, 0)) / counts.length;
    const ofOther = eventsIn(other);
    return {
      system: system.name,
      texts: read.length,
      looked: perHundred(eventsIn(looked)),
      other: perHundred(ofOther),
      anyInOther: (100 * ofOther.filter((count) => count > 0).length) / ofOther.length,
    };
  });
}

function readingOf(id: string, text: string, gazetteer: Gazetteer): Reading {
  const article = { id, text, date: DATE, lang: 'en', title: '', outlet: '', url: '' };
  const resolutions = geoparse(text, gazetteer);
  return { article, resolutions, ...readEvents(article, resolutions), warnings: [] };
}
