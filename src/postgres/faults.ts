import { isNativeError } from 'node:util/types';
import { Fault, type FaultKind } from '../engine/ports.ts';

/** Another transaction was faster; the next try sees what it left. */
const CONFLICTS = new Set([
  '23505', // unique_violation: another replica took the key first
  '40001', // serialization_failure
  '40P01', // deadlock_detected
  '55P03', // lock_not_available
]);

/** Nothing is wrong with the work: the connection or the server failed it. */
const UNREACHABLE = new Set([
  '25006', // read_only_sql_transaction: a primary that has become a standby
  '25P03', // idle_in_transaction_session_timeout
  '53300', // too_many_connections
  '57014', // query_canceled, by statement_timeout
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

/** Classes of SQLSTATE: connection_exception, operator_intervention (admin_shutdown and kin). */
const UNREACHABLE_CLASSES = ['08', '57P'];

// pg and its pool give these no code.
const LOST_CONNECTION = [
  'Connection terminated',
  'Client has encountered a connection error',
  'Client was closed',
  'Query read timeout',
  'timeout exceeded when trying to connect',
  'timeout expired',
];

/** What was prepared on a connection is not what it is now: nothing was run. */
const OUTDATED = new Set([
  '26000', // invalid_sql_statement_name: the session was reset, or is another one behind a pooler
  '42P05', // duplicate_prepared_statement
]);
/** Of the general 0A000: a migration has changed the type of a column that is read. */
const OUTDATED_MESSAGE = 'cached plan must not change result type';

/** Whether a prepared statement was refused only because it has to be prepared again. */
export function isOutdatedPlan(error: unknown): boolean {
  const { code, message } = rootOf(error);
  return code !== undefined && (OUTDATED.has(code) || message === OUTDATED_MESSAGE);
}

/** Any failure of the database as a `Fault`; one that is a fault already stays what it is. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error;
  const cause = rootOf(error);
  const { code, message } = cause;
  const label = code === undefined ? 'database failure' : `database failure ${code}`;
  return new Fault(`${label}: ${message}`, { kind: kindOf(cause), cause });
}

function kindOf(error: CodedError): FaultKind {
  const { code, message } = error;
  if (isLostConnection(message) || isOutdatedPlan(error)) return 'UNREACHABLE';
  if (code === undefined) return 'BROKEN';
  if (CONFLICTS.has(code)) return 'CONFLICT';
  if (UNREACHABLE.has(code)) return 'UNREACHABLE';
  return UNREACHABLE_CLASSES.some((start) => code.startsWith(start)) ? 'UNREACHABLE' : 'BROKEN';
}

/** Runs `work`; whatever the database throws in it leaves as a `Fault`. */
export async function withFaults<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    // A bug of ours (an invariant, a type error) must look like one; the rest is the database's.
    throw isOfDatabase(error) ? faultOf(error) : error;
  }
}

/** Whether `error` came from the database, its driver or the network. */
function isOfDatabase(error: unknown): boolean {
  const { code, message } = rootOf(error);
  return code !== undefined || isLostConnection(message);
}

function isLostConnection(message: string): boolean {
  return LOST_CONNECTION.some((start) => message.startsWith(start));
}

interface CodedError extends Error {
  readonly code?: string;
}

/** The driver's own error inside the ORM's wrappers, or the first of several to connect. */
function rootOf(error: unknown): CodedError {
  let current = error;
  for (let depth = 0; depth < 5 && isNativeError(current); depth += 1) {
    const inner = innerOf(current);
    if (inner === null) return current;
    current = inner;
  }
  return isNativeError(current) ? current : new Error(String(current));
}

function innerOf(error: Error & Partial<AggregateError> & { readonly code?: unknown }) {
  const [first] = error.errors ?? [];
  if (isNativeError(first)) return first;
  return error.code === undefined && isNativeError(error.cause) ? error.cause : null;
}
