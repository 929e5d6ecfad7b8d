import { retitled } from '../title';
import { tollFiguresOf } from '../toll-range';
import type { EventProperties, FrontlineEvent } from '../types';
import { claimsOf } from './event-parts';
import { vaguenessOf } from './occurrence';
import type { MergedEvent, Part } from './part';
import { mergedByOf } from './rules';
import { statusOfClaims } from './status-of-claims';

/**
 * One event out of the parts of a group, the best told first. What the first leaves open (who did it,
 * to whom, with what) the others fill in; figures that differ keep their range; the finest time that
 * is told in words stands.
 */
export function mergedEvent(
  members: readonly Part[],
  rules: ReadonlySet<string>,
): FrontlineEvent | MergedEvent {
  const [lead] = members;
  const parts = members.map(({ event }) => event);
  if (parts.length === 1) return lead!.event;
  const claims = parts.flatMap(claimsOf);
  const { properties } = lead!.event;
  const status = statusOfClaims(claims);
  const merged: EventProperties = {
    ...properties,
    status,
    ...timeOf(members),
    title: retitled(properties.title, properties.status, status),
    ...initiatorOfParts(parts),
    target: told(parts, 'target'),
    confidence: Math.max(...parts.map((part) => part.properties.confidence)),
    background: parts.every((part) => part.properties.background === true),
    gainedBy: told(parts, 'gainedBy'),
    lostBy: told(parts, 'lostBy'),
    weapon: told(parts, 'weapon'),
    ...tollFiguresOf(claims),
    mergedBy: mergedByOf(rules),
    claimCount: claims.length,
  };
  return { ...lead!.event, properties: merged, claims, parts };
}

/** The most exactly told time of all; of several alike the first. */
function timeOf(
  members: readonly Part[],
): Pick<EventProperties, 'start' | 'end' | 'timePrecision' | 'timeCertainty'> {
  const finest = members.reduce((best, part) =>
    vaguenessOf(part.occurrence) < vaguenessOf(best.occurrence) ? part : best,
  );
  const { start, end, timePrecision, timeCertainty } = finest.event.properties;
  return { start, end, timePrecision, ...(timeCertainty === undefined ? {} : { timeCertainty }) };
}

/** Whom one part names goes before whom another infers. */
function initiatorOfParts(
  parts: readonly FrontlineEvent[],
): Pick<EventProperties, 'initiator' | 'initiatorCertainty'> {
  const named = parts.map(({ properties }) => properties).filter(({ initiator }) => initiator !== '');
  const best = named.find(({ initiatorCertainty }) => initiatorCertainty !== 'implied') ?? named[0];
  const certainty = best?.initiatorCertainty;
  return {
    initiator: best?.initiator ?? '',
    ...(certainty === undefined ? {} : { initiatorCertainty: certainty }),
  };
}

function told<Name extends 'target' | 'gainedBy' | 'lostBy' | 'weapon'>(
  parts: readonly FrontlineEvent[],
  name: Name,
): NonNullable<EventProperties[Name]> | '' {
  return parts.map(({ properties }) => properties[name]).find(Boolean) ?? '';
}
