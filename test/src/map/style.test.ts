import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { collection } from '../../../src/map/features';
import { type OverlayData, withOverlay } from '../../../src/map/overlay';
import { basemapLang, basemapStyle, plainStyle } from '../../../src/map/style';
import type { MapLang, MapTheme } from '../../../src/map/types';

const THEMES: readonly MapTheme[] = ['light', 'dark'];
const LANGS: readonly MapLang[] = ['en', 'uk', 'ru'];
const EMPTY: OverlayData = { shapes: collection([]), points: collection([]), highlights: collection([]) };
const source = { url: 'https://example.org/basemap/' };

describe.each(THEMES)('the %s basemap', (theme) => {
  test.each(LANGS)('in %s passes the validator of MapLibre, alone and with events on it', (lang) => {
    const style = basemapStyle({ source, theme, lang });
    expect(validateStyleMin(style)).toEqual([]);
    expect(validateStyleMin(withOverlay(style, theme, EMPTY))).toEqual([]);
  });

  test('asks for no glyphs, no sprite and no file but its own', () => {
    const style = basemapStyle({ source, theme, lang: 'uk' });
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    const urls = JSON.stringify(style).match(/https?:[^"]+/g);
    expect(urls).toEqual(
      ['land', 'rivers', 'borders', 'labels'].map((name) => `https://example.org/basemap/${name}.json`),
    );
  });

  test('has a plain stand-in that is valid too', () => {
    expect(validateStyleMin(withOverlay(plainStyle(theme), theme, EMPTY))).toEqual([]);
  });
});

test('the themes differ in colours alone and the languages in names alone', () => {
  const ids = (theme: MapTheme, lang: MapLang): string[] =>
    basemapStyle({ source, theme, lang }).layers.map((layer) => layer.id);
  expect(ids('dark', 'uk')).toEqual(ids('light', 'en'));
});

test('areas lie under an author’s names and pins above them', () => {
  const author = {
    version: 8 as const,
    sources: { theirs: { type: 'geojson' as const, data: collection([]) } },
    layers: [
      { id: 'their-ground', type: 'background' as const },
      { id: 'their-names', type: 'symbol' as const, source: 'theirs' },
    ],
  };
  const ids = withOverlay(author, 'light', EMPTY).layers.map((layer) => layer.id);
  expect(ids.indexOf('frontline-area-hatch')).toBeLessThan(ids.indexOf('their-names'));
  expect(ids.indexOf('frontline-pins')).toBeGreaterThan(ids.indexOf('their-names'));
  expect(ids[0]).toBe('their-ground');
});

test.each([
  ['uk', 'uk'],
  ['uk-UA', 'uk'],
  ['RU', 'ru'],
  ['pl', 'en'],
  ['', 'en'],
])('the language %j reads the names in %s', (tag, lang) => {
  expect(basemapLang(tag)).toBe(lang);
});
