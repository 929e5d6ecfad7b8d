import { expect, test } from 'vitest';
import { useWorkerBlob } from '../../../src/map/worker-blob';
import { makeEvent } from '../store/events';
import { next, putMap } from './map-page';

// A policy once in force stays for the life of the page, so this file holds one test.
test('a content security policy that blocks the worker is named with what to allow', async () => {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "worker-src 'none'";
  document.head.append(policy);
  const map = putMap({ basemap: 'none' }, useWorkerBlob);
  map.show([makeEvent()]);
  const problem = await next(map, 'error');
  expect(problem.code).toBe('no-worker');
  expect(problem.message).toContain('(worker-src)');
  expect(problem.message).toContain('worker-src blob:');
  map.remove();
});
