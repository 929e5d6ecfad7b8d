/** Where something stands, seen from a site; what is learnt of it is learnt for each apart. */
export const ZONES = [
  'sentence',
  'class',
  'clause',
  'left',
  'right',
  'pair',
  'apart',
  'class left',
  'class right',
  'before 1',
  'before 2',
  'before 3',
  'after 1',
  'after 2',
  'after 3',
  'nowhere',
  'site',
  'rule',
] as const;

/** Index of a zone in {@link ZONES}: every word of a sentence is looked up in several, once for each site. */
export type Zone = number;

/** The zones by their names. */
export const ZONE = Object.fromEntries(ZONES.map((name, zone) => [name, zone])) as Readonly<
  Record<(typeof ZONES)[number], Zone>
>;
