import { distanceKm } from '../distance';
import type { Mention } from '../recognize/mention';
import { destination } from './destination';
import type { Statement } from './statement';

/** Which of several namesakes each mention with a statement means; empty where every name is told of once. */
export type Senses = ReadonlyMap<Mention, string>;

/** Points told of one name are two places from this distance, kilometres, and what the words leave open. */
const APART_KM = 12;
const APART_SHARE = 0.4;

/** Statements of one name that are looked at. */
const MOST_TOLD = 32;

interface Told {
  readonly statement: Statement;
  readonly lat: number;
  readonly lon: number;
}

/**
 * Tells namesakes apart of which the text says that they lie in different places: "Krasnohorivka (22km
 * west of Donetsk)" and "Krasnohorivka (6km north of Avdiivka)". The anchors are taken for their best
 * known places, since nothing is resolved yet.
 */
export function sensesOf(statements: readonly Statement[]): Senses {
  const senses = new Map<Mention, string>();
  if (statements.length < 2) return senses;
  const byName = new Map<string, Told[]>();
  for (const statement of statements) {
    const told = toldOf(statement);
    const name = statement.subject.name?.key;
    if (!told || name === undefined) continue;
    const known = byName.get(name);
    if (known && known.length < MOST_TOLD) known.push(told);
    else if (!known) byName.set(name, [told]);
  }
  for (const told of byName.values()) {
    const places: Told[] = [];
    const numbers = told.map((one) => {
      const at = places.findIndex((other) => !areApart(one, other));
      return at < 0 ? places.push(one) - 1 : at;
    });
    if (places.length < 2) continue;
    for (const [at, { statement }] of told.entries()) senses.set(statement.subject, `${numbers[at]}`);
  }
  return senses;
}

/** Only a bearing with a distance points somewhere. */
function toldOf(statement: Statement): Told | null {
  const anchor = statement.anchor.name?.best;
  if (!anchor || statement.bearing === null) return null;
  return { statement, ...destination(anchor, statement.distanceKm, statement.bearing) };
}

function areApart(one: Told, two: Told): boolean {
  const open = (told: Told): number => APART_SHARE * told.statement.distanceKm + told.statement.slackKm;
  return distanceKm(one.lat, one.lon, two.lat, two.lon) > APART_KM + open(one) + open(two);
}
