import { Args, Ctx, Directive, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { type CursorShape, readCursor, writeCursor } from '../cursor.ts';
import { type ConnectionParent, connection, pageSize } from '../page.ts';
import { PageArguments } from '../types/page.ts';
import { PAGE_SIZE } from '../types/page-size.ts';
import { LoyaltyRuleBookRevisionConnection } from '../types/rule-book-life.ts';
import type { RevisionParent } from '../views/rule-book-life-view.ts';

const PLACE: CursorShape = { name: 'ruleBookRevisions', parts: ['sequence'] };

@Resolver()
export class LoyaltyRuleBookRevisionsQuery {
  @Directive(PAGE_SIZE)
  @Query(() => LoyaltyRuleBookRevisionConnection, {
    description:
      "The history of the program's rules, latest revision first, those that wait to take effect " +
      'or were cancelled included.',
  })
  async loyaltyRuleBookRevisions(
    @Ctx() { parts, programId }: Context,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionParent<RevisionParent>> {
    const place = readCursor(PLACE, after);
    const before = place === null ? null : Number(place[0]);
    const key = { before, limit: pageSize(first) };
    return connection(await parts.reads.revisionsPage(programId, key), {
      after,
      cursorOf: ({ revision }) => writeCursor(PLACE, [revision]),
      nodeOf: (line) => line,
    });
  }
}
