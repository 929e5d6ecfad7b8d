import type { Area, FeatureClass, NameKind, PlaceName } from '../../types';

/** A place while it is put together from several sources. */
export interface Draft {
  readonly id: string;
  name: string;
  lat: number;
  lon: number;
  readonly featureClass: FeatureClass;
  readonly featureCode: string;
  readonly country: string;
  readonly admin1: string;
  population: number;
  uncertaintyKm: number;
  names: PlaceName[];
  area?: Area;
}

/** Adds a name unless the place has the same text already in that language. */
export function addName(draft: Draft, text: string, lang: string, kind: NameKind): void {
  if (text === '' || draft.names.some((name) => name.text === text && name.lang === lang)) return;
  draft.names.push({ text, lang, kind });
}

/** GeoNames' feature class of a code, for sources that give the code alone. */
export function featureClassOf(code: string): FeatureClass {
  if (/^(ADM(?!F)|PCL|TERR|ZN)/.test(code)) return 'A';
  if (/^PP|^STLMT/.test(code)) return 'P';
  if (/^(STM|SEA|OCN|GULF|BAY|LK|RSV|CNL|CHN|STRT|LGN|ESTY|RPDS|WTR|INLT|SD|MRSH|SWMP)/.test(code))
    return 'H';
  if (/^(RGN|CONT|AREA|LCTY|PRK|MILB|NVB|COLF|FLD|OILF|MNA|RES|BTL|TRB|PRT|INDS|CST)/.test(code)) return 'L';
  if (/^(RD|RR|ST$|TNL|RDJCT|PTGE|TRL)/.test(code)) return 'R';
  if (/^(FRST|GRSLD|SCRB|VIN)/.test(code)) return 'V';
  if (
    /^(ISL|MT|HLL|PEN|SPIT|DSRT|CAPE|PLN|VAL|BCH|BAR|PT$|RDGE|SAND|UPLD|ISTH|SPUR|PK|DUNE|CLF|DLTA|DPR|GRGE)/.test(
      code,
    )
  )
    return 'T';
  return 'S';
}
