import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MultiPolygon, Polygon } from 'geojson';
import { distanceKm } from '../../../geo/distance';
import type { Draft } from '../../../geo/gazetteer/build/draft';
import { nameKey } from '../../../geo/gazetteer/build/key';
import type { Area, PlaceName } from '../../../geo/types';
import { draftOfRow } from './place-row';
import { CURATED_FOLDER, cellNames, readTable } from './tsv';

const FILES = ['settlements', 'raions', 'city-districts', 'sites', 'waters', 'regions'];
/** A curated settlement and another source's of the same name within this distance are one place. */
const SAME_PLACE_KM = 3;

/** A curated place, and what its outline is made of. */
export interface CuratedDraft extends Draft {
  /** '', `file`, or first-level regions joined by `+`. */
  readonly areaFrom: string;
}

/** Reads the places kept by hand. */
export async function readCurated(): Promise<CuratedDraft[]> {
  const drafts: CuratedDraft[] = [];
  for (const file of FILES) {
    for (const row of await readTable(join(CURATED_FOLDER, `${file}.tsv`))) drafts.push(toDraft(row));
  }
  return drafts;
}

/**
 * Gives curated regions their outlines: those of `regions.geojson`, or of first-level regions
 * together. Returns what is wrong: a part that there is not.
 */
export async function addCuratedAreas(
  drafts: readonly CuratedDraft[],
  areaOf: (admin1: string) => Area | undefined,
): Promise<string[]> {
  const problems: string[] = [];
  const outlines = await readOutlines();
  for (const draft of drafts) {
    if (draft.areaFrom === '') continue;
    const parts =
      draft.areaFrom === 'file'
        ? [outlines.get(draft.id)]
        : draft.areaFrom.split('+').map((code) => areaOf(code));
    if (parts.includes(undefined))
      problems.push(`${draft.id} has an outline "${draft.areaFrom}" that is not there`);
    else draft.area = parts.flatMap((part) => part ?? []);
  }
  return problems;
}

/**
 * Takes out package places that a curated one replaces, and returns the errors: a curated place that
 * GeoNames has too, under the same name within three kilometres.
 */
export function overrideByCurated(
  drafts: readonly Draft[],
  curated: readonly CuratedDraft[],
): { readonly kept: Draft[]; readonly errors: string[] } {
  const errors: string[] = [];
  const replaced = new Set<Draft>();
  const countries = new Set(curated.map(({ country }) => country));
  const towns = drafts.filter((draft) => draft.featureClass === 'P' && countries.has(draft.country));
  for (const own of curated.filter((draft) => draft.featureClass === 'P')) {
    const names = new Set(own.names.map(({ text }) => nameKey(text)));
    for (const draft of towns) {
      if (Math.abs(draft.lat - own.lat) > 0.03) continue;
      if (distanceKm(draft.lat, draft.lon, own.lat, own.lon) > SAME_PLACE_KM) continue;
      if (!draft.names.some(({ text }) => names.has(nameKey(text)))) continue;
      if (draft.id.startsWith('cj:')) replaced.add(draft);
      else errors.push(`${own.id} ${own.name} is ${draft.id} ${draft.name}, which GeoNames has already`);
    }
  }
  return { kept: drafts.filter((draft) => !replaced.has(draft)), errors };
}

function toDraft(row: Readonly<Record<string, string>>): CuratedDraft {
  const draft: CuratedDraft = { ...draftOfRow(row), areaFrom: row.area ?? '' };
  draft.names.push(...cellNames(row.former).map((cell) => formerName(cell, draft.id)));
  return draft;
}

/** `Artemivsk@en:1924-2016`: a former name, its language and the years in which it was official. */
function formerName(cell: string, id: string): PlaceName {
  const match =
    /^(?<text>.+)@(?<lang>[a-z]{2})(?::(?<from>\d{4}(?:-\d\d-\d\d)?)?-(?<to>\d{4}(?:-\d\d-\d\d)?)?)?$/u.exec(
      cell,
    );
  if (!match?.groups)
    throw new Error(`Expected name@language:from-to in the former names of ${id}, found ${cell}`);
  const { text = '', lang = '', from, to } = match.groups;
  return { text, lang, kind: 'former', ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

async function readOutlines(): Promise<ReadonlyMap<string, Area>> {
  const { features } = JSON.parse(await readFile(join(CURATED_FOLDER, 'regions.geojson'), 'utf8')) as {
    features: { id: string; geometry: Polygon | MultiPolygon }[];
  };
  return new Map(features.map(({ id, geometry }) => [id, multiPolygon(geometry)]));
}

/** A polygon or several as an outline. */
export function multiPolygon(geometry: Polygon | MultiPolygon): Area {
  return (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as unknown as Area;
}
