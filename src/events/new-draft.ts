import type { Draft } from './draft';

/** What is known of a draft when it is made: the words that announce something, and what. */
export type Announcement = Pick<
  Draft,
  'type' | 'trigger' | 'rivals' | 'sentence' | 'first' | 'last' | 'voice'
>;

/** How sure a trigger is by itself; what the refiners find in its sentence takes from it. */
const ANNOUNCED = 0.8;

/** A draft of which nothing is known but what announces it; all of one shape, for they are read often. */
export function newDraft({ type, trigger, rivals, sentence, first, last, voice }: Announcement): Draft {
  return {
    type,
    trigger,
    rivals,
    sentence,
    first,
    last,
    voice,
    polarity: 'asserted',
    attribution: '',
    party: '',
    initiator: '',
    target: '',
    initiatorSide: '',
    targetSide: '',
    time: null,
    place: null,
    confidence: ANNOUNCED,
    background: false,
    disputed: false,
    toll: [],
    weapon: '',
    gainedBy: '',
    lostBy: '',
    to: null,
    speaker: null,
    when: null,
    trace: [`trigger:${trigger.type}`],
  };
}
