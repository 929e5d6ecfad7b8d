import type { EventFamily } from '../events/types';
import type { MapTheme } from './types';

type Themed = Readonly<Record<MapTheme, string>>;

/**
 * Colour of a family on each theme, for map, timeline, legend and text alike. Chosen by search:
 * at least 3:1 against land and water of its theme, and apart from one another for readers with
 * protanopia, deuteranopia and tritanopia; a test holds both.
 */
export const FAMILY_COLOURS: Readonly<Record<EventFamily, Themed>> = {
  ground: { light: '#c05a1c', dark: '#dd8010' },
  strikes: { light: '#6a0f7a', dark: '#e69af8' },
  control: { light: '#1c7ad4', dark: '#5a86d6' },
  civilians: { light: '#161a14', dark: '#f8f6f7' },
  movement: { light: '#1b6258', dark: '#62dca6' },
  other: { light: '#7a7a7a', dark: '#989b9e' },
};

/** Colours of the ground that the events are drawn on, and of what stands between the two. */
export interface GroundColours {
  readonly land: string;
  readonly water: string;
  readonly river: string;
  readonly countryBorder: string;
  readonly regionBorder: string;
  /** Names of countries and regions. */
  readonly regionText: string;
  /** Names of settlements. */
  readonly placeText: string;
  readonly waterText: string;
  /** Behind text and round marks. */
  readonly halo: string;
  /** Ring round the selected mark. */
  readonly focus: string;
}

/** Greys that step back behind the data. */
export const GROUND_COLOURS: Readonly<Record<MapTheme, GroundColours>> = {
  light: {
    land: '#f1f1ee',
    water: '#d9dfe3',
    river: '#c3ccd3',
    countryBorder: '#9b9b98',
    regionBorder: '#cbcbc6',
    regionText: '#6d6d68',
    placeText: '#4a4a46',
    waterText: '#5f7180',
    halo: '#fbfbf9',
    focus: '#161a14',
  },
  dark: {
    land: '#24282c',
    water: '#171b1f',
    river: '#38424a',
    countryBorder: '#6b7178',
    regionBorder: '#3d4349',
    regionText: '#9a9fa5',
    placeText: '#c2c6ca',
    waterText: '#8496a4',
    halo: '#1b1f22',
    focus: '#f8f6f7',
  },
};
