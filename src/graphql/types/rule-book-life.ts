import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { RuleBookDraftStatus } from '../../loyalty/program/revisions/rule-book-draft.ts';
import { describedEnum } from './described-enum.ts';
import { PageInfo } from './page.ts';
import { LoyaltyRuleBook } from './rule-book.ts';
import { DateTime } from './scalars.ts';

const LoyaltyRuleBookDraftStatus = describedEnum<RuleBookDraftStatus>(
  'LoyaltyRuleBookDraftStatus',
  'What became of a draft.',
  {
    OPEN: 'It can be changed, published and discarded.',
    PUBLISHED: 'It is a revision now, in force or to come; `publishedAs` says which.',
    DISCARDED: 'It was given up.',
  },
);

@ObjectType({
  simpleResolvers: true,
  description: 'A rule book that is being written. Nothing is decided by it until it is published.',
})
export class LoyaltyRuleBookDraft {
  @Field(() => ID, { description: 'Opaque id, starts with drf_.' })
  readonly id!: string;

  @Field(() => Int, { description: '1, and one more each time it is saved.' })
  readonly version!: number;

  @Field(() => LoyaltyRuleBookDraftStatus, { description: 'What became of it.' })
  readonly status!: RuleBookDraftStatus;

  @Field(() => Int, {
    description:
      'Revision that it started from, or that its author has looked at since. It can be ' +
      'published while that is in force or the latest one scheduled.',
  })
  readonly basedOn!: number;

  @Field(() => LoyaltyRuleBook, { description: 'The rules as they would be.' })
  readonly ruleBook!: LoyaltyRuleBook;

  @Field(() => String, { nullable: true, description: 'What its author says it is about.' })
  readonly note!: string | null;

  @Field(() => String, { description: 'Who saved it last, as the token names it: operator:….' })
  readonly author!: string;

  @Field(() => DateTime, { description: 'When it was begun.' })
  readonly createdAt!: number;

  @Field(() => DateTime, { description: 'When it was saved, published or discarded last.' })
  readonly updatedAt!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that it was published as; null while it was not.',
  })
  readonly publishedAs!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Why rules that were scheduled never decide.' })
export class LoyaltyRuleBookCancellation {
  @Field(() => String, { description: 'Who cancelled it, as the token names it.' })
  readonly author!: string;

  @Field(() => String, { description: 'Why, in words.' })
  readonly reason!: string;

  @Field(() => DateTime, { description: 'When it was cancelled.' })
  readonly cancelledAt!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "One line of the history of the program's rules.",
})
export class LoyaltyRuleBookRevision {
  @Field(() => Int, { description: 'Number of the revision, from 1; entries name it.' })
  readonly revision!: number;

  @Field(() => String, { description: 'Who published it, as the token names it: operator:….' })
  readonly author!: string;

  @Field(() => String, { description: 'Why, in words.' })
  readonly reason!: string;

  @Field(() => DateTime, { description: 'When it was published.' })
  readonly publishedAt!: number;

  @Field(() => DateTime, {
    description: 'From when on it decides; later than `publishedAt` when it was scheduled.',
  })
  readonly effectiveAt!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision whose rules it took up again; null for any other.',
  })
  readonly revertedFrom!: number | null;

  @Field(() => LoyaltyRuleBookCancellation, {
    nullable: true,
    description: 'Null unless it was cancelled before it took effect: then it never decides.',
  })
  readonly cancellation!: LoyaltyRuleBookCancellation | null;
}

const EDGES = { description: 'The page, in order.' };
const PAGE_INFO = { description: 'Where the page stands in the list.' };
const CURSOR = { description: 'Opaque; pass it as `after` to continue behind this edge.' };
const NODE = { description: 'What stands at this place of the list.' };

@ObjectType({ simpleResolvers: true, description: 'One revision in a page.' })
export class LoyaltyRuleBookRevisionEdge {
  @Field(() => String, CURSOR)
  readonly cursor!: string;

  @Field(() => LoyaltyRuleBookRevision, NODE)
  readonly node!: LoyaltyRuleBookRevision;
}

@ObjectType({ simpleResolvers: true, description: 'A page of revisions.' })
export class LoyaltyRuleBookRevisionConnection {
  @Field(() => [LoyaltyRuleBookRevisionEdge], EDGES)
  readonly edges!: readonly LoyaltyRuleBookRevisionEdge[];

  @Field(() => PageInfo, PAGE_INFO)
  readonly pageInfo!: PageInfo;
}

@ObjectType({ simpleResolvers: true, description: 'One draft in a page.' })
export class LoyaltyRuleBookDraftEdge {
  @Field(() => String, CURSOR)
  readonly cursor!: string;

  @Field(() => LoyaltyRuleBookDraft, NODE)
  readonly node!: LoyaltyRuleBookDraft;
}

@ObjectType({ simpleResolvers: true, description: 'A page of drafts.' })
export class LoyaltyRuleBookDraftConnection {
  @Field(() => [LoyaltyRuleBookDraftEdge], EDGES)
  readonly edges!: readonly LoyaltyRuleBookDraftEdge[];

  @Field(() => PageInfo, PAGE_INFO)
  readonly pageInfo!: PageInfo;
}
