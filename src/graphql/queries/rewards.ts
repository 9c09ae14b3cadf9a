import { Args, Directive, Query, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { RewardConnection } from '../types/connections.ts';
import { PageArguments } from '../types/page.ts';
import { PAGE_SIZE } from '../types/page-size.ts';

@Resolver()
export class RewardsQuery {
  @Directive(PAGE_SIZE)
  @Query(() => RewardConnection, {
    description: 'All rewards of the program, cheapest in points first.',
  })
  rewards(@Args(() => PageArguments) _page: PageArguments) {
    throw notImplemented('rewards');
  }
}
