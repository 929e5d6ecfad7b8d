/** Hours of the parts of a day, from and to, local time; a night runs into the next day. */
export const PARTS_OF_DAY = {
  early: [0, 9],
  dawn: [3, 8],
  morning: [5, 12],
  midday: [11, 14],
  afternoon: [12, 18],
  evening: [17, 24],
  dusk: [16, 22],
  late: [18, 24],
  night: [18, 30],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

/** A part of the day that has a name. */
export type PartOfDay = keyof typeof PARTS_OF_DAY;

const NAMES: Readonly<Record<string, PartOfDay>> = {
  early: 'early',
  'early hours': 'early',
  'small hours': 'early',
  dawn: 'dawn',
  daybreak: 'dawn',
  'first light': 'dawn',
  sunrise: 'dawn',
  daylight: 'dawn',
  morning: 'morning',
  midday: 'midday',
  noon: 'midday',
  lunchtime: 'midday',
  afternoon: 'afternoon',
  evening: 'evening',
  dusk: 'dusk',
  sunset: 'dusk',
  nightfall: 'dusk',
  dark: 'dusk',
  late: 'late',
  night: 'night',
};

/** The part of the day that a word names, or null. */
export function partOfDay(word: string): PartOfDay | null {
  return NAMES[word.toLowerCase().replace(/\s+/g, ' ')] ?? null;
}
