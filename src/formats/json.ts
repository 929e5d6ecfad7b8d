import { FormatError } from './types';
import { isLoose } from './values';

/** A JSON value, or why it is none. */
export function parsed(text: string): { readonly value: unknown } | { readonly wrong: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { wrong: (error as Error).message };
  }
}

/** Stands for a feature that is no JSON. */
export class Unparsed {
  constructor(readonly reason: string) {}
}

/** A JSON value, or what stands for one that cannot be parsed. */
export function jsonValue(text: string): unknown {
  const found = parsed(text);
  return 'value' in found ? found.value : new Unparsed(found.wrong);
}

/** Says what a text is that should be JSON and is not. */
export function notJson(text: string, reason: string): FormatError {
  const found = /^\s*</.test(text) ? 'a web page or XML' : `text that is no JSON (${reason})`;
  return new FormatError(
    `Expected a GeoJSON FeatureCollection of events, found ${text.trim() ? found : 'an empty file'}.`,
  );
}

/** Whether a parsed value calls itself a Feature. */
export const looksLikeFeature = (value: unknown): boolean => isLoose(value) && value.type === 'Feature';
