import { css, unsafeCSS } from 'lit';
import { EVENT_FAMILIES } from '../../events/event-types';
import { FAMILY_COLOURS } from '../../map/palette';

const families = EVENT_FAMILIES.map((family) => {
  const { light, dark } = FAMILY_COLOURS[family];
  return `--_${family}: var(--frontline-${family}, light-dark(${light}, ${dark}));`;
}).join('\n');

/**
 * What every element begins with: the page's font, its colour scheme (or the one that `theme`
 * asks for), the colours, and a focus ring that is always seen.
 *
 * @cssproperty --frontline-surface - Ground of the element.
 * @cssproperty --frontline-text - Colour of the words.
 * @cssproperty --frontline-accent - Colour of focus and of the chosen range.
 */
export const base = css`
  :host {
    display: block;
    font-family: inherit;
    font-size: var(--frontline-font-size, 14px);
    line-height: 1.45;
    color: var(--_text);
    background: var(--_surface);
    --_surface: var(--frontline-surface, light-dark(#ffffff, #15181c));
    --_raised: var(--frontline-raised, light-dark(#ffffff, #1f242a));
    --_faint: var(--frontline-faint, light-dark(#f3f4f6, #1c2025));
    --_line: var(--frontline-line, light-dark(#d9dce1, #343a42));
    --_edge: var(--frontline-edge, light-dark(#7c848f, #7d8792));
    --_text: var(--frontline-text, light-dark(#1b1f24, #e6e9ec));
    --_muted: var(--frontline-muted, light-dark(#565e69, #a3acb6));
    --_accent: var(--frontline-accent, light-dark(#1f5fa8, #8dbbf0));
    --_rest: var(--frontline-rest, light-dark(#c9cdd3, #444b54));
    ${unsafeCSS(families)}
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  h2,
  h3,
  p,
  dl,
  dd,
  ul,
  blockquote,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
`;

/** Buttons, fields and links as all elements have them. */
export const controls = css`
  button,
  select,
  input {
    font: inherit;
    color: inherit;
  }
  button,
  select,
  input[type='date'],
  input[type='search'] {
    min-height: 28px;
    padding: 2px 8px;
    background: var(--_raised);
    border: 1px solid var(--_edge);
    border-radius: 4px;
  }
  button,
  select {
    cursor: pointer;
  }
  button:hover:not(:disabled),
  select:hover:not(:disabled) {
    background: var(--_faint);
  }
  button:disabled {
    color: var(--_muted);
    border-color: var(--_line);
    cursor: default;
  }
  button.icon {
    min-width: 28px;
    padding: 2px;
    display: inline-grid;
    place-items: center;
  }
  button.plain {
    border-color: transparent;
    background: none;
  }
  button.link {
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
  }
  button svg {
    display: block;
    width: 16px;
    height: 16px;
    fill: currentColor;
  }
  a {
    color: var(--_accent);
  }
  input[type='checkbox'],
  input[type='range'] {
    accent-color: var(--_accent);
  }
  @media (pointer: coarse), (max-width: 719px) {
    button,
    select,
    input[type='date'],
    input[type='search'] {
      min-height: 44px;
    }
    button.icon {
      min-width: 44px;
    }
  }
`;
