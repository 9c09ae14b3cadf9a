import { Field, Int, ObjectType } from 'type-graphql';
import type { JobName } from '../../postgres/read/time-reads.ts';
import { describedEnum } from './described-enum.ts';
import { DateTime, Points } from './scalars.ts';

const LoyaltyJobName = describedEnum<JobName>('LoyaltyJobName', 'What is done in the background.', {
  PASS_TIME: 'Holds lapse, pending points become active, points expire; as soon as due.',
  WARN: 'Members are warned of points about to expire; once a program day.',
});

@ObjectType({ simpleResolvers: true, description: 'The latest run of a background job.' })
export class LoyaltyJob {
  @Field(() => LoyaltyJobName, { description: 'Which job it is.' })
  readonly job!: JobName;

  @Field(() => DateTime, { description: 'When the run began.' })
  readonly startedAt!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it ended; null while it runs, or when it was broken off and will go on.',
  })
  readonly finishedAt!: number | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "Up to when, on the program's clock, all that was due is done.",
  })
  readonly doneUpTo!: number | null;

  @Field(() => Int, { description: 'Accounts that were gone through.' })
  readonly accounts!: number;

  @Field(() => Int, { description: 'Ledger entries and warnings that were written.' })
  readonly entries!: number;

  @Field(() => Points, { description: 'Points that became active or expired.' })
  readonly points!: number;

  @Field(() => Int, { description: 'Accounts on which it failed, while the others went on.' })
  readonly failed!: number;

  @Field(() => String, { nullable: true, description: 'The last failure, for who has to act.' })
  readonly lastError!: string | null;
}
