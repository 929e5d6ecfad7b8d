import { AttributionControl, type Map as MapLibreMap, NavigationControl } from 'maplibre-gl';
import type { MapLabels } from './types';

/** English words, used where the page gives none. */
export const DEFAULT_LABELS: MapLabels = {
  map: 'Map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  attribution: 'Sources of the map',
  cooperativeWindows: 'Use Ctrl + scroll to zoom the map',
  cooperativeMac: 'Use ⌘ + scroll to zoom the map',
  cooperativeMobile: 'Use two fingers to move the map',
};

/** MapLibre's own keys for our words. */
export function mapLocale(labels: MapLabels): Record<string, string> {
  return {
    'Map.Title': labels.map,
    'NavigationControl.ZoomIn': labels.zoomIn,
    'NavigationControl.ZoomOut': labels.zoomOut,
    'AttributionControl.ToggleAttribution': labels.attribution,
    'CooperativeGesturesHandler.WindowsHelpText': labels.cooperativeWindows,
    'CooperativeGesturesHandler.MacHelpText': labels.cooperativeMac,
    'CooperativeGesturesHandler.MobileHelpText': labels.cooperativeMobile,
  };
}

/** Zoom buttons at the top right (when the map can be moved) and the sources at the bottom right. */
export function addControls(map: MapLibreMap, interactive: boolean): void {
  if (interactive) map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.addControl(new AttributionControl({ compact: true }), 'bottom-right');
}

/** Puts new words on the controls that are there; MapLibre itself reads its words only once. */
export function relabelControls(map: MapLibreMap, labels: MapLabels): void {
  const container = map.getContainer();
  const words: readonly (readonly [selector: string, word: string])[] = [
    ['.maplibregl-ctrl-zoom-in', labels.zoomIn],
    ['.maplibregl-ctrl-zoom-out', labels.zoomOut],
    ['.maplibregl-ctrl-attrib-button', labels.attribution],
  ];
  for (const [selector, word] of words) {
    const control = container.querySelector(selector);
    control?.setAttribute('aria-label', word);
    control?.setAttribute('title', word);
  }
  map.getCanvas().setAttribute('aria-label', labels.map);
  setText(
    container,
    '.maplibregl-desktop-message',
    isMac() ? labels.cooperativeMac : labels.cooperativeWindows,
  );
  setText(container, '.maplibregl-mobile-message', labels.cooperativeMobile);
}

function setText(container: HTMLElement, selector: string, text: string): void {
  const element = container.querySelector(selector);
  if (element) element.textContent = text;
}

function isMac(): boolean {
  return navigator.platform.startsWith('Mac');
}
