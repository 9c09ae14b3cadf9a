import { Args, ArgsType, Ctx, Directive, Field, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { type CursorShape, readCursor, writeCursor } from '../cursor.ts';
import { forbidden } from '../errors.ts';
import { type ConnectionParent, connection, pageSize } from '../page.ts';
import { RewardConnection } from '../types/connections.ts';
import { PageArguments } from '../types/page.ts';
import { PAGE_SIZE } from '../types/page-size.ts';
import { type RewardParent, rewardParent } from '../views/reward-view.ts';

const PLACE: CursorShape = { name: 'rewards', parts: ['text'] };

@ArgsType()
class RewardsArguments extends PageArguments {
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Whether those that were retired are listed as well; operators only.',
  })
  readonly includeRetired?: boolean | null;
}

@Resolver()
export class RewardsQuery {
  @Directive(PAGE_SIZE)
  @Query(() => RewardConnection, {
    description:
      'All rewards of the program, the one created first comes first: a change leaves a reward ' +
      'in its place, and pages join while rewards come and go.',
  })
  async rewards(
    @Ctx() { parts, programId, caller }: Context,
    @Args(() => RewardsArguments) { first, after, includeRetired }: RewardsArguments,
  ): Promise<ConnectionParent<RewardParent>> {
    const isAll = includeRetired === true;
    if (isAll && caller.role !== 'operator') {
      throw forbidden('Only operator tokens list retired rewards.');
    }
    const place = readCursor(PLACE, after);
    const behind = place === null ? null : String(place[0]);
    const key = { after: behind, limit: pageSize(first), includeRetired: isAll };
    return connection(await parts.reads.rewardsPage(programId, key), {
      after,
      cursorOf: ({ rewardId }) => writeCursor(PLACE, [rewardId]),
      nodeOf: rewardParent,
    });
  }
}
