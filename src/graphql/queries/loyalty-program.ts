import { Query, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { LoyaltyProgram } from '../types/program.ts';

@Resolver()
export class LoyaltyProgramQuery {
  @Query(() => LoyaltyProgram, { description: "The program that the caller's token is bound to." })
  loyaltyProgram() {
    throw notImplemented('loyaltyProgram');
  }
}
