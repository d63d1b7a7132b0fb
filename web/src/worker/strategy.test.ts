import { expect, test } from 'vitest';
import { handlerFor } from './strategy';

const origin = 'https://nabij.example';

test.each([
  ['a screen', 'GET', 'navigate', '/mensen/123', 'page'],
  ['the neutral page', 'GET', 'navigate', '/pauze.html', 'file'],
  ['a built file', 'GET', 'no-cors', '/assets/app-1.js', 'file'],
  ['the API', 'GET', 'cors', '/api/v1/people', 'network'],
  ['the API, opened as a page', 'GET', 'navigate', '/api/v1/openapi.json', 'network'],
  ['the stream of events', 'GET', 'cors', '/events', 'network'],
  ['anything that changes something', 'POST', 'cors', '/assets/app-1.js', 'network'],
])('%s is answered from the right place', (_name, method, mode, path, handler) => {
  expect(handlerFor(method, mode, origin + path, origin)).toBe(handler);
});

test('another origin is left to the browser', () => {
  expect(handlerFor('GET', 'no-cors', 'https://elsewhere.example/x.js', origin)).toBe('network');
});
