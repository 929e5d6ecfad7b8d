import { describe, expect, test } from 'vitest';
import { EVENT_FAMILIES } from '../../../src/events/event-types';
import { FAMILY_COLOURS, GROUND_COLOURS } from '../../../src/map/palette';
import type { MapTheme } from '../../../src/map/types';

type Matrix = readonly (readonly [number, number, number])[];

/** Sight as Machado, Oliveira and Fernandes simulate it (2009), full severity, linear RGB. */
const SIGHTS: Readonly<Record<string, Matrix>> = {
  'full sight': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Least distance in OKLab (0 to 1) at which two marks are told apart at a glance. */
const APART = 0.09;

function linear(hex: string): number[] {
  return [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
}

function luminance(hex: string): number {
  const [r, g, b] = linear(hex) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function seen(hex: string, sight: Matrix): number[] {
  const rgb = linear(hex);
  const [r, g, b] = sight.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, weight, index) => sum + weight * rgb[index]!, 0),
      ),
    ),
  ) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

describe.each(['light', 'dark'] as const)('on the %s ground', (theme: MapTheme) => {
  const ground = GROUND_COLOURS[theme];

  test.each(EVENT_FAMILIES)('%s stands out by 3:1 from land, water and halo', (family) => {
    for (const behind of [ground.land, ground.water, ground.halo]) {
      expect(contrast(FAMILY_COLOURS[family][theme], behind)).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(Object.keys(SIGHTS))('the families are told apart with %s', (name) => {
    const colours = EVENT_FAMILIES.map((family) => seen(FAMILY_COLOURS[family][theme], SIGHTS[name]!));
    const distances = colours.flatMap((a, i) =>
      colours.slice(i + 1).map((b) => Math.hypot(...a.map((value, axis) => value - b[axis]!))),
    );
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(APART);
  });

  test('names are legible at 4.5:1 on land', () => {
    for (const text of [ground.placeText, ground.regionText]) {
      expect(contrast(text, ground.land)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(ground.waterText, ground.water)).toBeGreaterThanOrEqual(3);
  });
});
