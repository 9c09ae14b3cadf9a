import type { AdvanceSandboxClock } from '../../src/loyalty/commands/advance-sandbox-clock.ts';
import type { Draft } from '../../src/loyalty/commands/commands.ts';
import type { ExtendExpiry } from '../../src/loyalty/commands/extend-expiry.ts';
import type { FreezeSpending } from '../../src/loyalty/commands/freeze-spending.ts';
import type { PassTime } from '../../src/loyalty/commands/pass-time.ts';
import type { ReinstateExpired } from '../../src/loyalty/commands/reinstate-expired.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import type { Instant } from '../../src/loyalty/time.ts';
import { ALICE, DEMO, enroll } from './demo-commands.ts';
import { createPureProgram, type PureProgram } from './pure-program.ts';

/** An instant as RFC 3339; seconds may be left out. */
export const at = (text: string): Instant => Date.parse(text);

/** As RFC 3339, so that a difference can be read. */
export const textOf = (instant: Instant | null): string | null =>
  instant === null ? null : new Date(instant).toISOString();

const head = (idempotencyKey: string, actor: string) => ({
  programId: DEMO.program.programId,
  idempotencyKey,
  actor,
  restrictedTo: null,
});

/** The demo program with other rules, and Alice in it. */
export function programOfAlice(over: Partial<RuleBook> = {}): PureProgram {
  const program = createPureProgram({ ...DEMO, ...over });
  program.ask(enroll('enroll'));
  return program;
}

export function passTime(key: string, accountIds: readonly string[]): Draft<PassTime> {
  return { ...head(key, 'system:time'), kind: 'passTime', accountIds };
}

/** Time passes for Alice alone. */
export function timePasses(program: PureProgram, now: Instant) {
  const { accountId } = program.accountOf('alice');
  return program.ask(passTime(`sweep\u001F${textOf(now)}`, [accountId]), now);
}

export function extendExpiry(
  key: string,
  over: Partial<ExtendExpiry> & Pick<ExtendExpiry, 'expiresAt'>,
): Draft<ExtendExpiry> {
  const whose = over.expiring == null ? { member: ALICE } : {};
  const command = { ...head(key, 'operator:olga'), kind: 'extendExpiry' } as const;
  return { ...command, ...whose, reason: 'The shop was closed.', ...over };
}

export function reinstate(
  key: string,
  sequence: number,
  over: Partial<ReinstateExpired> = {},
): Draft<ReinstateExpired> {
  const command = { ...head(key, 'operator:olga'), kind: 'reinstateExpired' } as const;
  return { ...command, member: ALICE, sequence, reason: 'She was ill.', ...over };
}

export function moveClock(key: string, to: Instant): Draft<AdvanceSandboxClock> {
  return { ...head(key, 'operator:olga'), kind: 'advanceSandboxClock', to };
}

export function freeze(
  key: string,
  over: Pick<FreezeSpending, 'accountId'> & Partial<FreezeSpending>,
): Draft<FreezeSpending> {
  const command = { ...head(key, 'system:proof'), kind: 'freezeSpending' } as const;
  return { ...command, frozen: true, reason: 'Entry 3 does not follow entry 2.', ...over };
}
