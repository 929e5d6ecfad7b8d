import { corporaFolder, readCorpus } from '../../eval/corpora';
import { loadDispatches } from '../../support/dispatches';

/** What all systems read. */
export interface BenchTexts {
  readonly name: string;
  readonly texts: readonly string[];
}

/** GeoWebNews where the shared corpora folder is there, else those shipped dispatches that rules are made on. */
export function benchTexts(): BenchTexts {
  const corpus = readCorpus('geowebnews');
  if (corpus) return { name: `GeoWebNews, ${corpus.length} texts`, texts: corpus.map(({ text }) => text) };
  const texts = devTexts();
  return {
    name: `${texts.length} shipped dispatches (GeoWebNews is not in ${corporaFolder()})`,
    texts: texts.flatMap((text) => Array.from({ length: 10 }, () => text)),
  };
}

/** One text of `megabytes` of UTF-8 or a little less: the texts again and again, with an empty line between. */
export function concatenated(texts: readonly string[], megabytes: number): string {
  const parts: string[] = [];
  let left = megabytes * 1e6;
  for (let at = 0; ; at++) {
    const text = texts[at % texts.length]!;
    left -= bytesOf(text) + 2;
    if (left < 0) return parts.length > 0 ? parts.join('\n\n') : text.slice(0, megabytes * 1e6);
    parts.push(text);
  }
}

/** A report from the front of some five kilobytes. */
export function shortReport(): string {
  return concatenated(devTexts(), 1).slice(0, 5000);
}

export function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}

/** The shipped dispatches that rules are made on. */
export function devTexts(): readonly string[] {
  return loadDispatches()
    .filter(({ split }) => split === 'dev')
    .map(({ article }) => article.text);
}
