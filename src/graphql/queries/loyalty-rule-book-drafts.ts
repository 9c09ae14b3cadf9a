import { Args, Ctx, Directive, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { type CursorShape, readCursor, writeCursor } from '../cursor.ts';
import { type ConnectionParent, connection, pageSize } from '../page.ts';
import { PageArguments } from '../types/page.ts';
import { PAGE_SIZE } from '../types/page-size.ts';
import { LoyaltyRuleBookDraftConnection } from '../types/rule-book-life.ts';
import { type DraftParent, draftParent } from '../views/rule-book-life-view.ts';

const PLACE: CursorShape = { name: 'ruleBookDrafts', parts: ['text'] };

@Resolver()
export class LoyaltyRuleBookDraftsQuery {
  @Directive(PAGE_SIZE)
  @Query(() => LoyaltyRuleBookDraftConnection, {
    description: 'Open drafts of the rules, latest begun first.',
  })
  async loyaltyRuleBookDrafts(
    @Ctx() { parts, programId, loaders }: Context,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionParent<DraftParent>> {
    const place = readCursor(PLACE, after);
    const before = place === null ? null : String(place[0]);
    const key = { before, limit: pageSize(first) };
    const page = await parts.reads.draftsPage(programId, key);
    const { program } = await loaders.ruleBook();
    return connection(page, {
      after,
      cursorOf: ({ draftId }) => writeCursor(PLACE, [draftId]),
      nodeOf: (draft) => draftParent(draft, program),
    });
  }
}
