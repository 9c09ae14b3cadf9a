/** What is asked of the ledger for one account. */
export interface EntriesRequest {
  readonly accountId: string;
  /** Entries behind this one. */
  readonly afterSequence: number;
  /** At most so many entries; 0 asks for the account alone. */
  readonly limit: number;
}

/** An account as it stands, and the entries asked for, in sequence without gaps. */
export interface EntriesPage<Account, Entry> {
  readonly account: Account;
  /** Sequence of the account's latest entry. */
  readonly sequence: number;
  readonly entries: readonly Entry[];
}

export interface LatestSequence {
  readonly accountId: string;
  readonly sequence: number;
}

/** The truth that watchers are filled from. Each call is one query of one program. */
export interface LedgerReader<Account, Entry> {
  /** One page a request, in the order of the requests; null where there is no such account. */
  readAfter(
    programId: string,
    requests: readonly EntriesRequest[],
  ): Promise<readonly (EntriesPage<Account, Entry> | null)[]>;
  latestSequences(
    programId: string,
    accountIds: readonly string[],
  ): Promise<readonly LatestSequence[]>;
}
