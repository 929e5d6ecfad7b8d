import type { Draft } from '../draft';
import type { Mention } from './actors';

/** "The General Staff in Kyiv reported 31 attacks": who counts them does not make them. */
export function withoutReporter(draft: Draft, mentions: readonly Mention[]): readonly Mention[] {
  const { speaker, voice, trigger, sentence, first } = draft;
  if (voice !== 'noun' || trigger.type !== 'assault' || !speaker) return mentions;
  const { words } = sentence;
  return mentions.filter(
    ({ index }) => index > first || words[index]!.start < speaker.start || words[index]!.end > speaker.end,
  );
}
