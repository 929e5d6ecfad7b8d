import { InvalidArgumentError } from 'commander';

/** An argument that is the code of a country, in capitals; collects them, each once. */
export function countryCode(value: string, before: readonly string[] = []): readonly string[] {
  if (!/^[a-z]{2}$/i.test(value)) {
    throw new InvalidArgumentError(`Expected the ISO code of a country such as UA, found "${value}".`);
  }
  return [...new Set([...before, value.toUpperCase()])];
}
