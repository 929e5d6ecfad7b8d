import { mergedByWords } from '../../events/merge/index';
import { clauseSpan } from '../../events/reading/clause-span';
import type { Claim, FrontlineEvent, Toll } from '../../events/types';
import type { Reading } from '../../reading';
import type { TimeInterval } from '../../time/types';
import { otherRules, rulesOf } from './trace-words';

/** A claim with the reading that it is from. */
interface Found {
  readonly claim: Claim;
  readonly reading: Reading;
}

/** The claims of readings by their ids. */
export type ClaimsById = ReadonlyMap<string, Found>;

/** All claims of the readings, to look up those of an event. */
export function claimsById(readings: readonly Reading[]): ClaimsById {
  return new Map(
    readings.flatMap((reading) => reading.claims.map((claim) => [claim.id, { claim, reading }] as const)),
  );
}

const INDENT = ' '.repeat(8);

/**
 * Lines under an event: each of its claims with the sentence, and the trigger, clause, place, time and
 * speaker that were taken, with the rule behind each; then what merged them.
 */
export function explanationOf({ properties, claims = [] }: FrontlineEvent, byId: ClaimsById): string[] {
  const found = claims.flatMap(({ id }) => byId.get(id) ?? []);
  const several = claims.length > 1;
  const lines = found.flatMap((one, at) => [
    ...(several
      ? [`claim ${at + 1} of ${claims.length}, ${claims[at]!.sourceId}: ${claims[at]!.status}`]
      : []),
    ...claimLines(one),
  ]);
  const { mergedBy = '', status } = properties;
  if (mergedBy !== '')
    lines.push(`merged    by ${mergedByWords(mergedBy)} [${mergedBy}]; together ${status}`);
  return lines.map((line) => `${INDENT}${line}`);
}

function claimLines({ claim, reading }: Found): string[] {
  const { trace, sentence, trigger, place, time, attribution, party } = claim;
  const { text, lang } = reading.article;
  const words = (span: { readonly start: number; readonly end: number } | null): string =>
    span === null ? '' : `“${text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()}” `;
  const mention = place ? (reading.resolutions[place.resolution] ?? null) : null;
  const who = attribution === '' ? 'the report itself' : attribution;
  const rest = otherRules(trace);
  return [
    `“${claim.quote}”`,
    line('trigger', `${words(trigger)}→ ${claim.type}`, [rulesOf(trace, 'trigger'), rulesOf(trace, 'type')]),
    line('clause', words(clauseSpan(text, sentence, trigger, lang))),
    line('place', place ? `${words(mention)}→ ${place.name}, ${place.precision}` : 'none', [
      rulesOf(trace, 'place'),
    ]),
    line('time', `${words(claim.when)}→ ${intervalWords(time)}`, [rulesOf(trace, 'time')]),
    line('speaker', `${words(claim.speaker)}→ ${who}${party === '' ? '' : `, of ${party}`}`, [
      rulesOf(trace, 'speaker'),
    ]),
    line('actors', `${claim.initiator || 'not told'} → ${claim.target || 'not told'}`, [
      rulesOf(trace, 'actors'),
    ]),
    ...(claim.toll.length > 0 ? [line('harm', claim.toll.map(tollWords).join(', '))] : []),
    line('polarity', claim.polarity, [rulesOf(trace, 'status')]),
    ...(rest.length > 0 ? [line('rules', rest.join(', '))] : []),
  ];
}

/** "2023-03-06, day"; a time of day and a longer stretch with both ends. */
function intervalWords({ start, end, precision }: TimeInterval): string {
  if (start === '') return 'undated';
  const days = start.endsWith('T00:00:00Z') && end.endsWith('T00:00:00Z');
  if (days && Date.parse(end) - Date.parse(start) === DAY) return `${start.slice(0, 10)}, ${precision}`;
  const [from, to] = days ? [start.slice(0, 10), end.slice(0, 10)] : [start, end];
  return `${from} until ${to}, ${precision}`;
}

const DAY = 86_400_000;

function tollWords({ harm, who, least, most, part }: Toll): string {
  const count = most === least ? `${least}` : most === null ? `${least} or more` : `${least} to ${most}`;
  return `${count} ${who === '' ? '' : `${who} `}${harm}${part ? ' among them' : ''}`;
}

function line(name: string, told: string, rules: readonly string[] = []): string {
  const why = rules.filter((rule) => rule !== '').join('; ');
  return `${name.padEnd(8)}  ${told.trim()}${why === '' ? '' : ` – ${why}`}`;
}
