import type { Answer } from '../../loyalty/commands/commands.ts';
import type { OrderPointsQuote } from '../../loyalty/redemption/quote-order.ts';
import type { Rejection } from '../../loyalty/rejection.ts';
import { entryParent } from './ledger-view.ts';
import { accountParent, memberParent } from './member-view.ts';

/** What a result union is resolved from: `__typename` says which of its types it is. */
export interface AnswerParent {
  readonly __typename: Answer['type'] | OrderPointsQuote['type'];
}

/** Any answer of the engine as the GraphQL type that carries its name. */
export function answerParent(answer: Answer): AnswerParent {
  const { type: __typename } = answer;
  switch (answer.type) {
    case 'EnrollMemberSuccess':
      return { __typename, ...{ member: memberParent(answer) } };
    case 'MemberAlreadyEnrolled':
      return { ...answer, __typename, ...{ member: memberParent(answer.member) } };
    case 'EarnPointsSuccess':
    case 'RedeemPointsSuccess':
    case 'AdjustPointsSuccess':
      return { ...answer, __typename, ...movedPoints(answer) };
    default:
      return { ...answer, __typename };
  }
}

export function quoteParent(quote: OrderPointsQuote | Rejection): AnswerParent {
  return { ...quote, __typename: quote.type };
}

/** Every success that moved points shows the account and the entry right after it. */
function movedPoints({ account, entry }: Pick<EarnAnswer, 'account' | 'entry'>) {
  return { account: accountParent(account), entry: entry === null ? null : entryParent(entry) };
}

type EarnAnswer = Extract<Answer, { type: 'EarnPointsSuccess' }>;
