import type { Caller } from '../access/caller.ts';
import type { MemberCodes } from '../access/member-codes.ts';
import type { TokenResult, VerifyToken } from '../access/verify-token.ts';
import type { Engine } from '../engine/engine.ts';
import type { Platform } from '../engine/platform.ts';
import type { Clock } from '../engine/ports.ts';
import type { AccountState } from '../loyalty/account/account.ts';
import type { Entry } from '../loyalty/ledger/entry.ts';
import type { ExpiryWarning } from '../loyalty/lots/expiry-warning.ts';
import type { Instant } from '../loyalty/time.ts';
import type { Reads } from '../postgres/reads.ts';
import { untrustedToken } from './errors.ts';
import { createLoaders, type Loaders } from './loaders/loaders.ts';
import { understandingEngine } from './names/understanding-engine.ts';

/** One change of a balance, or the balance itself (entry null) where watching begins. */
export interface BalanceEvent {
  /** The account as it was read; it may already be ahead of `entry`. */
  readonly account: AccountState;
  readonly entry: Entry | null;
}

export interface BalanceWatch {
  readonly programId: string;
  readonly accountId: string;
  /** Continue behind this entry, without a snapshot; null begins with one. */
  readonly afterSequence: number | null;
}

/** Events of one account in sequence, none skipped and none twice, until the caller returns. */
export type WatchBalance = (watch: BalanceWatch) => Promise<AsyncIterable<BalanceEvent>>;

/** A warning that points are about to expire. */
export interface WarningEvent {
  /** The account as it was read when the event is sent. */
  readonly account: AccountState;
  readonly warning: ExpiryWarning;
}

export interface WarningWatch {
  readonly programId: string;
  readonly accountId: string;
  /** Id of the last warning seen: continue behind it; null waits for the next one. */
  readonly after: string | null;
}

/** Warnings of one account in order, none skipped and none twice, until the caller returns. */
export type WatchWarnings = (watch: WarningWatch) => Promise<AsyncIterable<WarningEvent>>;

/** What answers are made from; the same for all requests of one process. */
export interface Parts {
  readonly engine: Engine;
  readonly platform: Platform;
  readonly reads: Reads;
  readonly clock: Clock;
  readonly verifyToken: VerifyToken;
  readonly memberCodes: MemberCodes;
  readonly watchBalance: WatchBalance;
  readonly watchWarnings: WatchWarnings;
}

/** A caller together with the id of the program that the token is bound to; null for platforms. */
export interface Identity {
  readonly caller: Caller;
  readonly programId: string | null;
}

/** One request, or one event of a subscription: what was read for one must not answer another. */
export class Context {
  readonly parts: Parts;
  /** Null when no token came along: then only the schema itself may be read. */
  readonly identity: Identity | null;
  /** References of all `_entities` fields so far, and fields of their answers at worst. */
  references = 0;
  referencedValues = 0;
  // Apollo copies the context of each request, and only what is no #private field can be copied.
  private madeLoaders: Loaders | null = null;

  constructor(parts: Parts, identity: Identity | null) {
    this.parts = parts;
    this.identity = identity;
  }

  /** Made on first use: most commands answer without reading anything more. */
  get loaders(): Loaders {
    const { programId, restrictedTo } = this;
    const { reads, clock } = this.parts;
    this.madeLoaders ??= createLoaders({ reads, clock, programId, restrictedTo });
    return this.madeLoaders;
  }

  get caller(): Caller {
    return this.signedIn().caller;
  }

  get programId(): string {
    const { programId } = this.signedIn();
    // No root field but those of programs as such is for platforms (authorize.ts).
    if (programId === null) throw new Error('A resolver of a program ran for a platform.');
    return programId;
  }

  /** A member's own token acts on this external id only; null for all others. */
  get restrictedTo(): string | null {
    const { role, subject } = this.caller;
    return role === 'member' ? subject : null;
  }

  /** The instant that answers are about: now by the program's own clock. */
  now(): Promise<Instant> {
    return this.loaders.now();
  }

  private signedIn(): Identity {
    // Every root field is authorized first (authorize.ts), so that this is a bug of ours.
    if (this.identity === null) throw new Error('A resolver ran for nobody.');
    return this.identity;
  }
}

/** Turns an `Authorization` header (or the same text from a web socket) into a context. */
export type CreateContext = (authorization: string | null) => Promise<Context>;

export function createContextFactory(from: Parts): CreateContext {
  const parts = { ...from, engine: understandingEngine(from.engine, from) };
  const programIds = new Map<string, string>();

  /** Ids of programs never change, so each is looked up once. Unknown codes are not remembered. */
  async function programIdOf(code: string): Promise<string | null> {
    const known = programIds.get(code);
    if (known !== undefined) return known;
    const ruleBook = await parts.reads.programByCode(code);
    if (ruleBook === null) return null;
    programIds.set(code, ruleBook.program.programId);
    return ruleBook.program.programId;
  }

  return async (authorization) => {
    if (authorization === null || authorization === '') return new Context(parts, null);
    const { caller } = trusted(await parts.verifyToken(bearerOf(authorization)));
    if (caller.program === null) return new Context(parts, { caller, programId: null });
    const programId = await programIdOf(caller.program);
    if (programId === null) throw untrustedToken('The token names a program that is not here.');
    return new Context(parts, { caller, programId });
  };
}

function bearerOf(authorization: string): string {
  const [, token] = /^Bearer +([^ ]+) *$/i.exec(authorization) ?? [];
  if (token === undefined)
    throw untrustedToken('The Authorization header must be: Bearer <token>.');
  return token;
}

function trusted(result: TokenResult): Extract<TokenResult, { kind: 'caller' }> {
  if (result.kind === 'caller') return result;
  // The token may be good: whoever holds it must not be told to get another one.
  if (result.code === 'UNAVAILABLE') throw new Error(result.reason);
  throw untrustedToken(result.reason);
}
