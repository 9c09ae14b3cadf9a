export type CallerRole = 'member' | 'service' | 'operator';

export const callerRoles: readonly CallerRole[] = ['member', 'service', 'operator'];

/** Who is calling, as the token says, bound to one program. */
export interface Caller {
  /** The program's code, such as "demo". */
  readonly program: string;
  readonly role: CallerRole;
  /** For members their externalId; for services and operators a name of their own. */
  readonly subject: string;
  readonly scopes: ReadonlySet<string>;
  /** Epoch milliseconds; the token says nothing from this instant on. */
  readonly expiresAt: number;
  /** `role:subject`, as ledger entries record who did it. */
  readonly actor: string;
}
