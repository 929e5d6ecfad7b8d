import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FrontlineMapView } from '../../map/types';
import type { FrontlineStore } from '../../store/types';
import { type Point, placeCard } from './card-place';

interface DockHost extends ReactiveControllerHost, HTMLElement {
  readonly hasUpdated: boolean;
  readonly store: FrontlineStore;
  readonly map: FrontlineMapView | null;
}

/** Narrower than this a card has no room beside a pin, pixels. */
const NARROW = 560;

/** Puts the card beside its pin, or under the map where there is no room. */
export class CardDock implements ReactiveController {
  /** Whether the card stands under the map. */
  docked = false;
  private placedFor = '';
  private readonly observer = new ResizeObserver(() => requestAnimationFrame(() => this.place()));

  constructor(private readonly host: DockHost) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.host.hasUpdated) this.observe();
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }

  /** Begins to follow the sizes of the card and the map. */
  observe(): void {
    for (const element of [this.card, this.stage]) if (element) this.observer.observe(element);
  }

  /** Places the card anew: after its content, the camera or the size has changed. */
  place(): void {
    const { card, stage } = this;
    const id = this.host.store.getState().selected;
    if (!card || !stage) return;
    if (id === '') {
      this.dockTo(false, '');
      return;
    }
    const [cardBox, stageBox] = [card.getBoundingClientRect(), stage.getBoundingClientRect()];
    if (cardBox.height === 0) return;
    // Once under the map it stays there for this event: it would move back and forth otherwise.
    const stays = this.docked && this.placedFor === id;
    const at = stageBox.width < NARROW || stays ? null : placeCard(stageBox, cardBox, this.pointOf(id));
    if (at === null) {
      this.dockTo(true, id);
      return;
    }
    card.style.left = `${Math.round(at.x)}px`;
    card.style.top = `${Math.round(at.y)}px`;
    this.dockTo(false, id);
  }

  /** Moves the camera when the event chosen elsewhere is out of sight. */
  bringIntoView(id: string): void {
    const { map } = this.host;
    const { stage } = this;
    const point = this.pointOf(id);
    if (map === null || !stage || point === null) return;
    const { width, height } = stage.getBoundingClientRect();
    const margin = 24;
    const inSight =
      point.x >= margin && point.y >= margin && point.x <= width - margin && point.y <= height - margin;
    if (!inSight) map.fit([id], { maxZoom: Math.max(6, map.getView()?.zoom ?? 6) });
  }

  /** Moves the camera when a place without an event is out of sight. */
  bringPointIntoView(place: { readonly lat: number; readonly lon: number }): void {
    const { map } = this.host;
    const box = this.stage?.getBoundingClientRect();
    if (map === null || box === undefined) return;
    const { x, y } = map.project([place.lon, place.lat]);
    if (x < 0 || y < 0 || x > box.width || y > box.height)
      map.flyTo(place, { zoom: map.getView()?.zoom ?? 6 });
  }

  private dockTo(docked: boolean, id: string): void {
    const changed = docked !== this.docked;
    this.docked = docked;
    this.placedFor = id;
    if (!changed) return;
    this.host.requestUpdate();
    if (docked) void this.host.updateComplete.then(() => requestAnimationFrame(() => this.bringIntoView(id)));
  }

  private pointOf(id: string): Point | null {
    const { store, map } = this.host;
    const { table } = store.getState();
    const row = table.rowOf(id);
    if (row < 0 || map === null || Number.isNaN(table.lat[row])) return null;
    return map.project([table.lon[row]!, table.lat[row]!]);
  }

  private get card(): HTMLElement | null {
    return this.host.shadowRoot?.querySelector<HTMLElement>('frontline-card') ?? null;
  }

  private get stage(): HTMLElement | null {
    return this.host.shadowRoot?.querySelector<HTMLElement>('.stage') ?? null;
  }
}
