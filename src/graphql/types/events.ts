import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PointsAccount, PointsBalance } from './account.ts';
import { PointsLedgerEntry } from './ledger-entry.ts';
import { DateTime, Points } from './scalars.ts';

@ObjectType({ simpleResolvers: true, description: 'A balance, and the entry that made it.' })
export class PointsBalanceEvent {
  @Field(() => Int, {
    description: 'Number of the ledger entry; grows by exactly one an event. Resume behind it.',
  })
  readonly sequence!: number;

  @Field(() => PointsAccount, {
    description:
      'The account: its four balances and sequence as they stood after this entry, all else as ' +
      'it is when the event is sent.',
  })
  readonly account!: PointsAccount;

  @Field(() => PointsBalance, { description: 'The balance right after this entry.' })
  readonly balance!: PointsBalance;

  @Field(() => PointsLedgerEntry, {
    nullable: true,
    description: 'The ledger entry; null on the first event, the snapshot.',
  })
  readonly entry!: PointsLedgerEntry | null;
}

@ObjectType({ simpleResolvers: true, description: 'Points that will soon expire.' })
export class PointsExpiryWarning {
  @Field(() => ID, { description: 'Opaque id; the same warning never comes twice.' })
  readonly id!: string;

  @Field(() => PointsAccount, { description: 'The account they are in.' })
  readonly account!: PointsAccount;

  @Field(() => Points, { description: 'How many points are left to expire, held ones included.' })
  readonly points!: number;

  @Field(() => DateTime, { description: 'From when they are gone.' })
  readonly expiresAt!: number;

  @Field(() => Int, {
    description: 'Days left until the last day on which they are valid; 0: that is today.',
  })
  readonly daysLeft!: number;

  @Field(() => Int, { description: 'The threshold that was passed, e.g. 30, 7 or 1 days.' })
  readonly thresholdDays!: number;
}
