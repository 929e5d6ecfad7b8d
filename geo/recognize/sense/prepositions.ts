/** Prepositions of which each is a cue by itself. */
export const PREPOSITIONS: readonly string[] =
  `in at near from to into of by with against between for on over towards toward through across outside around
  within inside under after before since about throughout via during behind off among amid as than like`.split(
    /\s+/,
  );

/** The same to look a word up in. */
export const PREPOSITION_SET: ReadonlySet<string> = new Set(PREPOSITIONS);
