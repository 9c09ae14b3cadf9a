/** A caller of role `platform` makes programs and is bound to none of them; all others to one. */
export type CallerRole = 'member' | 'service' | 'operator' | 'platform';

export const callerRoles: readonly CallerRole[] = ['member', 'service', 'operator', 'platform'];

/** Who is calling, as the token says. */
export interface Caller {
  /** Code of the one program that the caller is bound to, such as "demo"; null for platforms. */
  readonly program: string | null;
  readonly role: CallerRole;
  /** For members their externalId; for all others a name of their own. */
  readonly subject: string;
  readonly scopes: ReadonlySet<string>;
  /** Epoch milliseconds; the token says nothing from this instant on. */
  readonly expiresAt: number;
  /** `role:subject`, as ledger entries record who did it. */
  readonly actor: string;
}
