/** An object of unknown members, as JSON and table rows give it. */
export type Loose = Readonly<Record<string, unknown>>;

/** Whether a value is an object and no array. */
export const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value's text: strings as they are, numbers and booleans written out, undefined for anything else. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** A finite number, also out of a string that is one, otherwise undefined. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || !/^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(value))
    return undefined;
  return numberOf(Number(value));
}

/** A number of people or claims: whole and not negative, null as it is, otherwise undefined. */
export function countOf(value: unknown): number | null | undefined {
  if (value === null) return null;
  const number = numberOf(value);
  return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined;
}

/** The absolute form of an http or https link, otherwise undefined. */
export function linkOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    const { protocol, href } = new URL(value);
    return protocol === 'http:' || protocol === 'https:' ? href : undefined;
  } catch {
    return undefined;
  }
}

/** A value in a few words for an error: `"abc"`, `number 7`, `nothing`, `an array`. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  if (typeof value !== 'object') return `${typeof value} ${String(value)}`;
  const { type } = value as Loose;
  return typeof type === 'string' ? `an object of type ${JSON.stringify(shorten(type))}` : 'an object';
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
