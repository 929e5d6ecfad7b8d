/** What stands in every text that holds a time. */
const CUE =
  /\d|\b(?:today|yesterday|tomorrow|tonight|overnight|night|morning|noon|midnight|afternoon|evening|ago|minutes|fortnight|earlier|hours?|days?|nights|weeks?|weekend|months?|years?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|winter|fall|war|ever\s+since|since(?=\s[a-z]+(?:ed|en|wn|one)\b|\s?(?:[.;]|$))|since\s+then|from\s+then|dawn|daybreak|sunrise|dusk|sunset|nightfall|dark|first\s+light|christmas|easter|midday|invasion|invaded)\b/i;

/** The same for a single word; of a cue of several words, for each of them. */
const WORD = new RegExp(CUE.source.replaceAll(String.raw`\s+`, '|'), 'i');

/** Cheap test that a text can hold a time at all; most lines of a long one cannot. */
export function mayHoldTime(text: string): boolean {
  return CUE.test(text);
}

/** Whether a word may be what lets its text pass {@link mayHoldTime}. */
export function isTimeWord(word: string): boolean {
  return WORD.test(word);
}
