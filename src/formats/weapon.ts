import type { WeaponClass } from '../events/types';

const WEAPONS: Readonly<Record<WeaponClass, true>> = {
  artillery: true,
  rocket: true,
  missile: true,
  drone: true,
  bomb: true,
  mine: true,
  'small-arms': true,
  armour: true,
  naval: true,
};

/** A class of weapon or '' for none; anything else is undefined. */
export function weaponOf(value: unknown): WeaponClass | '' | undefined {
  if (value === '') return '';
  return typeof value === 'string' && Object.hasOwn(WEAPONS, value) ? (value as WeaponClass) : undefined;
}
