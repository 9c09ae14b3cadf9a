import { Field, ObjectType } from 'type-graphql';
import { PointsLedgerEntry } from './ledger-entry.ts';
import { PointsLot } from './lot.ts';
import { PageInfo } from './page.ts';
import { LoyaltyProgram } from './program.ts';
import { Reward, RewardRedemption } from './reward.ts';

const EDGES = { description: 'The page, in order.' };
const PAGE_INFO = { description: 'Where the page stands in the list.' };
const CURSOR = { description: 'Opaque; pass it as `after` to continue behind this edge.' };
const NODE = { description: 'What stands at this place of the list.' };

@ObjectType({ simpleResolvers: true, description: 'One ledger entry in a page.' })
export class PointsLedgerEntryEdge {
  @Field(() => String, CURSOR)
  readonly cursor!: string;

  @Field(() => PointsLedgerEntry, NODE)
  readonly node!: PointsLedgerEntry;
}

@ObjectType({ simpleResolvers: true, description: 'A page of ledger entries.' })
export class PointsLedgerEntryConnection {
  @Field(() => [PointsLedgerEntryEdge], EDGES)
  readonly edges!: readonly PointsLedgerEntryEdge[];

  @Field(() => PageInfo, PAGE_INFO)
  readonly pageInfo!: PageInfo;
}

@ObjectType({ simpleResolvers: true, description: 'One lot in a page.' })
export class PointsLotEdge {
  @Field(() => String, CURSOR)
  readonly cursor!: string;

  @Field(() => PointsLot, NODE)
  readonly node!: PointsLot;
}

@ObjectType({ simpleResolvers: true, description: 'A page of lots.' })
export class PointsLotConnection {
  @Field(() => [PointsLotEdge], EDGES)
  readonly edges!: readonly PointsLotEdge[];

  @Field(() => PageInfo, PAGE_INFO)
  readonly pageInfo!: PageInfo;
}

@ObjectType({ simpleResolvers: true, description: 'One reward in a page.' })
export class RewardEdge {
  @Field(() => String, CURSOR)
  readonly cursor!: string;

  @Field(() => Reward, NODE)
  readonly node!: Reward;
}

@ObjectType({ simpleResolvers: true, description: 'A page of rewards.' })
export class RewardConnection {
  @Field(() => [RewardEdge], EDGES)
  readonly edges!: readonly RewardEdge[];

  @Field(() => PageInfo, PAGE_INFO)
  readonly pageInfo!: PageInfo;
}

@ObjectType({ simpleResolvers: true, description: 'One taken reward in a page.' })
export class RewardRedemptionEdge {
  @Field(() => String, CURSOR)
  readonly cursor!: string;

  @Field(() => RewardRedemption, NODE)
  readonly node!: RewardRedemption;
}

@ObjectType({ simpleResolvers: true, description: 'A page of taken rewards.' })
export class RewardRedemptionConnection {
  @Field(() => [RewardRedemptionEdge], EDGES)
  readonly edges!: readonly RewardRedemptionEdge[];

  @Field(() => PageInfo, PAGE_INFO)
  readonly pageInfo!: PageInfo;
}

@ObjectType({ simpleResolvers: true, description: 'One program in a page.' })
export class LoyaltyProgramEdge {
  @Field(() => String, CURSOR)
  readonly cursor!: string;

  @Field(() => LoyaltyProgram, NODE)
  readonly node!: LoyaltyProgram;
}

@ObjectType({ simpleResolvers: true, description: 'A page of programs.' })
export class LoyaltyProgramConnection {
  @Field(() => [LoyaltyProgramEdge], EDGES)
  readonly edges!: readonly LoyaltyProgramEdge[];

  @Field(() => PageInfo, PAGE_INFO)
  readonly pageInfo!: PageInfo;
}
