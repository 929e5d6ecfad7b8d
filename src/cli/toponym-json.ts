import type { Candidate, Resolution } from '../../geo/types';

/** A toponym as `--json` and `--jsonl` write it. Place and coordinates are null when unresolved. */
export function toponymJson(resolution: Resolution, explain: boolean): object {
  const { start, end, quote, kind, relation, place, lat, lon, precision, confidence } = resolution;
  const { radiusKm, learnt, candidates } = resolution;
  return {
    start,
    end,
    quote,
    kind,
    relation,
    placeId: place?.id ?? null,
    name: place?.name ?? null,
    lat,
    lon,
    precision,
    confidence: rounded(confidence),
    candidates: candidates.map((candidate) => candidateJson(candidate, explain)),
    radiusKm,
    learnt,
  };
}

function candidateJson({ place, score, evidence }: Candidate, explain: boolean): object {
  const { id, name, lat, lon, country, admin1, featureCode, population } = place;
  const told = {
    placeId: id,
    name,
    lat,
    lon,
    country,
    admin1,
    featureCode,
    population,
    score: rounded(score),
  };
  return explain ? { ...told, evidence } : told;
}

const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;
