/** Compass words in English with their bearing in degrees clockwise from north. */
export const BEARINGS: ReadonlyMap<string, number> = new Map([
  ['north', 0],
  ['northeast', 45],
  ['east', 90],
  ['southeast', 135],
  ['south', 180],
  ['southwest', 225],
  ['west', 270],
  ['northwest', 315],
  ['n', 0],
  ['ne', 45],
  ['e', 90],
  ['se', 135],
  ['s', 180],
  ['sw', 225],
  ['w', 270],
  ['nw', 315],
]);

/** Adjectives of direction: "eastern Donetsk". */
export const DIRECTION_ADJECTIVES: ReadonlyMap<string, number> = new Map([
  ['northern', 0],
  ['northeastern', 45],
  ['eastern', 90],
  ['southeastern', 135],
  ['southern', 180],
  ['southwestern', 225],
  ['western', 270],
  ['northwestern', 315],
]);

/** Kilometres in one unit of length, by its folded word. */
export const UNITS: ReadonlyMap<string, number> = new Map([
  ['km', 1],
  ['kms', 1],
  ['kilometer', 1],
  ['kilometers', 1],
  ['kilometre', 1],
  ['kilometres', 1],
  ['mile', 1.609344],
  ['miles', 1.609344],
  ['mi', 1.609344],
  ['m', 0.001],
  ['meters', 0.001],
  ['metres', 0.001],
]);

/** Small numbers as words; "a few" and "several" are vague and read as given here. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['hundred', 100],
  ['few', 3],
  ['several', 5],
  ['dozen', 12],
]);

/** Prepositions of nearness, folded, longest phrases first. */
export const NEAR_PHRASES: readonly (readonly string[])[] = [
  ['on', 'the', 'outskirts', 'of'],
  ['in', 'the', 'vicinity', 'of'],
  ['in', 'the', 'area', 'of'],
  ['on', 'the', 'approaches', 'to'],
  ['at', 'the', 'outskirts', 'of'],
  ['the', 'outskirts', 'of'],
  ['close', 'to'],
  ['not', 'far', 'from'],
  ['just', 'outside'],
  ['near'],
  ['outside'],
  ['around'],
  ['nearby'],
];
