import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDay, DateTime, Points } from './scalars.ts';

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  description:
    "A member's points. available + pending + held − debt is what the program owes the member. " +
    'Inside a mutation result its numbers are as they stood right after that command, also when ' +
    'the command is repeated; its lists are as they are now.',
})
export class PointsAccount {
  @Field(() => ID, { description: 'Opaque id, starts with acc_.' })
  readonly id!: string;

  @Field(() => Points, { description: 'Can be spent now. Never negative.' })
  readonly available!: number;

  @Field(() => Points, {
    description: 'Earned, not yet active, so that it cannot be spent. Never negative.',
  })
  readonly pending!: number;

  @Field(() => Points, { description: 'Reserved by open holds (冻结积分). Never negative.' })
  readonly held!: number;

  @Field(() => Points, {
    description:
      'Taken back after it was spent; the next points that become spendable settle it first.',
  })
  readonly debt!: number;

  @Field(() => Points, { description: 'All points ever earned, what was taken back left in.' })
  readonly lifetimeEarned!: number;

  @Field(() => Points, { description: 'All points ever spent.' })
  readonly lifetimeRedeemed!: number;

  @Field(() => Points, { description: 'All points that ever expired unspent.' })
  readonly lifetimeExpired!: number;

  @Field(() => Int, {
    description:
      "Number of the account's latest ledger entry, 0 before the first; grows by exactly one " +
      'an entry. Keep it to resume pointsBalanceChanged.',
  })
  readonly sequence!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "An account's four balances at one point of its history.",
})
export class PointsBalance {
  @Field(() => Points, { description: 'Could be spent then. Never negative.' })
  readonly available!: number;

  @Field(() => Points, { description: 'Earned, not yet activated then.' })
  readonly pending!: number;

  @Field(() => Points, { description: 'Reserved by holds then.' })
  readonly held!: number;

  @Field(() => Points, { description: 'Taken back after it was spent, not yet settled then.' })
  readonly debt!: number;

  @Field(() => Int, { description: 'Number of the ledger entry that this is the balance after.' })
  readonly sequence!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How one ledger entry changed the four balances; each number is signed.',
})
export class PointsChange {
  @Field(() => Points, { description: 'Change of what can be spent; negative for a debit.' })
  readonly available!: number;

  @Field(() => Points, { description: 'Change of what is earned, but not yet active.' })
  readonly pending!: number;

  @Field(() => Points, { description: 'Change of what holds reserve.' })
  readonly held!: number;

  @Field(() => Points, { description: 'Change of the debt; negative when debt is settled.' })
  readonly debt!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Points that expire together on one day.' })
export class ExpiringPoints {
  @Field(() => CalendarDay, { description: "Last day in the program's time zone to use them." })
  readonly on!: string;

  @Field(() => DateTime, { description: 'The instant from which they are gone.' })
  readonly at!: number;

  @Field(() => Points, { description: 'How many points expire then, if they are not used.' })
  readonly points!: number;
}
