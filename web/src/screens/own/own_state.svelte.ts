import { ownApi } from '../../api/own';
import type {
  Agreements,
  OwnBoundaries,
  OwnChecks,
  OwnPage,
  OwnReach,
  Plan,
} from '../../api/types';

type Read = { page: OwnPage; reach: OwnReach; boundaries: OwnBoundaries };
type Written = { agreements: Agreements; plan: Plan; checks: OwnChecks };

/** What a young person has open at their own link; a write puts the answer in its place. */
export class OwnState {
  readonly page: OwnPage;
  readonly reach: OwnReach;
  readonly boundaries: OwnBoundaries;
  agreements = $state.raw<Agreements>() as Agreements;
  plan = $state.raw<Plan>() as Plan;
  checks = $state.raw<OwnChecks>() as OwnChecks;

  constructor(read: Read, written: Written) {
    this.page = read.page;
    this.reach = read.reach;
    this.boundaries = read.boundaries;
    this.agreements = written.agreements;
    this.plan = written.plan;
    this.checks = written.checks;
  }

  static async load(): Promise<OwnState> {
    const [page, reach, boundaries, agreements, plan, checks] = await Promise.all([
      ownApi.page(),
      ownApi.reach(),
      ownApi.boundaries(),
      ownApi.agreements(),
      ownApi.plan(),
      ownApi.checks(),
    ]);
    return new OwnState({ page, reach, boundaries }, { agreements, plan, checks });
  }
}
