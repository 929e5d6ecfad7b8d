import type { Draft } from './draft';

/**
 * Which places of a country dump are taken, by feature code. Countries and first-level regions are
 * not: every gazetteer that ships has them, with their outlines. Neither are railway stations, farms,
 * schools and the like: most bear the name of their village and would only compete with it.
 */
const ALWAYS = new Set(
  `PPL PPLA PPLA2 PPLA3 PPLA4 PPLA5 PPLC PPLF PPLG PPLL PPLQ PPLR PPLS PPLW PPLX STLMT
  ADM2 ADM3 RSV BAY GULF STRT LGN ESTY SEA CNL RGN MILB NVB
  AIRB AIRP DAM PS PSN PSH OILR ISL ISLS PEN SPIT CAPE`.split(/\s+/),
);

/** Of these there are thousands that nobody writes of; only those with some names more are taken. */
const KNOWN_ONLY = new Set(['STM', 'LK', 'LKS', 'MT', 'MTS', 'HLL', 'HLLS', 'FRST', 'BDG', 'AIRF']);
/** Names beside the main one that tell of some renown. */
const NAMES_OF_THE_KNOWN = 3;

/** Whether a place of a dump belongs into a pack; to be asked before its names are changed. */
export function isChosen({ featureClass, featureCode, names }: Draft): boolean {
  if (featureClass === 'R' || featureClass === 'U') return false;
  if (ALWAYS.has(featureCode)) return true;
  return KNOWN_ONLY.has(featureCode) && names.length > NAMES_OF_THE_KNOWN;
}
