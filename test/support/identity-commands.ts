import type { AddMemberIdentity } from '../../src/loyalty/commands/add-member-identity.ts';
import type { NamedIdentity } from '../../src/loyalty/commands/change-identity.ts';
import type { Draft } from '../../src/loyalty/commands/commands.ts';
import type { RemoveMemberIdentity } from '../../src/loyalty/commands/remove-member-identity.ts';
import type { ReplaceMemberIdentity } from '../../src/loyalty/commands/replace-member-identity.ts';
import { ALICE, DEMO } from './demo-commands.ts';

const head = (idempotencyKey: string) => ({
  programId: DEMO.program.programId,
  idempotencyKey,
  actor: 'service:pos',
  restrictedTo: null,
  member: ALICE,
});

export const named = (kind: NamedIdentity['kind'], value: string): NamedIdentity => ({
  kind,
  value,
});

export function addName(
  key: string,
  identity: NamedIdentity,
  over: Partial<AddMemberIdentity> = {},
): Draft<AddMemberIdentity> {
  return { ...head(key), kind: 'addMemberIdentity', identity, ...over };
}

export function removeName(
  key: string,
  identity: NamedIdentity,
  over: Partial<RemoveMemberIdentity> = {},
): Draft<RemoveMemberIdentity> {
  return { ...head(key), kind: 'removeMemberIdentity', identity, ...over };
}

export function replaceName(
  key: string,
  identity: NamedIdentity,
  newValue: string,
  over: Partial<ReplaceMemberIdentity> = {},
): Draft<ReplaceMemberIdentity> {
  return { ...head(key), kind: 'replaceMemberIdentity', identity, newValue, ...over };
}
