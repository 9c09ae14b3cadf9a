import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { lookupOf } from '../../loyalty/account/member.ts';
import { checkMemberRef } from '../../loyalty/commands/check.ts';
import type { Context } from '../context.ts';
import { badUserInput } from '../errors.ts';
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
    @Ctx() { parts, programId, loaders }: Context,
    @Arg('by', () => MemberRef, { description: 'Exactly one name of the member.' }) by: MemberRef,
  ): Promise<ReconciliationParent | null> {
    const problem = checkMemberRef(['by'], by);
    const lookup = lookupOf(by);
    // This answer is no union, so that a reference that cannot be one is a top-level error.
    if (problem !== null) throw badUserInput(`${problem.path.join('.')}: ${problem.message}`);
    if (lookup === null) return null;
    const view = await loaders.member(lookup.kind, lookup.value);
    if (view === null) return null;
    const audited = await parts.reads.auditAccount(programId, view.account.accountId);
    return audited === null ? null : reconciliationParent(audited, view);
  }
}
