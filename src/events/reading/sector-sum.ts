import type { Draft, ReadingState } from '../draft';
import { isStretch } from './stretch';

/** "In the Donetsk direction, …", with nothing but marks before it. */
const OPENS = /^[^\p{L}]*(?:(?:in|on|along)\s+)?(?:the\s+)?$/iu;

/** A sum of losses. */
const SUM = /\b(?:loss(?:es)?|lost|amounted|eliminated|neutrali[sz]ed|destroyed)\b/i;

/** How many sentences a paragraph may have before its sum; it keeps a text without paragraphs linear. */
const REACH = 40;

/**
 * What a bulletin sums up at the end of a paragraph on a stretch of the front, "the enemy lost 300 men",
 * is of the whole stretch: index of its resolution; null where the paragraph opens with none.
 */
export function sectorOfSum({ type, sentence }: Draft, { document }: ReadingState): number | null {
  if (type !== 'casualties' && type !== 'damage') return null;
  const { sentences, resolutions, source } = document;
  if (!SUM.test(source.text.slice(sentence.start, sentence.end))) return null;
  let opening = sentence.index;
  const farthest = Math.max(0, opening - REACH);
  while (opening > farthest && sentences[opening - 1]!.paragraph === sentence.paragraph) opening--;
  if (sentences[opening - 1]?.paragraph === sentence.paragraph) return null;
  if (opening === sentence.index) return null;
  const [at] = sentences[opening]!.resolutions;
  if (at === undefined) return null;
  const sector = resolutions[at]!;
  if (sector.lat === null || !isStretch(sector, source.text)) return null;
  return OPENS.test(source.text.slice(sentences[opening]!.start, sector.start)) ? at : null;
}
