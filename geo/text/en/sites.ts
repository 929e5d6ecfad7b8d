/** A kind of site: how it is spoken of after a name, and the feature codes under which gazetteers have it. */
export interface SiteKind {
  readonly key: string;
  /** Words after the name, folded and divided by one space; a regular expression without anchors. */
  readonly words: string;
  readonly codes: readonly string[];
}

const POWER = '(?:power )?(?:generating |generation )?(?:plants?|stations?|facility|complex)';

/** Kinds of sites, the more special before the more general. */
export const SITE_KINDS: readonly SiteKind[] = [
  { key: 'nuclear', words: `(?:nuclear|atomic) ${POWER}|npp`, codes: ['PSN'] },
  {
    key: 'hydro',
    words: `(?:hydroelectric|hydropower|hydro power|hydro electric|hydro) ${POWER}|hydroelectric dam|hpp|hes|dam`,
    codes: ['DAM', 'PSH'],
  },
  { key: 'thermal', words: `(?:thermal|coal fired|coal) ${POWER}|tpp`, codes: ['PS'] },
  { key: 'power', words: 'power (?:plants?|stations?)', codes: ['PS', 'PSN', 'PSH'] },
  {
    key: 'air',
    words:
      '(?:military |international |strategic |civilian )?(?:air bases?|airbases?|airfields?|aerodromes?|airports?|bomber bases?)',
    codes: ['AIRB', 'AIRP'],
  },
  {
    key: 'port',
    words: '(?:sea |river |commercial |grain |oil )?(?:ports?|seaports?|harbours?|harbors?|terminals?)',
    codes: ['PRT'],
  },
  { key: 'naval', words: 'naval bases?', codes: ['NVB'] },
  {
    key: 'oil',
    words: '(?:oil )?refiner(?:y|ies)|(?:oil|gas) processing plants?|gas plants?',
    codes: ['OILR'],
  },
  { key: 'rail-bridge', words: '(?:railway|rail|railroad) bridge', codes: ['BDG'] },
  { key: 'bridge', words: '(?:road )?bridges?', codes: ['BDG'] },
  {
    key: 'works',
    words:
      '(?:iron and |coke and )?(?:steel works|steelworks|steel mill|steel plant|steel and iron works|metallurgical plant|coke plant|chemical plant|coke)|(?:drone|aircraft|explosives) (?:plant|factory)',
    codes: ['MFG'],
  },
  { key: 'prison', words: 'prison|penal colony|correctional colony', codes: ['PRN'] },
  { key: 'theatre', words: '(?:drama )?(?:theatre|theater)', codes: ['THTR'] },
  {
    key: 'military',
    words:
      '(?:military |ammunition |training )(?:range|base|depot|ground|area|centre|center)|arsenal|test site',
    codes: ['INSM'],
  },
  {
    key: 'depot',
    words:
      '(?:oil|fuel|petroleum) (?:storage )?(?:depots?|terminal|storage|base)|oil pumping station|pumping station',
    codes: ['OILT'],
  },
  { key: 'shipyard', words: 'shipyard', codes: ['MFG'] },
  {
    key: 'station',
    words: '(?:railway|rail|train) (?:station|junction|yard|hub)|station',
    codes: ['RSTN', 'RYD'],
  },
  // No gazetteer here has them; the town of their name is only near.
  { key: 'other', words: 'bus station|substation', codes: [] },
];

/** The first words of all kinds, so that most tokens are passed over at once. */
export const SITE_OPENERS: ReadonlySet<string> = new Set(
  `nuclear atomic npp hydroelectric hydropower hydro hpp hes dam thermal coal tpp power military
  international strategic civilian air airbase airbases airfield airfields aerodrome aerodromes airport
  airports bomber sea river commercial grain oil port ports seaport seaports harbour harbours harbor harbors
  terminal terminals naval refinery refineries railway rail railroad road bridge bridges iron coke steel
  steelworks metallurgical chemical prison penal correctional drama theatre theater ammunition training
  arsenal test train bus station fuel petroleum substation gas pumping drone aircraft explosives shipyard`.split(
    /\s+/,
  ),
);

const PATTERNS = SITE_KINDS.map(({ key, words }) => ({ key, pattern: new RegExp(`^(?:${words})(?= |$)`) }));

/** The kind of site whose words a folded phrase begins with, and how many of its words those are; null for none. */
export function siteWordsAt(phrase: string): { readonly key: string; readonly count: number } | null {
  for (const { key, pattern } of PATTERNS) {
    const words = pattern.exec(phrase)?.[0];
    if (words) return { key, count: words.split(' ').length };
  }
  return null;
}
