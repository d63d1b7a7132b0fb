import { ownApi } from '../../api/own';
import type { Agreements, OwnChecks, OwnPage, OwnReach, Plan } from '../../api/types';

/** What a young person has open at their own link; a write puts the answer in its place. */
export class OwnState {
  readonly page: OwnPage;
  readonly reach: OwnReach;
  agreements = $state.raw<Agreements>() as Agreements;
  plan = $state.raw<Plan>() as Plan;
  checks = $state.raw<OwnChecks>() as OwnChecks;

  constructor(
    page: OwnPage,
    reach: OwnReach,
    written: { agreements: Agreements; plan: Plan; checks: OwnChecks },
  ) {
    this.page = page;
    this.reach = reach;
    this.agreements = written.agreements;
    this.plan = written.plan;
    this.checks = written.checks;
  }

  static async load(): Promise<OwnState> {
    const [page, reach, agreements, plan, checks] = await Promise.all([
      ownApi.page(),
      ownApi.reach(),
      ownApi.agreements(),
      ownApi.plan(),
      ownApi.checks(),
    ]);
    return new OwnState(page, reach, { agreements, plan, checks });
  }
}
