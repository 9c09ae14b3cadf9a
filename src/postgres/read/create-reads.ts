import type { Clock } from '../../engine/ports.ts';
import { withFaults } from '../faults.ts';
import type { Database } from '../orm.ts';
import type { Reads } from '../reads.ts';
import { RuleBooks } from '../rule-books.ts';
import { run, statement } from '../statement.ts';
import { readAbsorbedAccounts } from './absorbed-accounts.ts';
import { readAccounts } from './accounts.ts';
import { readActivities } from './activities.ts';
import { auditAccounts } from './audit-accounts.ts';
import { readBalancesAt } from './balances-at.ts';
import { readDueAccounts } from './due-accounts.ts';
import { readDuePrograms } from './due-programs.ts';
import { readEntries, readEntriesPage } from './entries.ts';
import { readEntriesAfter } from './entries-after.ts';
import { readExpiring } from './expiring.ts';
import { readExpiryWarningsAfter, readWarningNumber } from './expiry-warnings.ts';
import { readFoldablePrograms } from './foldable-programs.ts';
import { readHolds } from './holds.ts';
import { readIdentities, readIdentityChanges } from './identities.ts';
import { readJobProgress, readLastJobRun } from './job-progress.ts';
import { readLatestSequences, readLatestWarnings } from './latest-numbers.ts';
import { readLots, readLotsPage } from './lots.ts';
import { readMembers } from './members.ts';
import { readOrderEntries } from './order-entries.ts';
import { readOrders } from './orders.ts';
import { readPastAccounts } from './past-accounts.ts';
import { readPreview, readUnfinishedPreviews } from './previews.ts';
import { readProgramClock } from './program-clock.ts';
import { readProgramStatistics } from './program-statistics.ts';
import { readProgramsPage } from './programs.ts';
import { readRedemptionCounts, readRedemptions, readRedemptionsPage } from './redemptions.ts';
import { readRewardChangesPage } from './reward-changes.ts';
import { readRewards, readRewardsPage } from './rewards.ts';
import { readDraftsPage, readRewardLevelIds, readRuleBookDraft } from './rule-book-drafts.ts';
import {
  readRevisionsInForce,
  readRevisionsPage,
  readRuleBookRevision,
} from './rule-book-history.ts';
import { readWarnableAccounts } from './warnable-accounts.ts';

const PING = statement('ping', 'select');

/** Everything that can be read from `database`; which rules are in force, the clock says. */
export function createReads(database: Database, clock: Clock = { now: () => Date.now() }): Reads {
  const ruleBooks = new RuleBooks();
  const em = () => database.orm.em.fork();
  /** A read of a program and keys, whose failures are faults. */
  const read =
    <Keys, Answer>(query: (database: Database, programId: string, keys: Keys) => Promise<Answer>) =>
    (programId: string, keys: Keys): Promise<Answer> =>
      withFaults(() => query(database, programId, keys));
  const membersBy = read(readMembers);
  const warningNumber = read(readWarningNumber);
  return {
    programByCode: (code) => withFaults(() => ruleBooks.byCode(em(), code, clock.now())),
    programsPage: (key) => withFaults(() => readProgramsPage(database, key, clock.now())),
    currentRuleBook: (programId) =>
      withFaults(() => ruleBooks.current(em(), programId, clock.now())),
    ruleBook: (programId, revision) =>
      withFaults(() => ruleBooks.find(em(), { programId, revision })),
    membersBy: (programId, kind, values) => membersBy(programId, { kind, values }),
    membersByAccount: (programId, values) => membersBy(programId, { kind: 'account', values }),
    accounts: read(readAccounts),
    absorbedAccounts: read(readAbsorbedAccounts),
    identities: read(readIdentities),
    identityChanges: read(readIdentityChanges),
    entriesPage: read(readEntriesPage),
    entriesAfter: read(readEntriesAfter),
    entries: read(readEntries),
    lotsPage: read(readLotsPage),
    lots: read(readLots),
    expiring: read(readExpiring),
    balancesAt: read(readBalancesAt),
    latestSequences: read(readLatestSequences),
    orders: read(readOrders),
    activities: read(readActivities),
    orderEntries: read(readOrderEntries),
    preview: read(readPreview),
    unfinishedPreviews: () => withFaults(() => readUnfinishedPreviews(database)),
    pastAccounts: read(readPastAccounts),
    holds: read(readHolds),
    expiryWarningsAfter: read(readExpiryWarningsAfter),
    latestWarnings: read(readLatestWarnings),
    warningNumber: (programId, accountId, warningId) =>
      warningNumber(programId, { accountId, warningId }),
    rewardsPage: read(readRewardsPage),
    rewards: read(readRewards),
    rewardChangesPage: read(readRewardChangesPage),
    redemptionsPage: read(readRedemptionsPage),
    redemptions: read(readRedemptions),
    redemptionCounts: read(readRedemptionCounts),
    programClock: (programId) => withFaults(() => readProgramClock(database, programId)),
    duePrograms: (now) => withFaults(() => readDuePrograms(database, now)),
    dueAccounts: read(readDueAccounts),
    warnableAccounts: read(readWarnableAccounts),
    foldablePrograms: (limit) => withFaults(() => readFoldablePrograms(database, limit)),
    programStatistics: read(readProgramStatistics),
    lastJobRun: () => withFaults(() => readLastJobRun(database)),
    jobProgress: (programId) => withFaults(() => readJobProgress(database, programId)),
    auditAccount: async (programId, accountId) =>
      (await auditAccounts(database, programId, [accountId]))[0] ?? null,
    revisionsInForce: (programId) =>
      withFaults(() => readRevisionsInForce(database, programId, clock.now())),
    ruleBookRevision: read(readRuleBookRevision),
    revisionsPage: read(readRevisionsPage),
    ruleBookDraft: read(readRuleBookDraft),
    draftsPage: read(readDraftsPage),
    rewardLevelIds: (programId) => withFaults(() => readRewardLevelIds(database, programId)),
    ping: () => withFaults(async () => void (await run(em(), PING, []))),
  };
}
