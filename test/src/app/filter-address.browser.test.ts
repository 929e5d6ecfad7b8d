import type { ReactiveControllerHost } from 'lit';
import { afterEach, expect, test } from 'vitest';
import { FilterAddress } from '../../../src/app/filter-address';
import type { EventFilter } from '../../../src/store/types';

const host = { addController: () => {}, requestUpdate: () => {} } as unknown as ReactiveControllerHost;
const made: FilterAddress[] = [];

/** A page's address that is followed, and the filters that it asked for, the last one at the end. */
function followed(): { readonly address: FilterAddress; readonly asked: readonly EventFilter[] } {
  const asked: EventFilter[] = [];
  const address = new FilterAddress(host, (filter) => {
    asked.push(filter);
    address.keep(filter);
  });
  made.push(address);
  address.hostConnected();
  address.follow();
  return { address, asked };
}

/** Nothing else gets its turn for so long, milliseconds. */
function busy(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

const rest = () => new Promise((done) => setTimeout(done, 700));

afterEach(() => {
  for (const address of made.splice(0)) address.hostDisconnected();
  history.replaceState(null, '', location.pathname + location.search);
});

test('a filter comes into the address once it rests', async () => {
  const { address } = followed();
  address.keep({ text: 'bridge' });
  address.keep({ text: 'bridges' });
  expect(location.hash).toBe('');
  await rest();
  expect(location.hash).toBe('#find=bridges');
});

test('an address typed while a filter still waits to be written is followed, not written over', async () => {
  const { address, asked } = followed();
  address.keep({ text: 'bridge' });
  // A page that has been busy: what was typed comes first, then the timer, then the event of what was typed.
  const typed = new MessageChannel();
  typed.port1.onmessage = () => {
    location.hash = '#status=disputed';
  };
  typed.port2.postMessage('');
  busy(400);
  await rest();
  expect(asked.at(-1)).toEqual({ statuses: ['disputed'] });
  expect(location.hash).toBe('#status=disputed');
});

test('what the reader then chooses is written again', async () => {
  const { address } = followed();
  location.hash = '#status=disputed';
  await rest();
  address.keep({});
  await rest();
  expect(location.hash).toBe('');
});
