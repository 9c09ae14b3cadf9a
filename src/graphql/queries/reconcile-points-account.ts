import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { memberBy } from '../member-by.ts';
import { MemberRef } from '../types/member.ts';
import { PointsReconciliation } from '../types/reconciliation.ts';
import { type ReconciliationParent, reconciliationParent } from '../views/reconciliation-view.ts';

@Resolver()
export class ReconcilePointsAccountQuery {
  @Query(() => PointsReconciliation, {
    nullable: true,
    description:
      "Holds one member's balance, lots, allocations, holds and command records against the " +
      'entries of its account, and these against their chain of hashes. Reads only: it mends ' +
      "nothing and freezes nobody. Null when there is no such member in the caller's program.",
  })
  async reconcilePointsAccount(
    @Ctx() context: Context,
    @Arg('by', () => MemberRef, { description: 'Exactly one name of the member.' }) by: MemberRef,
  ): Promise<ReconciliationParent | null> {
    const view = await memberBy(context, by);
    if (view === null) return null;
    const audited = await context.parts.reads.auditAccount(
      context.programId,
      view.account.accountId,
    );
    return audited === null ? null : reconciliationParent(audited, view);
  }
}
