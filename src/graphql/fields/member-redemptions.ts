import { Args, Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { type CursorShape, readCursor, writeCursor } from '../cursor.ts';
import { type ConnectionParent, connection, pageSize } from '../page.ts';
import { RewardRedemptionConnection } from '../types/connections.ts';
import { Member } from '../types/member.ts';
import { PageArguments } from '../types/page.ts';
import { PAGE_SIZE } from '../types/page-size.ts';
import type { MemberParent } from '../views/member-view.ts';
import { type RedemptionParent, redemptionParent } from '../views/reward-view.ts';

const PLACE: CursorShape = { name: 'redemptions', parts: ['text'] };

@Resolver(() => Member)
export class MemberRedemptionsField {
  @Directive(PAGE_SIZE)
  @FieldResolver(() => RewardRedemptionConnection, {
    description: 'Rewards that the member took, latest first.',
  })
  async redemptions(
    @Root() { id: memberId }: MemberParent,
    @Ctx() { loaders }: Context,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionParent<RedemptionParent>> {
    const place = readCursor(PLACE, after);
    const before = place === null ? null : String(place[0]);
    const page = await loaders.redemptionsPage.load({ memberId, before, limit: pageSize(first) });
    return connection(page, {
      after,
      cursorOf: ({ redemptionId }) => writeCursor(PLACE, [redemptionId]),
      nodeOf: redemptionParent,
    });
  }
}
