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

export type Zone = (typeof ZONES)[number];
