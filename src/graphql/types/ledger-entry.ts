import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { EntryKind, Purpose } from '../../loyalty/ledger/entry.ts';
import { PointsBalance, PointsChange } from './account.ts';
import { describedEnum } from './described-enum.ts';
import { DateTime } from './scalars.ts';

export const PointsEntryKind = describedEnum<EntryKind>(
  'PointsEntryKind',
  'What happened to the points.',
  {
    EARN: 'Earned by an order or an activity.',
    ACTIVATE: 'Pending points became spendable.',
    REDEEM: 'Spent on an order or a reward, without a hold before.',
    HOLD: 'Reserved while the shopper pays.',
    CAPTURE: 'Reserved points were spent: their hold was captured.',
    RELEASE:
      'Reserved points became spendable again: their hold was released, lapsed, or captured ' +
      'for less than it reserved.',
    RETURN:
      'Spent points came back, by a refund or a cancelled reward; or expired ones, because an ' +
      'operator reinstated them.',
    CLAWBACK:
      'Earned points were taken back, because the order was refunded, or because points paid ' +
      'for it after it had earned.',
    EXPIRE: 'Points passed their expiry unspent, or their member was erased.',
    ADJUST:
      'Changed by an operator with a reason, given by one member to another, or moved because ' +
      'two members were merged.',
    IMPORT: 'Opening balance brought from another system.',
  },
);
export type PointsEntryKind = keyof typeof PointsEntryKind;

export const PointsPurpose = describedEnum<Purpose>(
  'PointsPurpose',
  'What points were used for, so that each use can be counted.',
  {
    ORDER_PAYMENT: 'Paid part of an order.',
    REWARD: 'Exchanged for a reward.',
    DRAW: 'Spent on a lucky draw.',
    TRANSFER: 'Given to another member.',
    OTHER: 'Anything else, e.g. a correction by an operator.',
  },
);
export type PointsPurpose = keyof typeof PointsPurpose;

@ObjectType({
  simpleResolvers: true,
  description: "One immutable line of an account's history.",
})
export class PointsLedgerEntry {
  @Field(() => ID, { description: 'Opaque id, starts with ent_.' })
  readonly id!: string;

  @Field(() => Int, { description: 'Number in the account, from 1, without gaps.' })
  readonly sequence!: number;

  @Field(() => PointsEntryKind, { description: 'What happened to the points.' })
  readonly kind!: PointsEntryKind;

  @Field(() => PointsChange, {
    description: 'Signed change of available, pending, held and debt by this entry.',
  })
  readonly change!: PointsChange;

  @Field(() => PointsBalance, { description: 'The balance right after this entry.' })
  readonly balance!: PointsBalance;

  @Field(() => DateTime, {
    description:
      'When it happened: as the caller reported it; for what time does, when it was due; else ' +
      'when it was written.',
  })
  readonly occurredAt!: number;

  @Field(() => DateTime, { description: 'When it was written here.' })
  readonly recordedAt!: number;

  @Field(() => String, {
    description:
      'What caused it. EARN: the order or activity; ACTIVATE: the order, else the lot; REDEEM: ' +
      'the order, or the redemption (rdm_) of a reward; HOLD, CAPTURE, RELEASE: the hold ' +
      '(hld_); RETURN, CLAWBACK: the refund id, the order where it was corrected without a ' +
      'refund, or the redemption that was cancelled; EXPIRE: the last valid day, e.g. ' +
      '2026-12-31; IMPORT, ADJUST, and RETURN of expired points: the idempotency key.',
  })
  readonly reference!: string;

  @Field(() => String, {
    description: 'Who asked, as the token names it: member:…, service:… or operator:….',
  })
  readonly actor!: string;

  @Field(() => PointsPurpose, {
    nullable: true,
    description:
      'What the points were used for: of REDEEM, CAPTURE, and ADJUST that takes points; and of ' +
      'RETURN, what the points that come back were used for. Null for everything else.',
  })
  readonly purpose!: PointsPurpose | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The caller's own word for the use, as it came with redeemPoints or holdPoints; also of " +
      'what comes back from it.',
  })
  readonly purposeTag!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Reason in words, where somebody gave one.',
  })
  readonly note!: string | null;
}
