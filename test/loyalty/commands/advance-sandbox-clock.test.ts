import { describe, expect, it } from '@jest/globals';
import { DAY, MINUTE } from '../../../src/loyalty/time.ts';
import { DEMO, NOON } from '../../support/demo-commands.ts';
import { createInMemoryStore } from '../../support/in-memory-store.ts';
import { createPureProgram } from '../../support/pure-program.ts';
import { startEngine } from '../../support/running-engine.ts';
import { at, moveClock, textOf } from '../../support/time-commands.ts';

const sandbox = () => createPureProgram(DEMO, { isSandbox: true });

/** Ten years from noon, real time. */
const LATEST = at('2036-11-22T04:00Z');

describe('the clock of a sandbox', () => {
  it('is moved forward, and again from there', () => {
    const program = sandbox();
    const first = NOON + 30 * DAY;
    expect(program.ask(moveClock('c1', first))).toEqual({
      type: 'AdvanceSandboxClockSuccess',
      now: first,
    });
    expect(program.workingSet.clockAhead).toBe(30 * DAY);
    // A minute later in both worlds.
    const second = first + 365 * DAY;
    expect(program.ask(moveClock('c2', second), first + MINUTE)).toEqual({
      type: 'AdvanceSandboxClockSuccess',
      now: second,
    });
    expect(program.workingSet.clockAhead).toBe(395 * DAY - MINUTE);
  });

  it.each([
    ['back', NOON - 1, "Must be later than the program's clock, at 2026-11-22T04:00:00.000Z now."],
    [
      'to where it is',
      NOON,
      "Must be later than the program's clock, at 2026-11-22T04:00:00.000Z now.",
    ],
    ['too far', LATEST + 1, `Must not be after ${textOf(LATEST)} (ten years ahead).`],
  ])('is not moved %s', (_what, to, message) => {
    const program = sandbox();
    expect(program.ask(moveClock('c', to))).toEqual({
      type: 'LoyaltyInvalidInput',
      code: 'INVALID_INPUT',
      message,
      path: ['to'],
    });
    expect(program.facts).toEqual([]);
  });

  it('is ten years ahead of the real one at most, however many moves it takes', () => {
    const program = sandbox();
    program.ask(moveClock('c1', LATEST - DAY));
    expect(program.ask(moveClock('c2', LATEST + 1), LATEST - DAY)).toMatchObject({ path: ['to'] });
    expect(program.ask(moveClock('c3', LATEST), LATEST - DAY)).toMatchObject({ now: LATEST });
  });

  it.each([
    ['no instant', moveClock('c', Number.NaN), ['to']],
    ['a year that no calendar names', moveClock('c', at('+010000-01-01T00:00Z')), ['to']],
    ['no key', moveClock('', NOON + 1), ['idempotencyKey']],
  ] as const)('refuses %s as faulty input', (_what, command, path) => {
    expect(sandbox().ask(command)).toMatchObject({ type: 'LoyaltyInvalidInput', path });
  });
});

describe('several moves at once', () => {
  it('each start from where the one before has left the clock', async () => {
    const store = createInMemoryStore([DEMO], { isSandbox: true });
    const { engine } = startEngine({ store });
    // While the first is on its way, the others gather in one batch.
    const moves = [1, 2, 5].map((days) => moveClock(`c${days}`, NOON + days * DAY));
    const answers = await Promise.all(moves.map((move) => engine.submit(move)));
    expect(answers).toMatchObject([1, 2, 5].map((days) => ({ now: NOON + days * DAY })));
    expect(store.rows(DEMO.program.programId).clockAhead).toBe(5 * DAY);
  });
});

describe('the clock of a live program', () => {
  it('is never moved', () => {
    const program = createPureProgram();
    expect(program.ask(moveClock('c', NOON + DAY))).toEqual({
      type: 'LoyaltyInvalidInput',
      code: 'INVALID_INPUT',
      message: 'Only the clock of a sandbox program can be moved; this one is live.',
      path: [],
    });
    expect(program.facts).toEqual([]);
  });
});
