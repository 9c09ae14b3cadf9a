import { createHash } from 'node:crypto';
import { Arg, Ctx, Directive, Mutation, Resolver } from 'type-graphql';
import { checkIdempotencyKey, firstProblem, type Problem } from '../../loyalty/commands/check.ts';
import type { Draft } from '../../loyalty/commands/commands.ts';
import {
  chunkKeyOf,
  IMPORT_ROWS_MAX,
  type ImportBalances,
  type ImportBalancesSuccess,
  type ImportRow,
} from '../../loyalty/commands/import-balances.ts';
import { invalidInput, type Rejection } from '../../loyalty/rejection.ts';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import { ImportPointsBalancesInput, ImportPointsBalancesResult } from '../types/balance-import.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';

export const IMPORT_BALANCES_MAX = 10_000;

@Resolver()
export class ImportPointsBalancesMutation {
  @Directive('@cost(weight: 100)')
  @Mutation(() => ImportPointsBalancesResult, {
    description:
      'Bring opening balances from another system, up to 10,000 rows at once, as many as fit ' +
      'into one request. Faulty rows are left out and reported, all others are booked.',
  })
  async importPointsBalances(
    @Ctx() context: Context,
    @Arg('input', () => ImportPointsBalancesInput, { description: 'Whose points, and how many.' })
    input: ImportPointsBalancesInput,
  ): Promise<AnswerParent> {
    const problem = check(input);
    if (problem !== null) return answerParent(problem);
    return answerParent(await importChunks(context, chunksOf(context, input)));
  }
}

function check({ idempotencyKey, rows }: ImportPointsBalancesInput): Problem {
  const { length } = rows;
  const isBetween = length >= 1 && length <= IMPORT_BALANCES_MAX;
  const message = `There must be 1 to ${IMPORT_BALANCES_MAX} rows; these are ${length}.`;
  // Faulty numbers are a matter of their own row.
  const whole = rows.filter(({ points }) => Number.isSafeInteger(points) && points > 0);
  const total = whole.reduce((sum, { points }) => sum + points, 0);
  return firstProblem(
    () => checkIdempotencyKey(idempotencyKey),
    () => (isBetween ? null : invalidInput(['rows'], message)),
    () =>
      Number.isSafeInteger(total)
        ? null
        : invalidInput(['rows'], 'They are more than 2^53 − 1 points in all.'),
  );
}

/**
 * The first chunk claims the caller's key, for all rows together: it carries their digest. Only
 * who has that claim goes on to the others, whose keys follow from it.
 */
function chunksOf(
  context: Context,
  { idempotencyKey, rows }: ImportPointsBalancesInput,
): readonly Draft<ImportBalances>[] {
  const count = Math.ceil(rows.length / IMPORT_ROWS_MAX);
  return Array.from({ length: count }, (_, index) => {
    const firstRow = index * IMPORT_ROWS_MAX;
    return {
      kind: 'importBalances',
      ...commandHead(context, chunkKeyOf(idempotencyKey, index)),
      rows: rows.slice(firstRow, firstRow + IMPORT_ROWS_MAX),
      firstRow,
      digest: index === 0 ? digestOf(rows) : null,
    };
  });
}

/** One chunk after the other: each is answered the same however often it is sent. */
async function importChunks(
  { parts: { engine } }: Context,
  chunks: readonly Draft<ImportBalances>[],
): Promise<ImportBalancesSuccess | Rejection> {
  let imported = 0;
  let points = 0;
  const problems: ImportBalancesSuccess['problems'][number][] = [];
  for (const chunk of chunks) {
    const answer = await engine.submit<ImportBalances>(chunk);
    if (answer.type !== 'ImportBalancesSuccess') return answer;
    imported += answer.imported;
    points += answer.points;
    problems.push(...answer.problems);
  }
  return { type: 'ImportBalancesSuccess', imported, points, problems };
}

/** SHA-256 over the rows; a field that is absent or null says the same, one that is faulty not. */
function digestOf(rows: readonly ImportRow[]): string {
  const text = JSON.stringify(rows, (_key, part: unknown) => {
    if (part === null) return undefined;
    return Number.isNaN(part) ? 'NaN' : part;
  });
  return createHash('sha256').update(text).digest('base64url');
}
