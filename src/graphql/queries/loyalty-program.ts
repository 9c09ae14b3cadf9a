import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { LoyaltyProgram } from '../types/program.ts';
import { type ProgramParent, programParent } from '../views/program-view.ts';

@Resolver()
export class LoyaltyProgramQuery {
  @Query(() => LoyaltyProgram, { description: "The program that the caller's token is bound to." })
  async loyaltyProgram(@Ctx() context: Context): Promise<ProgramParent> {
    return programParent(await context.loaders.ruleBook());
  }
}
