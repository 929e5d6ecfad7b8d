/** What stands before "-ska" of a community's name, and what ends the name of its seat instead. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/iv$/, ['iv', 'ivka', 'ivske', 'ivsk', 'ove', 'eve', 'ova', 'y', 'i', 'ia']],
  [/et$/, ['tsi', 'ets', 'etsk', 'etske']],
  [/yn$/, ['yn', 'yne', 'ynsk', 'a', 'ynka']],
  [/il$/, ['il', 'illia', 'ole', 'ilske', 'ilsk', 'ilka']],
  [/$/, ['sk', 'ske', '', 's', 'a', 'e', 'y', 'i', 'ka', 'ia', 'ne', 'ivka']],
];

/** First parts of names of two words, as an adjective joins them: "Velykopysarivska" is of Velyka Pysarivka. */
const FIRST_PARTS: readonly (readonly [string, readonly string[]])[] = [
  ['velyko', ['velyka', 'velyki', 'velykyi']],
  ['malo', ['mala', 'mali', 'malyi']],
  ['novo', ['nova', 'novyi', 'novi']],
  ['staro', ['stara', 'staryi']],
  ['verkhno', ['verkhnia', 'verkhnii']],
  ['nyzhno', ['nyzhnia', 'nyzhnii']],
];

/** Shorter stems would be any word. */
const SHORTEST = 3;

/**
 * Names, folded and in words, that the seat of a Ukrainian community may have by the adjective that its name
 * is: "derhachivska" is of Derhachi, "pokrovska" of Pokrovsk or Pokrovske. Empty for what is no such adjective.
 */
export function seatsOf(adjective: string): readonly (readonly string[])[] {
  if (!adjective.endsWith('ska')) return [];
  const stem = adjective.slice(0, -'ska'.length);
  if (stem.length < SHORTEST) return [];
  const seats: string[][] = namesOf(stem).map((name) => [name]);
  for (const [joined, parts] of FIRST_PARTS) {
    if (!stem.startsWith(joined) || stem.length < joined.length + SHORTEST) continue;
    for (const name of namesOf(stem.slice(joined.length))) for (const part of parts) seats.push([part, name]);
  }
  return seats;
}

function namesOf(stem: string): readonly string[] {
  return ENDINGS.flatMap(([old, endings]) =>
    old.test(stem) ? endings.map((ending) => stem.replace(old, ending)) : [],
  );
}
