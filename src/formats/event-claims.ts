import { EVENT_STATUSES } from '../events/event-types';
import type { EventClaim, Harm, Polarity, Toll } from '../events/types';
import { momentOf, rfc3339 } from './moment';
import { countOf, isLoose, type Loose, linkOf, numberOf, textOf } from './values';

/** Most claims of one event that are read: a file that brings more is hostile or broken. */
const MOST = 1000;

const HARMS: readonly Harm[] = ['killed', 'wounded', 'captured', 'missing'];
const POLARITIES: readonly Polarity[] = ['asserted', 'denied', 'possible'];

/**
 * The claims that a feature brings as its foreign member `claims`. What is no claim is left out, a
 * member that is missing or of another type gets its default, a link that is not http(s) is dropped.
 */
export function readClaims(value: unknown): readonly EventClaim[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST).filter(isLoose).map(claimOf);
}

/** One claim, its members always in the same order. */
function claimOf(members: Loose): EventClaim {
  const text = (name: string): string => textOf(members[name]) ?? '';
  const offset = (name: string): number => countOf(members[name]) ?? -1;
  return {
    id: text('id'),
    polarity: POLARITIES.find((one) => one === members.polarity) ?? 'asserted',
    status: EVENT_STATUSES.find((one) => one === members.status) ?? 'reported',
    attribution: text('attribution'),
    party: text('party'),
    quote: text('quote'),
    sourceId: text('sourceId'),
    sourceTitle: text('sourceTitle'),
    sourceUrl: linkOf(members.sourceUrl) ?? '',
    start: dateOf(members.start),
    end: dateOf(members.end),
    timePrecision: text('timePrecision'),
    initiator: text('initiator'),
    target: text('target'),
    toll: tollsOf(members.toll),
    confidence: Math.min(1, Math.max(0, numberOf(members.confidence) ?? 1)),
    sentenceStart: offset('sentenceStart'),
    sentenceEnd: offset('sentenceEnd'),
    triggerStart: offset('triggerStart'),
    triggerEnd: offset('triggerEnd'),
    speakerStart: offset('speakerStart'),
    speakerEnd: offset('speakerEnd'),
    whenStart: offset('whenStart'),
    whenEnd: offset('whenEnd'),
    trace: Array.isArray(members.trace)
      ? members.trace.filter((rule): rule is string => typeof rule === 'string')
      : [],
  };
}

function dateOf(value: unknown): string {
  const moment = typeof value === 'string' ? momentOf(value) : null;
  return moment === null ? '' : rfc3339(moment.start);
}

function tollsOf(value: unknown): readonly Toll[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST).filter(isLoose).flatMap(tollOf);
}

function tollOf(members: Loose): readonly Toll[] {
  const harm = HARMS.find((one) => one === members.harm);
  const least = countOf(members.least);
  if (harm === undefined || typeof least !== 'number') return [];
  const most = countOf(members.most) ?? null;
  const part = members.part === true ? { part: true as const } : {};
  return [{ harm, who: textOf(members.who) ?? '', least, most, ...part }];
}
