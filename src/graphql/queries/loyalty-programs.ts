import { Args, Ctx, Directive, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { type CursorShape, readCursor, writeCursor } from '../cursor.ts';
import { type ConnectionParent, connection, pageSize } from '../page.ts';
import { LoyaltyProgramConnection } from '../types/connections.ts';
import { PageArguments } from '../types/page.ts';
import { PAGE_SIZE } from '../types/page-size.ts';
import { type ProgramParent, programParent } from '../views/program-view.ts';

const PLACE: CursorShape = { name: 'programs', parts: ['text'] };

@Resolver()
export class LoyaltyProgramsQuery {
  @Directive(PAGE_SIZE)
  @Query(() => LoyaltyProgramConnection, {
    description: 'All loyalty programs of the platform, in the order in which they were made.',
  })
  async loyaltyPrograms(
    @Ctx() { parts }: Context,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionParent<ProgramParent>> {
    const place = readCursor(PLACE, after);
    const key = { after: place === null ? null : String(place[0]), limit: pageSize(first) };
    return connection(await parts.reads.programsPage(key), {
      after,
      cursorOf: ({ ruleBook }) => writeCursor(PLACE, [ruleBook.program.programId]),
      nodeOf: ({ ruleBook, ...clock }) => programParent(ruleBook, clock),
    });
  }
}
