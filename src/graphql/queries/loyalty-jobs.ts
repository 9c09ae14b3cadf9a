import { Ctx, Query, Resolver } from 'type-graphql';
import type { JobProgress } from '../../postgres/read/time-reads.ts';
import type { Context } from '../context.ts';
import { LoyaltyJob } from '../types/job.ts';

@Resolver()
export class LoyaltyJobsQuery {
  @Query(() => [LoyaltyJob], {
    description:
      'How the latest run of each background job of the program went, or goes: what time does to ' +
      'points. A job that never ran is not listed.',
  })
  loyaltyJobs(@Ctx() { parts, programId }: Context): Promise<readonly JobProgress[]> {
    return parts.reads.jobProgress(programId);
  }
}
