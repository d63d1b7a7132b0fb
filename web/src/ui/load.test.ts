import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import LoadHarness from '../test/LoadHarness.svelte';

const settled = () => new Promise((resolve) => setTimeout(resolve));

function harness() {
  let answer: () => Promise<string> = () => Promise.resolve('first');
  const { rerender } = render(LoadHarness, { work: () => answer(), changes: 0 });
  let changes = 0;
  return {
    async change(next: () => Promise<string>) {
      answer = next;
      changes += 1;
      await rerender({ changes });
      await settled();
    },
  };
}

test('looking again keeps what is being typed', async () => {
  const page = harness();
  const field = (await screen.findByLabelText('draft')) as HTMLInputElement;
  field.value = 'half a sent';
  field.focus();
  await page.change(() => Promise.resolve('second'));
  expect(screen.getByText('second')).toBeTruthy();
  expect(screen.getByLabelText('draft')).toBe(field);
  expect(field.value).toBe('half a sent');
  expect(document.activeElement).toBe(field);
});

test('looking again without success leaves what is shown', async () => {
  const page = harness();
  await screen.findByText('first');
  await page.change(() => Promise.reject(new Error('no network')));
  expect(screen.getByText('first')).toBeTruthy();
});

test('a look that takes long leaves what is shown until it is there', async () => {
  const page = harness();
  await screen.findByText('first');
  await page.change(() => new Promise(() => {}));
  expect(screen.getByText('first')).toBeTruthy();
});
