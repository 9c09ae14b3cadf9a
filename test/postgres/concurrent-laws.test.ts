import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Engine } from '../../src/engine/engine.ts';
import type { Command, Draft } from '../../src/loyalty/commands/commands.ts';
import type { EarnPoints } from '../../src/loyalty/commands/earn-command.ts';
import { DAY, MINUTE } from '../../src/loyalty/time.ts';
import { type Database, openDatabase } from '../../src/postgres/orm.ts';
import { PostgresStore } from '../../src/postgres/store.ts';
import {
  adjust,
  earnOrder,
  earnReview,
  enroll,
  NOON,
  orderOf,
  redeem,
  yuan,
} from '../support/demo-commands.ts';
import { brokenLaws } from '../support/ledger-laws.ts';
import {
  engineOn,
  type PostgresProgram,
  startPostgresProgram,
} from '../support/postgres-program.ts';

const MEMBERS = ['ann', 'ben', 'cleo'];

let program: PostgresProgram;
let other: Database;
let engines: readonly Engine[];
beforeAll(async () => {
  program = await startPostgresProgram();
  other = await openDatabase({ url: program.url, poolSize: 6 });
  engines = [program.store, new PostgresStore(other)].map((store) => engineOn(store, { lanes: 4 }));
  for (const [index, externalId] of [...MEMBERS, 'dora'].entries()) {
    const names = { externalId, phone: `1380000000${index}`, memberCode: `CARD-${externalId}` };
    await program.engine.submit(enroll(`enroll-${externalId}`, names));
  }
});
afterAll(async () => {
  await other.close();
  await program.close();
});

/** The same member by another name, so that its commands run in several lanes. */
function named(who: number, way: number) {
  const ways = [
    { externalId: MEMBERS[who] },
    { phone: `138-0000-000${who}` },
    { memberCode: `CARD-${MEMBERS[who]}` },
  ];
  return { member: ways[way % ways.length] ?? {} };
}

/** Mulberry32: the same numbers in every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Keys and orders are drawn from few, so that they meet. */
function anyCommand(next: (below: number) => number): Draft<Command> {
  const id = next(150);
  const who = named(next(3), next(3));
  const orderId = `order-${next(60)}`;
  const lines = [{ lineId: '1', sku: 's', quantity: 1, amount: yuan(1 + next(300)) }];
  const days = 1 + next(5);
  switch (next(5)) {
    case 0:
      return { ...earnOrder(`earn-${id}`, orderOf(orderId, { lines })), ...who };
    case 1:
      return { ...earnReview(`review-${id}`, { occurredAt: NOON - days * DAY }), ...who };
    case 2:
      return adjust(`gift-${id}`, 100, { ...who, expiresAt: NOON + days * DAY });
    case 3:
      return adjust(`take-${id}`, -30, who);
    default:
      return { ...redeem(`pay-${id}`, { orderId, payable: yuan(500) }), ...who };
  }
}

describe('two replicas, each with lanes that meet in the same accounts', () => {
  it('keep every law, whatever comes at once', async () => {
    const next = numbersFrom(7);
    const commands = Array.from({ length: 900 }, () => anyCommand(next));
    const settled = await Promise.allSettled(
      commands.map((command, index) => engines[index % 2]?.submit(command)),
    );
    const failures = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(failures).toEqual([]);
    expect(await brokenLaws(program)).toEqual({});
    const kinds = await program.sql('select distinct kind from entry order by kind');
    expect(kinds.map(({ kind }) => kind)).toEqual(['ADJUST', 'CLAWBACK', 'EARN', 'REDEEM']);
  });

  it('let one order and one activity be of one of two members', async () => {
    const submitBoth = (draftOf: (who: string) => Draft<EarnPoints>) =>
      Promise.all(
        ['ann', 'ben'].map((externalId, index) =>
          engines[index]?.submit({ ...draftOf(externalId), member: { externalId } }),
        ),
      );
    const contests = Array.from({ length: 20 }, async (_, round) => {
      const order = orderOf(`contested-${round}`);
      const activity = {
        activityId: `contested-review-${round}`,
        type: 'REVIEW',
        occurredAt: NOON,
      };
      const earns = await submitBoth((who) => earnOrder(`earn-${who}-${round}`, order));
      const reviews = await submitBoth((who) => ({
        ...earnReview(`review-${who}-${round}`),
        source: { activity },
      }));
      return [earns, reviews].map((pair) => pair.map((answer) => answer?.type).toSorted());
    });
    const one = ['EarnPointsSuccess', 'LoyaltyAlreadyRecorded'];
    expect(await Promise.all(contests)).toEqual(contests.map(() => [one, one]));
    expect(await brokenLaws(program)).toEqual({});
  });

  it('give a rule’s daily maximum once a day, to the minute of midnight', async () => {
    const midnight = Date.parse('2026-11-19T16:00:00.000Z'); // In Shanghai.
    const ways = [{ externalId: 'dora' }, { phone: '13800000003' }, { memberCode: 'CARD-dora' }];
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) => {
        const occurredAt = midnight + (index % 2 === 0 ? -MINUTE : 0);
        const draft = earnReview(`midnight-${index}`, { occurredAt });
        return engines[index % 2]?.submit({ ...draft, member: ways[index % 3] ?? {} });
      }),
    );
    const points = answers.map((answer) => (answer && 'points' in answer ? answer.points : null));
    expect(points.filter((each) => each === 20)).toHaveLength(6);
    expect(points.filter((each) => each === 0)).toHaveLength(34);
    expect(
      await program.sql(`select day::text, points from daily_use join member m
        using (program_id, account_id) where m.external_id = 'dora' order by day`),
    ).toEqual([
      { day: '2026-11-19', points: '60' },
      { day: '2026-11-20', points: '60' },
    ]);
    expect(await brokenLaws(program)).toEqual({});
  });
});
