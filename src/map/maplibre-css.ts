import css from 'maplibre-gl/dist/maplibre-gl.css?inline';
import { MAP_CSS } from './map-css';

let sheet: CSSStyleSheet | null = null;

/**
 * Adopts MapLibre's style sheet and ours over it into a document or shadow root, once. A constructed sheet needs no
 * `unsafe-inline` in a content security policy.
 */
export function adoptMapCss(root: Document | ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css + MAP_CSS);
  }
  if (root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
