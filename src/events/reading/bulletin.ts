/** How far into a text its heading may reach, UTF-16 units. */
const HEADING = 160;
const BULLETIN = /\b(?:bulletin|briefing|communiqu[eé]|report|update|summary|statement|dispatch)\b/i;

/** "Operational update as of 18:00", "Report of the Ministry": a text that an office gives out, not a diary. */
export function isBulletin(title: string, text: string): boolean {
  const heading = text.trimStart().split('\n', 1)[0]!;
  return BULLETIN.test(title) || BULLETIN.test(heading.slice(0, HEADING));
}
