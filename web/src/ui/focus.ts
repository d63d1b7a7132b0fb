import { tick } from 'svelte';

/** After an attempt that failed: to the first thing in the form that is not as it should be. */
export async function toFirstProblem(form: HTMLFormElement): Promise<void> {
  await tick();
  const problem = form.querySelector<HTMLElement>('[aria-invalid="true"], [data-problem]');
  if (!problem) return;
  const inside = problem.querySelector<HTMLElement>('input:checked, input, button');
  (problem.matches('[data-problem]') ? inside : problem)?.focus();
}
