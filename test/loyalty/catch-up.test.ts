import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { catchUp } from '../../src/loyalty/catch-up.ts';
import type { Command } from '../../src/loyalty/commands/commands.ts';
import type { Fact } from '../../src/loyalty/facts.ts';
import { DAY, type Instant } from '../../src/loyalty/time.ts';
import {
  type AccountWith,
  accountWith,
  holdOf,
  journalAt,
  lotOf,
} from '../support/account-with.ts';
import { adjust, earnOrder, hold, NOON, orderOf, redeem } from '../support/demo-commands.ts';
import { extendExpiry, programOfAlice, timePasses } from '../support/time-commands.ts';

const TOMORROW = NOON + DAY;
const YESTERDAY = NOON - DAY;

/** What catching up at noon writes down, a line an entry. */
function linesOf(of: AccountWith, now: Instant = NOON): readonly string[] {
  const journal = journalAt(accountWith(of), now);
  catchUp(journal, 'acc_1');
  return entriesOf(journal.facts).map(({ kind, change, occurredAt, reference }) => {
    const { available, pending, held, debt } = change;
    const days = (occurredAt - NOON) / DAY;
    return `${kind} ${reference} ${[available, pending, held, debt].join('/')} at ${days}`;
  });
}

function entriesOf(facts: readonly Fact[]) {
  return facts.flatMap((fact) => (fact.fact === 'EntryRecorded' ? [fact.entry] : []));
}

const active = (lotId: string, remaining: number, expiresAt: Instant | null) =>
  lotOf({ lotId, remaining, expiresAt, availableAt: NOON - 9 * DAY });
const pending = (lotId: string, points: number, availableAt: Instant, over = {}) =>
  lotOf({ lotId, pending: points, availableAt, ...over });
const held = (lotId: string, points: number, expiresAt: Instant | null, remaining = 0) =>
  lotOf({ lotId, held: points, remaining, expiresAt, availableAt: NOON - 9 * DAY });

const old = held('old', 50, NOON - 3 * DAY);
const kept = held('kept', 50, null, 10);

describe('what time has done by noon', () => {
  it.each<readonly [string, AccountWith, readonly string[]]>([
    ['nothing, to an account with nothing', { lots: [] }, []],
    [
      'nothing before its time',
      { lots: [active('a', 10, NOON + 1), pending('b', 10, NOON + 1)] },
      [],
    ],
    [
      'expires what expires at this very instant',
      { lots: [active('a', 10, NOON)] },
      ['EXPIRE 2026-11-22 -10/0/0/0 at 0'],
    ],
    [
      'expires in one entry what expired at one instant, the first first',
      { lots: [active('c', 3, NOON), active('a', 1, YESTERDAY), active('b', 2, YESTERDAY)] },
      ['EXPIRE 2026-11-21 -3/0/0/0 at -1', 'EXPIRE 2026-11-22 -3/0/0/0 at 0'],
    ],
    ['leaves what is held where it is', { lots: [held('a', 10, YESTERDAY)] }, []],
    [
      'activates at this very instant',
      { lots: [pending('a', 10, NOON)] },
      ['ACTIVATE a 10/-10/0/0 at 0'],
    ],
    [
      'activates a lot an entry, the first first, then by id',
      {
        lots: [
          pending('c', 3, NOON, { orderId: 'o3' }),
          pending('b', 2, YESTERDAY, { orderId: 'o2' }),
          pending('a', 1, NOON, { orderId: 'o1' }),
        ],
      },
      ['ACTIVATE o2 2/-2/0/0 at -1', 'ACTIVATE o1 1/-1/0/0 at 0', 'ACTIVATE o3 3/-3/0/0 at 0'],
    ],
    [
      'settles debt by what becomes active',
      { debt: 15, lots: [pending('a', 10, NOON), pending('b', 10, NOON)] },
      ['ACTIVATE a 0/-10/0/-10 at 0', 'ACTIVATE b 5/-10/0/-5 at 0'],
    ],
    [
      'expires what became active and expired since',
      { lots: [pending('a', 10, NOON - 2 * DAY, { expiresAt: YESTERDAY })] },
      ['ACTIVATE a 10/-10/0/0 at -2', 'EXPIRE 2026-11-21 -10/0/0/0 at -1'],
    ],
    [
      'lets go of holds at this very instant',
      { lots: [kept], holds: [holdOf('h', NOON, [kept])] },
      ['RELEASE h 50/0/-50/0 at 0'],
    ],
    ['keeps holds before', { lots: [kept], holds: [holdOf('h', NOON + 1, [kept])] }, []],
    [
      'settles debt by what holds let go of',
      { debt: 20, lots: [held('a', 50, null)], holds: [holdOf('h', NOON, [held('a', 50, null)])] },
      ['RELEASE h 30/0/-50/-20 at 0'],
    ],
    [
      'expires what comes back to a lot that expired while it was held, as it comes back',
      { lots: [old], holds: [holdOf('h', YESTERDAY, [old])] },
      ['RELEASE h 50/0/-50/0 at -1', 'EXPIRE 2026-11-19 -50/0/0/0 at -1'],
    ],
    [
      'dates what expired by itself as if there were no hold',
      { lots: [old, active('a', 10, NOON - 2 * DAY)], holds: [holdOf('h', YESTERDAY, [old])] },
      [
        'EXPIRE 2026-11-20 -10/0/0/0 at -2',
        'RELEASE h 50/0/-50/0 at -1',
        'EXPIRE 2026-11-19 -50/0/0/0 at -1',
      ],
    ],
    [
      'what is due at one instant in a fixed order: holds, activation, expiry',
      {
        lots: [active('a', 1, NOON), pending('p', 2, NOON), kept],
        holds: [holdOf('h', NOON, [kept])],
      },
      ['RELEASE h 50/0/-50/0 at 0', 'ACTIVATE p 2/-2/0/0 at 0', 'EXPIRE 2026-11-22 -1/0/0/0 at 0'],
    ],
    [
      'instant after instant, as if it had been done each night',
      {
        debt: 50,
        lots: [pending('p', 100, YESTERDAY), old],
        holds: [holdOf('h', NOON, [old])],
      },
      [
        'ACTIVATE p 50/-100/0/-50 at -1',
        'RELEASE h 50/0/-50/0 at 0',
        'EXPIRE 2026-11-19 -50/0/0/0 at 0',
      ],
    ],
  ])('%s', (_what, of, lines) => {
    expect(linesOf(of)).toEqual(lines);
  });

  it('lets go of several holds, the first to lapse first, then by id', () => {
    const lot = held('a', 60, null);
    const part = (points: number) => [{ ...lot, held: points }];
    const holds = [
      holdOf('h3', NOON, part(10)),
      holdOf('h2', NOON, part(20)),
      holdOf('h1', TOMORROW, part(15)),
      holdOf('h4', YESTERDAY, part(15)),
    ];
    expect(linesOf({ lots: [lot], holds })).toEqual([
      'RELEASE h4 15/0/-15/0 at -1',
      'RELEASE h2 20/0/-20/0 at 0',
      'RELEASE h3 10/0/-10/0 at 0',
    ]);
  });

  it('is in the hold’s and the order’s own record as well', () => {
    const lot = held('a', 60, null);
    const journal = journalAt(
      accountWith({ lots: [lot], holds: [holdOf('h', NOON, [lot])] }),
      NOON,
    );
    catchUp(journal, 'acc_1');
    expect(journal.state.hold('h')).toMatchObject({ status: 'EXPIRED', released: 60, lots: [] });
    expect(journal.state.order('order-of-h')).toMatchObject({ held: 0 });
  });
});

describe('when January has passed', () => {
  it('what is left of its points is gone, and what never expires is not', () => {
    const program = programOfAlice({ expiry: { kind: 'NEVER' } });
    program.ask(adjust('a1', 100, { expiresAt: Date.parse('2027-01-31T16:00Z') }));
    program.ask(adjust('a2', 50));
    program.ask(adjust('a3', -80));
    timePasses(program, Date.parse('2027-02-01T00:00Z'));
    expect(program.entries().at(-1)).toMatchObject({
      kind: 'EXPIRE',
      change: { available: -20 },
      reference: '2027-01-31',
      occurredAt: Date.parse('2027-01-31T16:00Z'),
    });
    expect(program.accountOf('alice')).toMatchObject({ available: 50, lifetimeExpired: 20 });
  });
});

/** A history of days, with what happens on each. */
const days = fc.array(
  fc.record({
    later: fc.integer({ min: 0, max: 40 }),
    what: fc.constantFrom('earn', 'hold', 'nothing'),
    sweep: fc.boolean(),
  }),
  { maxLength: 12 },
);

describe('whoever comes first', () => {
  const rules = {
    activation: { kind: 'AFTER_DAYS', days: 10 },
    expiry: { kind: 'ROLLING', months: 1 },
  } as const;

  it('writes down what time did once: a second time there is nothing to do', () => {
    fc.assert(
      fc.property(days, (history) => {
        const program = programOfAlice(rules);
        let now = NOON;
        for (const [index, { later, what }] of history.entries()) {
          now += later * DAY;
          if (what === 'earn')
            program.ask(earnOrder(`o${index}`, orderOf(`o${index}`, { occurredAt: now })), now);
          timePasses(program, now);
          const before = program.facts.length;
          expect(timePasses(program, now)).toMatchObject({ entries: 0, warnings: 0 });
          expect(program.facts).toHaveLength(before);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('comes to the same, swept every night or caught up with by whoever spends', () => {
    fc.assert(
      fc.property(days, (history) => {
        const [swept, lazy] = [true, false].map((isSwept) => {
          const program = programOfAlice(rules);
          let now = NOON;
          for (const [index, { later, what, sweep }] of history.entries()) {
            now += later * DAY;
            const key = `${index}`;
            if (isSwept && sweep) timePasses(program, now);
            const order = orderOf(key, { occurredAt: now });
            if (what === 'earn') program.ask(earnOrder(key, order), now);
            if (what === 'hold') {
              const { order: paid, ...command } = hold(key, 100, { seconds: 3_600 });
              program.ask({ ...command, order: { ...paid, occurredAt: now } }, now);
            }
          }
          const { order, ...last } = redeem('last');
          program.ask({ ...last, order: { ...order, occurredAt: now } }, now);
          timePasses(program, now);
          return {
            account: { ...program.accountOf('alice'), warnings: 0 },
            lots: program.lotsOf('alice').map(({ lotId, ...lot }) => lot),
          };
        });
        expect(lazy?.account).toMatchObject({ debt: 0 });
        const parts = (of: typeof swept) =>
          of?.lots.map(({ remaining, held, pending, expiresAt }) => [
            remaining,
            pending,
            held,
            expiresAt,
          ]);
        expect(parts(lazy)).toEqual(parts(swept));
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    [
      'redeeming',
      (now: Instant) => {
        const { order, ...rest } = redeem('r');
        return { ...rest, order: { ...order, occurredAt: now } };
      },
    ],
    ['taking points away', () => adjust('a', -100)],
    ['putting expiry off', (now: Instant) => extendExpiry('x', { expiresAt: now + 99 * DAY })],
  ] as const)('is seen by %s as by the sweep', (_what, commandAt) => {
    const now = NOON + 35 * DAY;
    const [swept, lazy] = [true, false].map((isSwept) => {
      const program = programOfAlice(rules);
      program.ask(adjust('gift', 300));
      program.ask(earnOrder('o1', orderOf('o1')));
      if (isSwept) timePasses(program, now);
      program.ask<Command>(commandAt(now), now);
      return program.entries().map(({ kind, change, balance, occurredAt, reference }) => ({
        kind,
        change,
        balance,
        occurredAt,
        reference,
      }));
    });
    expect(lazy).toEqual(swept);
    expect(lazy?.map(({ kind }) => kind).slice(2, 4)).toEqual(['ACTIVATE', 'EXPIRE']);
  });

  it('is not asked by whoever only gives: nothing of the account is loaded then', () => {
    const program = programOfAlice({ expiry: { kind: 'ROLLING', months: 1 } });
    program.ask(adjust('gift', 300));
    program.ask(adjust('again', 10), NOON + 60 * DAY);
    expect(program.entries().map(({ kind }) => kind)).toEqual(['ADJUST', 'ADJUST']);
  });
});
