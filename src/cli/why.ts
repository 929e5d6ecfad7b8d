import type { Candidate, Resolution } from '../../geo/types';

/** In one sentence why a toponym means its place, or why it means none. */
export function whyOf(resolution: Resolution): string {
  const { place, learnt, learntFrom = [], nil, lat, why, candidates } = resolution;
  if (learnt) return `The text tells where it is: ${learntFrom.map((words) => `"${words}"`).join(', ')}.`;
  if (place === null) return lat === null ? whyNone(resolution) : 'The coordinates stand in the text.';
  if (nil !== undefined || !why) return 'The text tells where it is.';
  const next = candidates.find((candidate) => candidate.place.id !== place.id);
  const best = candidates.find((candidate) => candidate.place.id === place.id);
  if (!next || !best) return 'No other place of this name is known.';
  const lead = strongest(best, next);
  return (
    `${place.name} has ${share(why.share)} of the belief, at least ${share(why.leastShare)} is asked for; ` +
    (lead === '' ? 'nothing sets it apart from the next.' : `what sets it apart from the next is ${lead}.`)
  );
}

function whyNone({ nil, why, candidates }: Resolution): string {
  if (nil === 'abroad') return 'No place of this name lies where the text says.';
  if (!why || candidates.length === 0) return 'The gazetteer has no place of this name.';
  if (nil === 'unseen')
    return (
      `Rather a place that the gazetteer lacks, ${share(why.unseen)} of the belief, ` +
      `than the best that it has, ${share(why.share)}.`
    );
  return `The best place has ${share(why.share)} of the belief, at least ${share(why.leastShare)} is asked for.`;
}

/** The three features that speak most for one reading against another. */
function strongest(best: Candidate, next: Candidate): string {
  return Object.keys(best.evidence)
    .map((name) => ({ name, lead: (best.evidence[name] ?? 0) - (next.evidence[name] ?? 0) }))
    .filter(({ lead }) => lead >= 0.05)
    .sort((a, b) => b.lead - a.lead)
    .slice(0, 3)
    .map(({ name, lead }) => `${name} ${odds(lead)}`)
    .join(', ');
}

/** Lines under a toponym: every candidate with what each feature gives it, then how it was decided. */
export function explanationLines(resolution: Resolution): string[] {
  const { candidates, why } = resolution;
  const lines = candidates.map(candidateLine);
  if (why) {
    const asked = `a place when over ${odds(why.threshold)}`;
    lines.push(
      `  a place at all: words around ${odds(why.belief)}, with the evidence ${odds(why.odds)}; ${asked}`,
    );
    if (why.unseen > 0) lines.push(`  a place that the gazetteer lacks: ${share(why.unseen)}`);
    if (why.spoke.length > 0) lines.push(`  the text says: ${why.spoke.join('; ')}`);
  }
  return [...lines, `  ${whyOf(resolution)}`].map((line) => `      ${line}`);
}

function candidateLine({ place, score, evidence }: Candidate): string {
  const about = [place.admin1 || place.country, place.featureCode, place.population.toLocaleString('en')];
  const told = Object.entries(evidence).filter(([, value]) => Math.abs(value) >= 0.005);
  const sum = told.reduce((total, [, value]) => total + value, 0);
  const reasons = told.map(([name, value]) => `${name} ${odds(value)}`).join(', ');
  return `  ${share(score)} ${place.name} (${about.join(', ')}) ${odds(sum)} = ${reasons}`;
}

function odds(value: number): string {
  return `${value >= 0 ? '+' : '−'}${Math.abs(value).toFixed(2)}`;
}

const share = (value: number): string => value.toFixed(2);
