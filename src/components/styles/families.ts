import type { EventFamily } from '../../events/types';

/** Colour of a family on the light and on the dark ground. */
export const FAMILY_COLOURS: Readonly<
  Record<EventFamily, { readonly light: string; readonly dark: string }>
> = {
  ground: { light: '#a8401b', dark: '#f0875a' },
  strikes: { light: '#8a2a6b', dark: '#dd85c0' },
  control: { light: '#1c63a8', dark: '#6fb3f0' },
  civilians: { light: '#1f1f1f', dark: '#f2f2f2' },
  movement: { light: '#1d7a5f', dark: '#59c7a3' },
  other: { light: '#6a6f76', dark: '#a5abb3' },
};
