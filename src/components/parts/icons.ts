import { svg, type TemplateResult } from 'lit';

const icon = (path: string): TemplateResult<2> =>
  svg`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`;

/** The few pictures of the controls, 16 units square, in the colour of the words. */
export const ICONS = {
  play: icon('M4 2.5v11l9-5.5z'),
  pause: icon('M4 3h3v10H4zM9 3h3v10H9z'),
  back: icon('M10.5 3 5.5 8l5 5 1.2-1.2L7.9 8l3.8-3.8z'),
  forward: icon('M5.5 3 4.3 4.2 8.1 8l-3.8 3.8L5.5 13l5-5z'),
  close: icon('M3.7 2.6 8 6.9l4.3-4.3 1.1 1.1L9.1 8l4.3 4.3-1.1 1.1L8 9.1l-4.3 4.3-1.1-1.1L6.9 8 2.6 3.7z'),
} as const;
