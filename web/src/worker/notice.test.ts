import { describe, expect, test } from 'vitest';
import { noticeFor } from './notice';

describe('a reminder on a phone', () => {
  test('speaks the language that was chosen', () => {
    expect(noticeFor('{"language":"nl"}').title).toBe('Tot morgen');
    expect(noticeFor('{"language":"en"}').title).toBe('See you tomorrow');
  });

  test('shows nothing of what else is sent', () => {
    const notice = noticeFor('{"language":"nl","title":"Schuldhulp","body":"Yassin"}');
    expect(notice).toEqual({ title: 'Tot morgen', body: 'Er is morgen iets. Tik om te kijken.' });
  });

  test.each([undefined, '', 'hallo', '[]', 'null'])('stands firm on %s', (message) => {
    expect(noticeFor(message).title).toBe('Tot morgen');
  });
});
