import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { DIFFERENCES_MAX } from '../views/reconciliation-view.ts';
import { PointsAccount } from './account.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Something that is kept twice and does not agree.',
})
export class PointsDifference {
  @Field(() => String, { description: 'The law that does not hold, in words.' })
  readonly law!: string;

  @Field(() => String, {
    description: 'What it does not hold of: `account`, `entry 12`, `lot lot_…`, `hold hld_…`.',
  })
  readonly subject!: string;

  @Field(() => String, { description: 'What the rest of the ledger proves.' })
  readonly expected!: string;

  @Field(() => String, { description: 'What is kept instead.' })
  readonly found!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An account held against its own ledger: every entry is replayed.',
})
export class PointsReconciliation {
  @Field(() => PointsAccount, { description: 'The account as it stood then.' })
  readonly account!: PointsAccount;

  @Field(() => Int, { description: 'Entries that were replayed.' })
  readonly entries!: number;

  @Field(() => Int, {
    description: 'Of the entries: those from before each carried the hash of the one before.',
  })
  readonly unchained!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'SHA-256 of the latest entry and, through it, of all before; null while none is chained. ' +
      'Kept elsewhere, it shows later whether what it stands for was rewritten.',
  })
  readonly chainHead!: string | null;

  @Field(() => Boolean, { description: 'Whether nothing differs.' })
  readonly isClean!: boolean;

  @Directive(`@listSize(assumedSize: ${DIFFERENCES_MAX})`)
  @Field(() => [PointsDifference], {
    description:
      `What differs, the first ${DIFFERENCES_MAX}; \`npm run reconcile\` prints all, and ` +
      'those that span accounts.',
  })
  readonly differences!: readonly PointsDifference[];
}
