import { ownApi } from '../../api/own';
import type { Agreements, OwnChecks, OwnPage, Plan } from '../../api/types';

/** What a young person has open at their own link; a write puts the answer in its place. */
export class OwnState {
  readonly page: OwnPage;
  agreements = $state.raw<Agreements>() as Agreements;
  plan = $state.raw<Plan>() as Plan;
  checks = $state.raw<OwnChecks>() as OwnChecks;

  constructor(page: OwnPage, agreements: Agreements, plan: Plan, checks: OwnChecks) {
    this.page = page;
    this.agreements = agreements;
    this.plan = plan;
    this.checks = checks;
  }

  static async load(): Promise<OwnState> {
    const [page, agreements, plan, checks] = await Promise.all([
      ownApi.page(),
      ownApi.agreements(),
      ownApi.plan(),
      ownApi.checks(),
    ]);
    return new OwnState(page, agreements, plan, checks);
  }
}
