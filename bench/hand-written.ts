import { Pool, type PoolClient } from 'pg';
import { createCommandIds } from '../src/engine/command-id.ts';
import { fingerprintOf } from '../src/engine/fingerprint.ts';
import type { EarnPoints } from '../src/loyalty/commands/earn-command.ts';
import { expiryOf } from '../src/loyalty/lots/expiry.ts';
import type { BesideHand } from './bench-options.ts';
import { closedLoop } from './closed-loop.ts';
import { nextEarn, PROGRAM } from './earn-load.ts';

/**
 * H: what a good engineer would write by hand. The pg driver, prepared statements, one transaction
 * a call: lock the account, claim the key, write order, entry and lot, update the balance. The same
 * tables, the same rows, the same durability; the rules themselves are two lines of arithmetic.
 */
interface HandWritten {
  earn(): Promise<void>;
  close(): Promise<void>;
}

const LOCK = `select a.account_id, a.member_id, a.available, a.pending, a.held, a.debt,
    a.growth_value, a.lifetime_earned, a.sequence
  from member m join account a using (program_id, account_id)
  where m.program_id = $1 and m.external_id = $2 for no key update of a`;
const RECORD = `insert into command_record
  (program_id, idempotency_key, kind, fingerprint, actor, answer, recorded_at)
  values ($1, $2, 'earnPoints', $3, $4, $5, $6)`;
const ORDER = `insert into order_record (program_id, order_id, account_id, earning, redemption,
  points_earned, points_redeemed, entry_sequences) values ($1, $2, $3, $4, null, $5, 0, $6)`;
const ENTRY = `insert into entry (program_id, account_id, sequence, entry_id, kind,
  change_available, change_pending, change_held, change_debt,
  balance_available, balance_pending, balance_held, balance_debt,
  occurred_at, recorded_at, reference, actor, purpose, note, revision, idempotency_key)
  values ($1, $2, $3, $4, 'EARN', $5, 0, 0, 0, $6, $7, $8, $9, $10, $11, $12, $13, null, null, 1,
  $12)`;
const LOT = `insert into lot (program_id, account_id, lot_id, earned, remaining, held,
  available_at, expires_at, source_sequence) values ($1, $2, $3, $4, $4, 0, $5, $6, $7)`;
const ACCOUNT = `update account set available = $3, growth_value = growth_value + $4,
  lifetime_earned = lifetime_earned + $4, sequence = $5
  where program_id = $1 and account_id = $2`;

/** Until every connection has prepared its statements and settled on plans for them. */
const WARM_UP_ROUNDS = 6;

/** Earns a second of H. */
export async function measureHandWritten(
  { database, poolSize }: BesideHand,
  load: { readonly callers: number; readonly seconds: number },
): Promise<number> {
  const hand = createHandWritten(database.url, poolSize);
  try {
    const { callers, seconds } = load;
    for (let round = 0; round < WARM_UP_ROUNDS; round += 1) {
      await Promise.all(Array.from({ length: poolSize }, () => hand.earn()));
    }
    return await closedLoop({ callers, milliseconds: seconds * 1_000, call: () => hand.earn() });
  } finally {
    await hand.close();
  }
}

function createHandWritten(url: string, poolSize: number): HandWritten {
  const pool = new Pool({ connectionString: url, max: poolSize });
  const nextId = createCommandIds();
  return {
    async earn() {
      const client = await pool.connect();
      try {
        await client.query('begin');
        await earnIn(client, nextId(Date.now()));
        await client.query('commit');
      } catch (error) {
        // Whatever failed, the connection goes back clean and the caller hears of it.
        await client.query('rollback');
        throw error;
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
}

async function earnIn(client: PoolClient, commandId: string): Promise<void> {
  const draft = nextEarn();
  const { programId, idempotencyKey, actor, member, source } = draft;
  const order = source.order;
  if (order == null) return;
  const query = (name: string, text: string, values: readonly unknown[]) =>
    client.query({ name, text, values: [...values] });
  const { rows } = await query('h-lock', LOCK, [programId, member.externalId]);
  const account = rows[0];
  const points = Math.floor((order.lines[0]?.amount.amount ?? 0) / 100);
  const sequence = account.sequence + 1;
  const available = Number(account.available) + points;
  const now = new Date();
  const occurredAt = new Date(order.occurredAt);
  const { timeZone } = PROGRAM;
  const availableAt = order.occurredAt;
  const expiresAt = expiryOf({ kind: 'ROLLING', months: 12 }, { availableAt, timeZone });
  const after = { ...account, available, sequence };
  const answer = { points, account: after, entry: { id: commandId, sequence, points, available } };
  const fingerprint = fingerprintOf({ ...draft, commandId } as EarnPoints);
  await query('h-record', RECORD, [
    programId,
    idempotencyKey,
    fingerprint,
    actor,
    JSON.stringify(answer),
    now,
  ]);
  const earning = JSON.stringify({ ...order, points, recordedAt: now.getTime() });
  const { account_id: accountId } = account;
  await query('h-entry', ENTRY, [
    programId,
    accountId,
    sequence,
    `ent_${commandId}`,
    points,
    available,
    account.pending,
    account.held,
    account.debt,
    occurredAt,
    now,
    idempotencyKey,
    actor,
  ]);
  await query('h-order', ORDER, [programId, order.orderId, accountId, earning, points, [sequence]]);
  await query('h-lot', LOT, [
    programId,
    accountId,
    `lot_${commandId}`,
    points,
    occurredAt,
    expiresAt === null ? null : new Date(expiresAt),
    sequence,
  ]);
  await query('h-account', ACCOUNT, [programId, accountId, available, points, sequence]);
}
