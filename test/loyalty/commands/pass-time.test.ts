import { describe, expect, it } from '@jest/globals';
import { DAY } from '../../../src/loyalty/time.ts';
import { adjust, earnOrder, enroll, hold, NOON } from '../../support/demo-commands.ts';
import { createPureProgram } from '../../support/pure-program.ts';
import { passTime, programOfAlice, timePasses } from '../../support/time-commands.ts';

const NOTHING = {
  type: 'PassTimeSuccess',
  entries: 0,
  lapsedHolds: 0,
  activated: 0,
  expired: 0,
  warnings: 0,
};

describe('time that passes', () => {
  it('lets holds go, activates, expires and warns, and says how much there was to do', () => {
    const program = programOfAlice({ activation: { kind: 'AFTER_DAYS', days: 3 } });
    program.ask(adjust('soon', 40, { expiresAt: NOON + 2 * DAY }));
    program.ask(adjust('later', 500, { expiresAt: NOON + 9 * DAY }));
    program.ask(earnOrder('o1'));
    program.ask(hold('h1', 100));
    expect(timePasses(program, NOON + 4 * DAY)).toEqual({
      type: 'PassTimeSuccess',
      // What the hold let go of expires in the same step, with nothing else left in that lot.
      entries: 3,
      lapsedHolds: 1,
      activated: 100,
      expired: 40,
      warnings: 1,
    });
    expect(program.entries().map(({ kind, actor }) => `${kind} by ${actor}`)).toEqual([
      'ADJUST by operator:olga',
      'ADJUST by operator:olga',
      'EARN by service:shop',
      'HOLD by service:shop',
      'RELEASE by system:time',
      'EXPIRE by system:time',
      'ACTIVATE by system:time',
    ]);
    expect(program.accountOf('alice')).toMatchObject({
      available: 600,
      pending: 0,
      held: 0,
      lifetimeExpired: 40,
      warnings: 1,
    });
  });

  it('does nothing the second time', () => {
    const program = programOfAlice();
    program.ask(adjust('soon', 40, { expiresAt: NOON + 2 * DAY }));
    timePasses(program, NOON + 4 * DAY);
    const before = program.facts.length;
    expect(timePasses(program, NOON + 4 * DAY)).toEqual(NOTHING);
    expect(program.facts).toHaveLength(before);
  });

  it('passes for several accounts at once, and skips those that are not there', () => {
    const program = createPureProgram();
    for (const externalId of ['alice', 'bob', 'carol']) {
      program.ask(enroll(externalId, { externalId }));
      program.ask(adjust(`g-${externalId}`, 10, { member: { externalId }, expiresAt: NOON + 1 }));
    }
    const [alice, bob] = ['alice', 'bob'].map((name) => program.accountOf(name).accountId);
    const ids = [alice ?? '', 'acc_of_nobody', bob ?? '', bob ?? ''];
    expect(program.ask(passTime('t', ids), NOON + 1)).toEqual({
      ...NOTHING,
      entries: 2,
      expired: 20,
    });
    expect(program.accountOf('carol')).toMatchObject({ available: 10 });
  });

  it.each([
    ['more accounts than 500', passTime('t', Array.from({ length: 501 }, String)), ['accountIds']],
    ['an account without a name', passTime('t', ['a', '']), ['accountIds', '1']],
    ['no key', passTime('', []), ['idempotencyKey']],
    ['a key with a line break', passTime('a\nb', []), ['idempotencyKey']],
  ] as const)('refuses %s as faulty input', (_what, command, path) => {
    expect(programOfAlice().ask(command)).toMatchObject({ type: 'LoyaltyInvalidInput', path });
  });

  it.each([
    [
      '500 accounts',
      passTime(
        't',
        Array.from({ length: 500 }, (_, index) => `acc_${index}`),
      ),
    ],
    ['a key of several parts', passTime('sweep\u001F2026-11-22\u001F7', [])],
  ])('takes %s', (_what, command) => {
    expect(programOfAlice().ask(command)).toEqual(NOTHING);
  });
});
