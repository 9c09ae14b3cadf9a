import { Args, Ctx, Directive, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { type CursorShape, readCursor, writeCursor } from '../cursor.ts';
import { type ConnectionParent, connection, pageSize } from '../page.ts';
import { RewardConnection } from '../types/connections.ts';
import { PageArguments } from '../types/page.ts';
import { PAGE_SIZE } from '../types/page-size.ts';
import { type RewardParent, rewardParent } from '../views/reward-view.ts';

const PLACE: CursorShape = { name: 'rewards', parts: ['text'] };

@Resolver()
export class RewardsQuery {
  @Directive(PAGE_SIZE)
  @Query(() => RewardConnection, {
    description: 'All rewards of the program, in the order that the merchant gave them.',
  })
  async rewards(
    @Ctx() { parts, programId }: Context,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionParent<RewardParent>> {
    const place = readCursor(PLACE, after);
    const key = {
      after: place === null ? null : String(place[0]),
      limit: pageSize(first),
      includeRetired: false,
    };
    return connection(await parts.reads.rewardsPage(programId, key), {
      after,
      cursorOf: ({ rewardId }) => writeCursor(PLACE, [rewardId]),
      nodeOf: rewardParent,
    });
  }
}
