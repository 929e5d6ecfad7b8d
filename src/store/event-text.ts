import type { FrontlineEvent } from '../events/types';

/** What the event itself says, and beside it what each of its claims does. */
const CLAIM_MEMBERS = ['quote', 'attribution', 'sourceTitle'] as const;
const MEMBERS = ['title', 'quote', 'placeName', 'initiator', 'target', 'attribution', 'sourceTitle'] as const;

/** Folded text of each event, made when first asked for and let go with the event. */
const cache = new WeakMap<FrontlineEvent, string>();

/** Lower case without accents, apostrophes of every kind made one. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’ʼ‘`]/g, "'")
    .normalize('NFD')
    .replace(/[\u0300-\u0305\u0307\u0309-\u036f]/g, '')
    .normalize('NFC');
}

/** The words of an event that a search looks through, folded. */
function of(event: FrontlineEvent): string {
  const known = cache.get(event);
  if (known !== undefined) return known;
  const own = MEMBERS.map((member) => event.properties[member] ?? '');
  const told = (event.claims ?? []).flatMap((claim) => CLAIM_MEMBERS.map((member) => claim[member]));
  const text = fold([...new Set([...own, ...told])].join('\n'));
  cache.set(event, text);
  return text;
}

/** Text search over events: fold what is sought with `fold` and look for it in `of(event)`. */
export const eventText = { fold, of };
