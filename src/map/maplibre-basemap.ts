import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { restyle } from './maplibre-restyle';
import { type OverlayData, withOverlay } from './overlay';
import { basemapLang, basemapStyle, plainStyle } from './style';
import type { BasemapSource, MapTheme, MapViewOptions } from './types';

/** What the ground under the events depends on. */
export interface BasemapLook {
  readonly theme: MapTheme;
  readonly lang: string;
  readonly data: OverlayData;
}

/** The style under the events: bundled, plain, or an author's own. */
export class Basemap {
  /** The style as last handed to the map; null while an author's own is in use. */
  private style: StyleSpecification | null = null;

  constructor(
    private readonly map: MapLibreMap,
    private readonly options: Pick<MapViewOptions, 'basemap' | 'bundled'>,
  ) {}

  /** Loads the style anew. */
  load(look: BasemapLook): void {
    this.style = this.ownStyle(look);
    if (this.style) {
      this.map.setStyle(this.style, { diff: false, validate: false });
      return;
    }
    this.map.setStyle(this.options.basemap as string | StyleSpecification, {
      diff: false,
      transformStyle: (_previous, next) => withOverlay(next, look.theme, look.data),
    });
  }

  /** New colours and names on the layers that are there; an author's ground keeps its own. */
  refresh(look: BasemapLook): void {
    const from = this.style ?? this.map.getStyle();
    const to = this.ownStyle(look) ?? withOverlay({ ...from, layers: [] }, look.theme, look.data);
    restyle(this.map, from, to);
    if (this.style) this.style = to;
  }

  /** Draws on plain ground when an author's style could not be had; does nothing on our own. */
  giveUp(look: BasemapLook): void {
    if (this.style) return;
    this.style = withOverlay(plainStyle(look.theme), look.theme, look.data);
    this.map.setStyle(this.style, { diff: false, validate: false });
  }

  /** Bundled or plain ground with the events' layers in it; null for an author's own style. */
  private ownStyle({ theme, lang, data }: BasemapLook): StyleSpecification | null {
    const { basemap = '', bundled } = this.options;
    const given = basemap !== '' && basemap !== 'none';
    if (given) return this.style && withOverlay(plainStyle(theme), theme, data);
    if (basemap === 'none' || !bundled) return withOverlay(plainStyle(theme), theme, data);
    const style = basemapStyle({ source: absolute(bundled), theme, lang: basemapLang(lang) });
    return withOverlay(style, theme, data);
  }
}

/** MapLibre's worker fetches the files, and it does not know the page's address. */
function absolute(source: BasemapSource): BasemapSource {
  const resolve = (url: string): string => new URL(url, document.baseURI).href;
  if ('url' in source) return { url: resolve(source.url) };
  if ('data' in source) return source;
  const { land, rivers, borders, labels } = source.urls;
  return {
    urls: {
      land: resolve(land),
      rivers: resolve(rivers),
      borders: resolve(borders),
      labels: resolve(labels),
    },
  };
}
