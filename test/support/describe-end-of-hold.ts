import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Command, Draft } from '../../src/loyalty/commands/commands.ts';
import { SECOND } from '../../src/loyalty/time.ts';
import { answerOf } from './answer-of.ts';
import { adjust, capture, DEMO, enroll, hold, NOON, redeem, release } from './demo-commands.ts';
import { createPureProgram, type PureProgram } from './pure-program.ts';

interface EndOfHold {
  /** The command that ends a hold, under the key that is given. */
  readonly end: (key: string, holdId: string) => Draft<Command>;
  readonly success: 'CaptureHoldSuccess' | 'ReleaseHoldSuccess';
}

/** What every command refuses that ends a hold: one that is over, and one that is not there. */
export function describeEndOfHold({ end, success }: EndOfHold): void {
  describe('refusals that concern the hold', () => {
    let program: PureProgram;
    let holdId: string;
    beforeEach(() => {
      const redemption = { ...DEMO.redemption, minimum: 1, step: 1 };
      program = createPureProgram({ ...DEMO, redemption });
      program.ask(enroll('enroll'));
      program.ask(adjust('gift', 100));
      const answer = answerOf('HoldPointsSuccess', program.ask(hold('h1', 100)));
      ({ holdId } = answer.hold);
    });

    it.each([
      { over: 'captured', seconds: 0, code: 'HOLD_NOT_OPEN', status: 'CAPTURED' },
      { over: 'released', seconds: 0, code: 'HOLD_NOT_OPEN', status: 'RELEASED' },
      { over: 'lapsed, unnoticed', seconds: 900, code: 'HOLD_EXPIRED', status: 'EXPIRED' },
      {
        over: 'lapsed, and its points are spent by another',
        seconds: 901,
        code: 'HOLD_EXPIRED',
        status: 'EXPIRED',
      },
    ])('a hold that was $over', ({ over, seconds, code, status }) => {
      if (over === 'captured') program.ask(capture('c0', holdId, 1));
      if (over === 'released') program.ask(release('l0', holdId));
      if (seconds > 900) program.ask(redeem('r0', { points: 100 }), NOON + 900 * SECOND);
      const before = program.facts.length;
      expect(program.ask<Command>(end('e1', holdId), NOON + seconds * SECOND)).toMatchObject({
        type: 'PointsHoldNotOpen',
        code,
        status,
        path: ['holdId'],
      });
      expect(program.facts).toHaveLength(before);
    });

    it('nothing a millisecond before it lapses', () => {
      const answer = program.ask<Command>(end('e1', holdId), NOON + 900 * SECOND - 1);
      expect(answer).toMatchObject({ type: success });
    });

    it('a hold that is not there, or that a member’s token may not see, alike', () => {
      program.ask(enroll('enroll-bob', { externalId: 'bob' }));
      const notFound = {
        type: 'PointsHoldNotFound',
        code: 'HOLD_NOT_FOUND',
        message: 'No such hold in this program.',
        path: ['holdId'],
      };
      expect(program.ask<Command>(end('e1', 'hld_none'))).toEqual(notFound);
      expect(program.ask<Command>({ ...end('e2', holdId), restrictedTo: 'bob' })).toEqual(notFound);
      const own = program.ask<Command>({ ...end('e3', holdId), restrictedTo: 'alice' });
      expect(own).toMatchObject({ type: success });
    });
  });
}
