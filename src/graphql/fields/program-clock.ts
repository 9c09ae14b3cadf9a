import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { LoyaltyProgram } from '../types/program.ts';
import { DateTime } from '../types/scalars.ts';

@Resolver(() => LoyaltyProgram)
export class ProgramClockField {
  @FieldResolver(() => Boolean, {
    description: 'True for a program to try things in: its clock can be moved forward.',
  })
  async sandbox(@Ctx() { loaders }: Context): Promise<boolean> {
    return (await loaders.programClock()).isSandbox;
  }

  @FieldResolver(() => DateTime, {
    description: 'What its clock shows; only in a sandbox another time than everywhere else.',
  })
  now(@Ctx() context: Context): Promise<number> {
    return context.now();
  }
}
