import { Args, Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { type CursorShape, readCursor, writeCursor } from '../cursor.ts';
import { type ConnectionParent, connection, pageSize } from '../page.ts';
import { PageArguments } from '../types/page.ts';
import { PAGE_SIZE } from '../types/page-size.ts';
import { Reward } from '../types/reward.ts';
import { RewardChangeConnection } from '../types/reward-change.ts';
import {
  type RewardChangeParent,
  type RewardParent,
  rewardChangeParent,
} from '../views/reward-view.ts';

const PLACE: CursorShape = { name: 'rewardChanges', parts: ['text'] };

@Resolver(() => Reward)
export class RewardChangesField {
  @Directive(PAGE_SIZE)
  @FieldResolver(() => RewardChangeConnection, {
    nullable: true,
    description:
      'Who did what to it and why, latest first. Null for all but operators with the scope ' +
      'loyalty:rules.',
  })
  async changes(
    @Root() { rewardId }: RewardParent,
    @Ctx() { loaders, caller }: Context,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionParent<RewardChangeParent> | null> {
    if (caller.role !== 'operator' || !caller.scopes.has('loyalty:rules')) return null;
    const place = readCursor(PLACE, after);
    const before = place === null ? null : String(place[0]);
    const page = await loaders.rewardChanges.load({ rewardId, before, limit: pageSize(first) });
    return connection(page, {
      after,
      cursorOf: ({ changeId }) => writeCursor(PLACE, [changeId]),
      nodeOf: rewardChangeParent,
    });
  }
}
