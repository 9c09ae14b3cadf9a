/** What a ledger entry owes to the command that caused it. */
export interface Cause {
  /** ULID of the command; the ids of what it makes are derived from it. */
  readonly commandId: string;
  readonly idempotencyKey: string;
  /** Who asked, e.g. `service:pos`. */
  readonly actor: string;
}
