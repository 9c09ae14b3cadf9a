import type { Draft } from '../../src/loyalty/commands/commands.ts';
import type { EraseMember } from '../../src/loyalty/commands/erase-member.ts';
import type { ImportBalances, ImportRow } from '../../src/loyalty/commands/import-balances.ts';
import type { MergeMembers } from '../../src/loyalty/commands/merge-members.ts';
import type { TransferPoints } from '../../src/loyalty/commands/transfer-points.ts';
import { ALICE, DEMO } from './demo-commands.ts';

export const BOB = { externalId: 'bob' } as const;

const head = (idempotencyKey: string) => ({
  programId: DEMO.program.programId,
  idempotencyKey,
  actor: 'operator:olga',
  restrictedTo: null,
});

/** Alice gives points to Bob. */
export function transfer(
  key: string,
  points: number,
  over: Partial<TransferPoints> = {},
): Draft<TransferPoints> {
  return { ...head(key), kind: 'transferPoints', member: ALICE, recipient: BOB, points, ...over };
}

export function importOf(
  key: string,
  rows: readonly ImportRow[],
  over: Partial<ImportBalances> = {},
): Draft<ImportBalances> {
  return { ...head(key), kind: 'importBalances', rows, firstRow: 0, ...over };
}

/** Bob is Alice. */
export function merge(key: string, over: Partial<MergeMembers> = {}): Draft<MergeMembers> {
  const parties = { survivor: ALICE, absorbed: BOB };
  return { ...head(key), kind: 'mergeMembers', ...parties, reason: 'One person.', ...over };
}

export function erase(key: string, over: Partial<EraseMember> = {}): Draft<EraseMember> {
  return { ...head(key), kind: 'eraseMember', member: ALICE, reason: 'Asked to.', ...over };
}
