import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { call } from './call';

let asked: { address: string; init: RequestInit }[];
let answer: () => Response;

beforeEach(() => {
  asked = [];
  answer = () => Response.json({});
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    asked.push({ address, init });
    return Promise.resolve(answer());
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what stands in a path cannot lead elsewhere', async () => {
  await call('get', '/places/{place_id}', { path: { place_id: '../people?x#y' } });
  expect(asked[0]!.address).toBe('/api/v1/places/..%2Fpeople%3Fx%23y');
});

test('what is null is left out of the query', async () => {
  await call('get', '/people', { query: { query: 'a&b', cursor: null, limit: 5 } });
  expect(asked[0]!.address).toBe('/api/v1/people?query=a%26b&limit=5');
});

test('a body goes as JSON, a file as itself', async () => {
  await call('post', '/teams', { body: { id: '1', name: 'Oost' } });
  expect(asked[0]!.init.method).toBe('POST');
  expect(asked[0]!.init.body).toBe('{"id":"1","name":"Oost"}');
  await call('post', '/baseline/import', {
    query: { kind: 'neighbourhood', year: 2026, source: 'CBS' },
    raw: { content: 'a;b\n', type: 'text/csv' },
  });
  expect(asked[1]!.init.body).toBe('a;b\n');
  expect(asked[1]!.init.headers).toMatchObject({ 'Content-Type': 'text/csv' });
});

test('an answer without a body is nothing', async () => {
  answer = () => new Response(null, { status: 204 });
  expect(await call('delete', '/session')).toBeUndefined();
});
