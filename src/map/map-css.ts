/** MapLibre's controls in the map's own theme and the page's own font; `data-theme` is on the container. */
export const MAP_CSS = `
.maplibregl-map { font-family: inherit; font-size: 12px; line-height: 20px; }
.maplibregl-map[data-theme] .maplibregl-ctrl-group { box-shadow: 0 0 0 1px rgb(0 0 0 / 0.18); border-radius: 4px; }
.maplibregl-map[data-theme='dark'] .maplibregl-ctrl-group,
.maplibregl-map[data-theme='dark'] .maplibregl-ctrl-attrib.maplibregl-compact { background: #2b3035; color: #d5d8db; }
.maplibregl-map[data-theme='dark'] .maplibregl-ctrl-group { box-shadow: 0 0 0 1px rgb(255 255 255 / 0.2); }
.maplibregl-map[data-theme='dark'] .maplibregl-ctrl-group button + button { border-top-color: #454b51; }
.maplibregl-map[data-theme='dark'] .maplibregl-ctrl-icon,
.maplibregl-map[data-theme='dark'] .maplibregl-ctrl-attrib-button { filter: invert(1); }
.maplibregl-map[data-theme='dark'] .maplibregl-ctrl-attrib-button { background-color: transparent; }
.maplibregl-map .maplibregl-canvas:focus-visible { outline: 2px solid currentColor; outline-offset: -2px; }
@media (pointer: coarse) {
  .maplibregl-map .maplibregl-ctrl-group button { width: 44px; height: 44px; }
}
`;
