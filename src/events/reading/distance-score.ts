import type { Draft } from '../draft';
import type { Sentence } from './sentence';

/**
 * How well a place fits a trigger by nothing but where both stand: about 1.5 right beside it, less
 * with every word and clause between.
 *
 * @param from Index of the first word of the mention, with the words of its relation.
 * @param to Index of the first word of its name.
 */
export function distanceScore(
  { sentence, first, last, voice, trigger }: Draft,
  from: number,
  to: number,
): number {
  const distance = to < first ? first - to : Math.max(0, from - last);
  const apart = Math.abs((sentence.clauses[from] ?? 0) - (sentence.clauses[first] ?? 0));
  // "…, capturing A": what is taken is named after.
  const participle = voice !== 'noun' && !isTaking(trigger.type) && isParticiple(sentence, first);
  // "Volnovakha passes to the Russians of Donetsk": the place is the subject.
  const late = from > last && trigger.needs.includes('subject-settlement') ? -1.5 : 0;
  // "shelled A, wounding three, and B came under fire": the participle looks back.
  const after = late + (from > last ? (participle ? -0.8 : 0.4) : participle ? 1.2 : 0);
  // "Mariupol falls": the place that falls stands right before its verb.
  const falls = trigger.needs.includes('subject-settlement') && to === first - 1 ? 1.5 : 0;
  const subject = voice === 'passive' && to < first && apart === 0 ? 1.4 : falls;
  return 1.5 - 0.08 * Math.min(distance, 30) - 0.9 * Math.min(apart, 2) + after + subject;
}

function isTaking(type: string): boolean {
  return type === 'capture' || type === 'liberation' || type === 'withdrawal';
}

/** "…, capturing A": whether the verb at a word is a participle hung on behind a comma. */
export function isParticiple({ words }: Sentence, first: number): boolean {
  const word = words[first];
  return /ing$/.test(word?.lower ?? '') && (word?.gap ?? '').includes(',');
}
