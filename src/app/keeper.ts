import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Place, Resolution } from '../../geo/types';
import type { Keeping } from '../components/parts/keeping';
import type { Localize } from '../components/words/localize';
import {
  findKept,
  type KeptPlace,
  type KeptPlaces,
  keepPlaces,
  keptPlacesOf,
  readKeptPlaces,
  withoutKept,
} from '../kept-places';
import { KeptShelf, type ShelfProblem } from './kept-shelf';
import { keptWords } from './kept-words';
import type { Message } from './message';

/** What the reader keeps of the places that reports told the position of, with undo and in words. */
export class Keeper implements ReactiveController {
  private readonly shelf = new KeptShelf();
  private told: { readonly list: KeptPlaces; readonly keeping: Keeping } | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly localize: Localize,
    private readonly say: (kind: Message['kind'], words: string, undo?: () => void) => void,
  ) {
    host.addController(this);
    this.shelf.load();
  }

  hostConnected(): void {
    addEventListener('storage', this.onStorage);
    const problem = this.shelf.load();
    if (problem?.kind === 'unreadable') this.complain(problem);
  }

  hostDisconnected(): void {
    removeEventListener('storage', this.onStorage);
  }

  get list(): KeptPlaces {
    return this.shelf.list;
  }

  /** For the elements: the same object until the list changes. */
  get keeping(): Keeping {
    if (this.told?.list !== this.list) this.told = { list: this.list, keeping: keepingOf(this.list) };
    return this.told.keeping;
  }

  /** Keeps a place that the resolutions of a report learnt, or lets it go. */
  keep(resolutions: readonly Resolution[], placeId: string, keep: boolean): void {
    const [place] = keptPlacesOf(resolutions.filter((each) => each.place?.id === placeId));
    if (place === undefined) return;
    if (!keep) {
      const known = findKept(this.list, place);
      if (known !== undefined) this.forget(known);
      return;
    }
    const replaced = findKept(this.list, place);
    this.change((list) => keepPlaces(list, [place]));
    this.say('note', keptWords(this.localize).kept(place.properties.name), () =>
      this.change((list) => keepPlaces(withoutKept(list, place.id), replaced ? [replaced] : [])),
    );
  }

  /** Lets a place go; it can be put back where it was in the list. */
  forget(place: KeptPlace): void {
    const at = this.list.features.findIndex(({ id }) => id === place.id);
    this.change((list) => withoutKept(list, place.id));
    this.say('note', keptWords(this.localize).forgotten(place.properties.name), () =>
      this.change((list) => ({
        type: 'FeatureCollection',
        features: withoutKept(list, place.id).features.toSpliced(Math.max(at, 0), 0, place),
      })),
    );
  }

  /** Adds the places of a GeoJSON file; one that is no such list is refused in words. */
  async add(file: File): Promise<void> {
    try {
      const { features } = readKeptPlaces(JSON.parse(await file.text()));
      const before = this.list;
      this.change((list) => keepPlaces(list, features));
      const count = features.length;
      this.say('note', keptWords(this.localize).keptImported(count, this.localize.number(count)), () =>
        this.change(() => before),
      );
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.say('error', this.localize.term('readFailed', file.name, reason));
    }
  }

  private change(edit: (list: KeptPlaces) => KeptPlaces): void {
    const problem = this.shelf.change(edit);
    if (problem !== null) this.complain(problem);
    this.host.requestUpdate();
  }

  private complain(problem: ShelfProblem): void {
    const { localize } = this;
    if (problem.kind === 'unreadable') this.say('error', keptWords(localize).keptUnreadable(problem.reason));
    else
      this.say(
        'error',
        problem.kind === 'full' ? keptWords(localize).keptFull : keptWords(localize).keptForbidden,
      );
  }

  private readonly onStorage = (event: StorageEvent): void => {
    if (!this.shelf.concerns(event)) return;
    this.shelf.load();
    this.host.requestUpdate();
  };
}

function keepingOf(list: KeptPlaces): Keeping {
  return {
    isKept: (place) => findKept(list, asKept(place)) !== undefined,
    wordsOf: (placeId) => list.features.find(({ id }) => id === placeId)?.properties.learntFrom ?? [],
  };
}

/** A learnt place as the list would hold it, for looking it up. */
function asKept({ id, name, lat, lon, uncertaintyKm, country, admin1 }: Place): KeptPlace {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: { name, radiusKm: uncertaintyKm, learntFrom: [], country, admin1 },
  };
}
