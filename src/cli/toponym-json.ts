import type { Candidate, Resolution } from '../../geo/types';
import { whyOf } from './why';

/**
 * A toponym as `--json` and `--jsonl` write it. Place and coordinates are null when unresolved. With
 * `explain` also the evidence of every candidate, why there is no place (`nil`) and how it was decided.
 */
export function toponymJson(resolution: Resolution, explain: boolean): object {
  const { start, end, quote, kind, relation, place, lat, lon, precision, confidence } = resolution;
  const { radiusKm, learnt, learntFrom, candidates } = resolution;
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
    ...(learntFrom && { learntFrom }),
    ...(explain && { nil: resolution.nil ?? null, why: { said: whyOf(resolution), ...resolution.why } }),
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
