import type { Refiner } from './refiner';
import { abbreviations } from './refiners/abbreviations';
import { acronyms } from './refiners/acronyms';
import { actors } from './refiners/actors';
import { articles } from './refiners/articles';
import { buildings } from './refiners/buildings';
import { commonWords } from './refiners/common-words';
import { currencies } from './refiners/currencies';
import { datelines } from './refiners/datelines';
import { diseases } from './refiners/diseases';
import { eponyms } from './refiners/eponyms';
import { governors } from './refiners/governors';
import { grounds } from './refiners/grounds';
import { hyphenated } from './refiners/hyphenated';
import { locatives } from './refiners/locatives';
import { modifiers } from './refiners/modifiers';
import { months } from './refiners/months';
import { namesakes } from './refiners/namesakes';
import { neighbours } from './refiners/neighbours';
import { organisations } from './refiners/organisations';
import { parties } from './refiners/parties';
import { people } from './refiners/people';
import { peopleSeen } from './refiners/people-seen';
import { placeNouns } from './refiners/place-nouns';
import { possessives } from './refiners/possessives';
import { schools } from './refiners/schools';
import { sense } from './refiners/sense';
import { severalWords } from './refiners/several-words';
import { speltOut } from './refiners/spelt-out';
import { streets } from './refiners/streets';
import { sufferers } from './refiners/sufferers';
import { villageEndings } from './refiners/village-endings';
import { worksOfArt } from './refiners/works-of-art';

/** All refiners, in order: first whether it is a place, then whether it stands for itself. */
export const REFINERS: readonly Refiner[] = [
  months,
  currencies,
  abbreviations,
  commonWords,
  people,
  organisations,
  streets,
  worksOfArt,
  namesakes,
  eponyms,
  neighbours,
  peopleSeen,
  acronyms,
  schools,
  locatives,
  placeNouns,
  articles,
  sufferers,
  villageEndings,
  severalWords,
  speltOut,
  diseases,
  hyphenated,
  possessives,
  modifiers,
  parties,
  actors,
  buildings,
  datelines,
  sense,
  governors,
  grounds,
];
