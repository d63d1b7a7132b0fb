import type { Lists, Plan, Side } from '../../api/types';
import { say } from '../../app/status.svelte';
import { t } from '../../i18n/language.svelte';
import { reasonOf } from '../../ui/reason';

/** One plan while two people look at it: what stands in it, and who tells now. */
export class PlanState {
  plan: Plan = $state.raw() as Plan;
  side: Side = $state('young_person');
  busy = $state(false);

  constructor(
    plan: Plan,
    readonly lists: Lists,
  ) {
    this.plan = plan;
  }

  get alias(): string {
    return this.plan.alias;
  }

  /** May this be said now? What is the young person's alone waits until they tell. */
  get theirs(): boolean {
    return this.side === 'young_person';
  }

  /** Writes, and shows the plan as it is then. Throws what went wrong, for a form to show. */
  async write(work: () => Promise<Plan>, said = t('plan.saved')): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      this.plan = await work();
      say({ text: said });
    } finally {
      this.busy = false;
    }
  }

  /** The same for a button without a form: what went wrong is said on the status line. */
  async press(work: () => Promise<Plan>, said = t('plan.saved')): Promise<void> {
    try {
      await this.write(work, said);
    } catch (error) {
      say({ text: reasonOf(error), tone: 'problem' });
    }
  }
}
