import type { Member } from '../../loyalty/account/member.ts';
import type { Answer } from '../../loyalty/commands/commands.ts';
import { holdParent } from './hold-view.ts';
import { entryParent } from './ledger-view.ts';
import { accountParent, memberParent } from './member-view.ts';
import { redemptionParent, rewardParent } from './reward-view.ts';

/** What a result union is resolved from: `__typename` says which of its types it is. */
export interface AnswerParent {
  readonly __typename: string;
}

/** Answers whose GraphQL type has a longer name: it shares the supergraph with other teams. */
const TYPE_NAMES: Readonly<Partial<Record<Answer['type'], string>>> = {
  ConfirmOrderSuccess: 'ConfirmOrderPointsSuccess',
  ExtendExpirySuccess: 'ExtendPointsExpirySuccess',
  ReinstateExpiredSuccess: 'ReinstateExpiredPointsSuccess',
  ImportBalancesSuccess: 'ImportPointsBalancesSuccess',
  AdvanceSandboxClockSuccess: 'AdvanceLoyaltySandboxClockSuccess',
};

/** Any answer of the engine as the GraphQL type that carries it, `shown` in place of its own. */
export function answerParent(answer: Answer, shown: object = {}): AnswerParent {
  const { type } = answer;
  return asType(TYPE_NAMES[type] ?? type, { ...answer, ...partsOf(answer), ...shown });
}

/** Parts of an answer as the GraphQL type of that name. */
export function asType(__typename: string, parts: object): AnswerParent {
  return { ...parts, __typename };
}

/** Whatever an answer shows besides plain values, under the name that it has there. */
function partsOf(answer: Answer): object {
  return {
    ...('account' in answer && { account: accountParent(answer.account) }),
    ...('entry' in answer && { entry: answer.entry && entryParent(answer.entry) }),
    ...('entries' in answer &&
      typeof answer.entries === 'object' && { entries: answer.entries.map(entryParent) }),
    ...('recipientAccount' in answer && {
      recipientAccount: accountParent(answer.recipientAccount),
      recipientEntry: entryParent(answer.recipientEntry),
    }),
    ...('hold' in answer && { hold: holdParent(answer.hold) }),
    ...('reward' in answer && { reward: rewardParent(answer.reward) }),
    ...('redemption' in answer && { redemption: redemptionParent(answer.redemption) }),
    ...('member' in answer && { member: memberOf(answer) }),
  };
}

type OfMember = Extract<Answer, { readonly member: unknown }>;

/** A member beside its account, or (where it is somebody else's) with it. */
function memberOf(answer: OfMember) {
  const { member } = answer;
  if (isView(member)) return memberParent(member);
  return 'account' in answer ? memberParent({ member, account: answer.account }) : null;
}

function isView(member: OfMember['member']): member is Exclude<OfMember['member'], Member> {
  return 'account' in member;
}
