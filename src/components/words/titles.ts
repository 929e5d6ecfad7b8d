import type { FrontlineEvent } from '../../events/types';
import type { Localize } from './localize';

/**
 * What to call an event in the language of the interface. A title that somebody else wrote stays as
 * it is, and so does the name of a known event; ours are English and are made anew from what they say.
 */
export function titleWords(localize: Localize, { properties, claims = [] }: FrontlineEvent): string {
  const { title, type, status, placeName: place, geoPrecision } = properties;
  const [claim] = claims;
  const isOurs = claim !== undefined && !claim.trace.some((rule) => rule.startsWith('landmark:'));
  if (!isOurs) return title || localize.term('eventType', type);
  const near = geoPrecision === 'near';
  const words = localize.term('eventTitle', { title, type, status, place, near, party: claim.party });
  return words || localize.term('eventType', type);
}
