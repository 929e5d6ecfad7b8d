import { type KeptPlaces, NO_KEPT_PLACES, readKeptPlaces } from '../kept-places';

const KEY = 'frontline.kept-places';
/** What could not be read is put aside here before it is written over. */
const ASIDE = 'frontline.kept-places.unreadable';

/** Why places did not go into the browser's storage, or did not come out of it. */
export type ShelfProblem =
  | { readonly kind: 'full' | 'forbidden' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/**
 * The reader's kept places, in the browser's storage. What the storage does not take stays on the
 * shelf as long as the page is open.
 */
export class KeptShelf {
  list: KeptPlaces = NO_KEPT_PLACES;
  /** Whether the storage holds what the shelf holds; if not, another page's list is not looked at. */
  private stored = true;

  /** Takes the stored list; tells why it could not. */
  load(): ShelfProblem | null {
    const read = readStored();
    if ('kind' in read) return read;
    if (this.stored) this.list = read;
    return null;
  }

  /** Changes the list, as another page may have left it by now; tells why it is not stored. */
  change(edit: (list: KeptPlaces) => KeptPlaces): ShelfProblem | null {
    const unread = this.load();
    if (unread?.kind === 'unreadable') putAside();
    this.list = edit(this.list);
    const problem = store(JSON.stringify(this.list));
    this.stored = problem === null;
    return problem;
  }

  /** Whether a change of the storage by another page concerns the shelf. */
  concerns({ key }: StorageEvent): boolean {
    return key === KEY || key === null;
  }
}

function readStored(): KeptPlaces | ShelfProblem {
  let text: string | null;
  try {
    text = localStorage.getItem(KEY);
  } catch {
    // Said when something is to be kept: a page that keeps nothing need not complain.
    return { kind: 'forbidden' };
  }
  try {
    return text === null ? NO_KEPT_PLACES : readKeptPlaces(JSON.parse(text));
  } catch (error) {
    return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
  }
}

function store(text: string): ShelfProblem | null {
  try {
    localStorage.setItem(KEY, text);
    return null;
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { kind: full ? 'full' : 'forbidden' };
  }
}

function putAside(): void {
  try {
    localStorage.setItem(ASIDE, localStorage.getItem(KEY) ?? '');
  } catch {
    // There is no room for both.
  }
}
