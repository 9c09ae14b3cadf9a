import DataLoader from 'dataloader';
import type { Clock } from '../../engine/ports.ts';
import type { MemberRefKind, MemberView } from '../../loyalty/account/member.ts';
import { checkText } from '../../loyalty/commands/check.ts';
import type { Instant } from '../../loyalty/time.ts';
import type { ExpiringKey, Reads } from '../../postgres/reads.ts';

export interface LoadersOptions {
  readonly reads: Reads;
  readonly programId: string;
  /** The one external id that the caller may see; null when all of the program. */
  readonly restrictedTo: string | null;
  readonly clock: Clock;
}

export type Loaders = ReturnType<typeof createLoaders>;

/** More keys than this go into a further statement. */
const KEYS_PER_STATEMENT_MAX = 1_000;

type Read<Key, Value> = (keys: readonly Key[]) => Promise<readonly Value[]>;

/**
 * All reading of one request. Keys asked for in the same turn go into one SQL statement, so that a
 * page of members costs a constant number of statements, whatever its length.
 */
export function createLoaders(options: LoadersOptions) {
  return {
    ...createNamedLoaders(options),
    ...createRuleBookLoaders(options),
    ...createFurtherLoaders(options),
  };
}

/**
 * What is looked up by keys that callers name. What a member token must not see comes back as if it
 * were not there: all of these pass `visible`, and all else is only reached through one of them.
 */
function createNamedLoaders({ reads, programId, restrictedTo }: Omit<LoadersOptions, 'clock'>) {
  const visible = createVisibility({ reads, programId, restrictedTo });
  const membersBy = (kind: MemberRefKind) =>
    byName(async (values) => visible(await reads.membersBy(programId, kind, values)));
  const members = {
    id: membersBy('id'),
    externalId: membersBy('externalId'),
    phone: membersBy('phone'),
    memberCode: membersBy('memberCode'),
  };
  const memberOfAccount = byName(async (accountIds) =>
    visible(await reads.membersByAccount(programId, accountIds)),
  );
  const owners = byName((memberIds) => reads.membersBy(programId, 'id', memberIds));
  const orders = byName((orderIds) => reads.orders(programId, orderIds));
  const activities = byName((activityIds) => reads.activities(programId, activityIds));
  const redemptions = byName((ids) => reads.redemptions(programId, ids));
  const holds = byName((holdIds) => reads.holds(programId, holdIds));

  return {
    member: (kind: MemberRefKind, value: string) => members[kind].load(value),
    memberOfAccount: (accountId: string) => memberOfAccount.load(accountId),

    /**
     * Whose something is that the caller was given before: also a member that was erased since,
     * whom its own token does not find any more, and who has no names.
     */
    async ownerOf(memberId: string) {
      return (await members.id.load(memberId)) ?? (await owners.load(memberId));
    },

    /** The order, where the caller may see whose it is. */
    async order(orderId: string) {
      const order = await orders.load(orderId);
      if (order === null || restrictedTo === null) return order;
      const { accountId } = order;
      if (accountId === null) return null;
      return (await memberOfAccount.load(accountId)) === null ? null : order;
    },

    /** The activity, where the caller may see whose it is. */
    async activity(activityId: string) {
      const activity = await activities.load(activityId);
      if (activity === null || restrictedTo === null) return activity;
      return (await memberOfAccount.load(activity.accountId)) === null ? null : activity;
    },

    /** What is reserved, where the caller may see whose it is. */
    async hold(holdId: string) {
      const hold = await holds.load(holdId);
      if (hold === null || restrictedTo === null) return hold;
      return (await memberOfAccount.load(hold.accountId)) === null ? null : hold;
    },

    /** What a member took, where the caller may see the member. */
    async redemption(redemptionId: string) {
      const redemption = await redemptions.load(redemptionId);
      if (redemption === null || restrictedTo === null) return redemption;
      return (await members.id.load(redemption.memberId)) === null ? null : redemption;
    },
  };
}

/** The rules that are in force, and all others. */
function createRuleBookLoaders({ reads, programId }: LoadersOptions) {
  const ruleBook = byKey((_: readonly 'current'[]) =>
    reads.currentRuleBook(programId).then((book) => [book]),
  );
  const rewardLevelIds = byKey((_: readonly 'current'[]) =>
    reads.rewardLevelIds(programId).then((ids) => [ids]),
  );

  return {
    /** The program's rules as they are now. */
    async ruleBook() {
      const book = await ruleBook.load('current');
      if (book === null) throw new Error(`Program ${programId} has gone.`);
      return book;
    },

    ruleBookOf: byKey((revisions: readonly number[]) =>
      // A revision is read once a process, so that there is nothing to gain by one statement.
      Promise.all(revisions.map((revision) => reads.ruleBook(programId, revision))),
    ),

    ruleBookDraft: byName((ids) =>
      Promise.all(ids.map((id) => reads.ruleBookDraft(programId, id))),
    ),

    /** Levels that rewards ask for: rules must not lose them. */
    async rewardLevelIds() {
      return rewardLevelIds.load('current');
    },
  };
}

/** The program's own, and what belongs to something that was found before. */
function createFurtherLoaders({ reads, programId, clock }: LoadersOptions) {
  const programClock = byKey((_: readonly 'current'[]) =>
    reads.programClock(programId).then((clock) => [clock]),
  );

  /** How the program's clock stands to the real one; only that of a sandbox is ahead. */
  async function readProgramClock() {
    const found = await programClock.load('current');
    if (found === null) throw new Error(`Program ${programId} has gone.`);
    return found;
  }

  /** The instant that answers are about: now by the program's own clock. */
  async function now(): Promise<Instant> {
    const { clockAheadMilliseconds } = await readProgramClock();
    return clock.now() + clockAheadMilliseconds;
  }

  return {
    now,

    programClock: readProgramClock,

    reward: byName((rewardIds) => reads.rewards(programId, rewardIds)),
    entriesPage: byKey(reads.entriesPage.bind(reads, programId)),
    entry: byKey(reads.entries.bind(reads, programId)),
    orderEntries: byKey(reads.orderEntries.bind(reads, programId)),
    absorbedAccounts: byKey(reads.absorbedAccounts.bind(reads, programId)),
    identities: byKey(reads.identities.bind(reads, programId)),
    identityChanges: byKey(reads.identityChanges.bind(reads, programId)),
    lotsPage: byKey(reads.lotsPage.bind(reads, programId)),
    lot: byKey(reads.lots.bind(reads, programId)),
    // The clock is asked for inside, so that all who ask in the same turn share one statement.
    expiring: byKey(async (keys: readonly Omit<ExpiringKey, 'from'>[]) => {
      const from = await now();
      return reads.expiring(
        programId,
        keys.map((key) => ({ ...key, from })),
      );
    }),
    balanceAt: byKey(reads.balancesAt.bind(reads, programId)),
    redemptionsPage: byKey(reads.redemptionsPage.bind(reads, programId)),
    rewardChanges: byKey(reads.rewardChangesPage.bind(reads, programId)),
    redemptionCount: byKey(reads.redemptionCounts.bind(reads, programId)),
  };
}

/**
 * Leaves out the members that the caller may not see. A member's own token may carry the name of a
 * member that was merged since: whom that name means by now is asked only where it decides.
 */
function createVisibility({ reads, programId, restrictedTo }: Omit<LoadersOptions, 'clock'>) {
  let caller: Promise<string | null> | null = null;

  async function idOfCaller(externalId: string): Promise<string | null> {
    const [view] = await reads.membersBy(programId, 'externalId', [externalId]);
    return view?.member.memberId ?? null;
  }

  return async (views: readonly (MemberView | null)[]): Promise<readonly (MemberView | null)[]> => {
    const isAnothers = (view: MemberView | null) => view?.member.externalId !== restrictedTo;
    if (restrictedTo === null || !views.some((view) => view !== null && isAnothers(view))) {
      return views;
    }
    caller ??= idOfCaller(restrictedTo);
    const memberId = await caller;
    return views.map((view) =>
      isAnothers(view) && view?.member.memberId !== memberId ? null : view,
    );
  };
}

/** Keys of several parts. */
function byKey<Key, Value>(read: Read<Key, Value>): DataLoader<Key, Value, string> {
  return new DataLoader<Key, Value, string>(read, {
    cacheKeyFn: (key) => JSON.stringify(key),
    maxBatchSize: KEYS_PER_STATEMENT_MAX,
  });
}

/** Names that callers give. A text that the program would take for no name is not there. */
function byName<Value>(read: Read<string, Value | null>): {
  load(name: string): Promise<Value | null>;
} {
  const loader = new DataLoader<string, Value | null>(read, {
    maxBatchSize: KEYS_PER_STATEMENT_MAX,
  });
  return {
    load: (name) => (checkText([], name) === null ? loader.load(name) : Promise.resolve(null)),
  };
}
