import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { LoyaltyProgram } from '../types/program.ts';
import { DateTime } from '../types/scalars.ts';
import type { ProgramParent } from '../views/program-view.ts';

@Resolver(() => LoyaltyProgram)
export class ProgramClockField {
  @FieldResolver(() => Boolean, {
    description: 'True for a program to try things in: its clock can be moved forward.',
  })
  async sandbox(@Root() { clock }: ProgramParent, @Ctx() context: Context): Promise<boolean> {
    return (clock ?? (await context.loaders.programClock())).isSandbox;
  }

  @FieldResolver(() => DateTime, {
    description: 'What its clock shows; only in a sandbox another time than everywhere else.',
  })
  async now(@Root() { clock }: ProgramParent, @Ctx() context: Context): Promise<number> {
    return clock === null
      ? context.now()
      : context.parts.clock.now() + clock.clockAheadMilliseconds;
  }
}
