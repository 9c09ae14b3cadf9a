import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Command, Draft } from '../../src/loyalty/commands/commands.ts';
import { DEMO_PROGRAM } from '../../src/loyalty/program/templates/demo.ts';
import { createProgram } from '../../src/postgres/create-program.ts';
import { createReads } from '../../src/postgres/read/create-reads.ts';
import type { Reads } from '../../src/postgres/reads.ts';
import { PostgresStore } from '../../src/postgres/store.ts';
import {
  adjust,
  capture,
  DEMO,
  earnOrder,
  earnReview,
  enroll,
  hold,
  NOON,
  orderOf,
  release,
  takeReward,
} from '../support/demo-commands.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { engineOn, OTHER } from '../support/postgres-program.ts';
import {
  changeReward,
  createReward,
  importCodes,
  retireReward,
} from '../support/reward-commands.ts';

const TEA = { changes: { title: 'Tea' } };
const COFFEE = 'rwd_01KA00000000000000000C0FFE';

let database: TestDatabase;
let reads: Reads;
const ids = { account: '', member: '', lot: '', hold: '', redemption: '', reward: '' };

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 4 });
  const by = { author: 'operator:test', reason: 'first', publishedAt: NOON };
  const { rewards } = DEMO_PROGRAM;
  await createProgram(database.database, { ruleBook: DEMO, rewards, ...by });
  await createProgram(database.database, { ruleBook: OTHER, rewards: [], ...by });
  reads = createReads(database.database);
  const engine = engineOn(new PostgresStore(database.database));
  const ask = <C extends Command>(draft: Draft<C>) => engine.submit(draft);
  const enrolled = await ask(enroll('enroll'));
  if (enrolled.type === 'EnrollMemberSuccess') ids.member = enrolled.member.memberId;
  if (enrolled.type === 'EnrollMemberSuccess') ids.account = enrolled.account.accountId;
  await ask(earnOrder('earn', orderOf('o1')));
  await ask(adjust('gift', 1_000));
  await ask(earnReview('r1'));
  const held = await ask(hold('hold', 100));
  if (held.type === 'HoldPointsSuccess') ids.hold = held.hold.holdId;
  const taken = await ask(takeReward('take', COFFEE));
  if (taken.type === 'RedeemRewardSuccess') ids.redemption = taken.redemption.redemptionId;
  const made = await ask(createReward('made'));
  if (made.type === 'CreateRewardSuccess') ids.reward = made.reward.rewardId;
  const page = { accountId: ids.account, after: null, limit: 1 };
  const [lots] = await reads.lotsPage(DEMO.program.programId, [page]);
  ids.lot = lots?.items[0]?.lotId ?? '';
});
afterAll(() => database.close());

type Read = (programId: string) => Promise<unknown>;

const READS: readonly (readonly [string, Read, unknown])[] = [
  ['a member by id', (of) => reads.membersBy(of, 'id', [ids.member]), [null]],
  ['a member by name', (of) => reads.membersBy(of, 'externalId', ['alice']), [null]],
  ['a member by account', (of) => reads.membersByAccount(of, [ids.account]), [null]],
  ['an account', (of) => reads.accounts(of, [ids.account]), [null]],
  ['merged accounts', (of) => reads.absorbedAccounts(of, [ids.account]), [[]]],
  ['an entry', (of) => reads.entries(of, [{ accountId: ids.account, sequence: 1 }]), [null]],
  ['a lot', (of) => reads.lots(of, [{ accountId: ids.account, lotId: ids.lot }]), [null]],
  ['an order', (of) => reads.orders(of, ['o1']), [null]],
  ['an activity', (of) => reads.activities(of, ['r1']), [null]],
  ['the entries of an order', (of) => reads.orderEntries(of, ['o1']), [[]]],
  ['a hold', (of) => reads.holds(of, [ids.hold]), [null]],
  ['a reward', (of) => reads.rewards(of, [COFFEE]), [null]],
  [
    'the history of a reward',
    (of) => reads.rewardChangesPage(of, [{ rewardId: ids.reward, before: null, limit: 1 }]),
    [{ items: [], hasMore: false }],
  ],
  ['a reward taken', (of) => reads.redemptions(of, [ids.redemption]), [null]],
  ['the latest sequence', (of) => reads.latestSequences(of, [ids.account]), [null]],
  ['the latest warning', (of) => reads.latestWarnings(of, [ids.account]), [null]],
  ['the audit of an account', (of) => reads.auditAccount(of, ids.account), null],
];

describe('what is of one program', () => {
  it.each(READS)('is not there for another: %s', async (_what, read, nothing) => {
    expect(await read(OTHER.program.programId)).toEqual(nothing);
    if (_what !== 'merged accounts' && _what !== 'the latest warning') {
      expect(await read(DEMO.program.programId)).not.toEqual(nothing);
    }
  });

  it.each([
    ['captured', () => capture('foreign-capture', ids.hold), 'HOLD_NOT_FOUND'],
    ['released', () => release('foreign-release', ids.hold), 'HOLD_NOT_FOUND'],
    ['changed', () => changeReward('foreign-change', ids.reward, TEA), 'REWARD_NOT_FOUND'],
    ['retired', () => retireReward('foreign-retire', ids.reward), 'REWARD_NOT_FOUND'],
    ['given codes', () => importCodes('foreign-codes', ids.reward, ['A']), 'REWARD_NOT_FOUND'],
    ['taken', () => takeReward('foreign-take', ids.reward), 'MEMBER_NOT_FOUND'],
  ] as const)('is not %s by a command of another', async (_what, draft, code) => {
    const engine = engineOn(new PostgresStore(database.database));
    const { programId } = OTHER.program;
    expect(await engine.submit<Command>({ ...draft(), programId })).toMatchObject({ code });
  });
});
