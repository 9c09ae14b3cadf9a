import { circumstancesOf } from '../earning/circumstances-of.ts';
import { SIGN_UP_TYPE } from '../earning/earning-plan.ts';
import {
  type DoneActivity,
  type Earning,
  evaluateActivity,
  isKnownActivity,
} from '../earning/evaluate-earning.ts';
import { recordActivity } from '../earning/record-activity.ts';
import { Journal } from '../ledger/journal.ts';
import type { RuleBook } from '../program/rule-book.ts';
import { type InvalidInput, invalidInput } from '../rejection.ts';
import type { Instant } from '../time.ts';
import type { WorkingSet } from '../working-set.ts';
import { checkCurrency, checkOccurredAt, firstProblem } from './check.ts';
import { accept, type Decision, refuse } from './command.ts';
import type { EarnActivity, EarnPoints, EarnPointsSuccess } from './earn-command.ts';
import { type ActiveMember, activeMember, alreadyRecorded, beyondCounting } from './guards.ts';

type EarnActivityPoints = EarnPoints & { readonly activity: EarnActivity };

const PATH = ['source', 'activity'] as const;

/** An activity earns by the rules that know its type, within their caps. */
export function decideEarnActivity(
  workingSet: WorkingSet,
  command: EarnActivityPoints,
  now: Instant,
): Decision<EarnPointsSuccess> {
  const { ruleBook } = workingSet;
  const { activity } = command;
  const { activityId, type } = activity;
  const problem = checkActivityInProgram(ruleBook, activity, now);
  if (problem !== null) return refuse(problem);
  if (!isKnownActivity(ruleBook, type)) {
    const message =
      type === SIGN_UP_TYPE
        ? 'Enrolment reports itself.'
        : 'No rule of this program knows this type.';
    return refuse(invalidInput([...PATH, 'type'], message));
  }
  const found = activeMember(workingSet, command);
  if ('refused' in found) return found;
  const known = workingSet.activity(activityId);
  if (known !== null) {
    const message = 'This activity is on record already, under another idempotency key.';
    return refuse(alreadyRecorded([...PATH, 'activityId'], message, known.recordedAt));
  }
  const done = doneOf(activity);
  const { accountId } = found.account;
  const earning = evaluateActivity(ruleBook, done, circumstancesOf(workingSet, accountId));
  const uncountable = beyondCounting(found.account, earning.points, [...PATH, 'quantity']);
  if (uncountable !== null) return refuse(uncountable);
  // From here it must succeed.
  return acceptActivity(workingSet, { command, found, done, earning, now });
}

function checkActivityInProgram(
  { program }: RuleBook,
  { occurredAt, amount }: EarnActivity,
  now: Instant,
): InvalidInput | null {
  return firstProblem(
    () => checkOccurredAt([...PATH, 'occurredAt'], occurredAt, now),
    () => (amount == null ? null : checkCurrency([...PATH, 'amount'], amount, program.currency)),
  );
}

/** An activity as it is kept. */
function doneOf(activity: EarnActivity): DoneActivity {
  return {
    type: activity.type,
    quantity: activity.quantity ?? 1,
    amount: activity.amount?.amount ?? null,
    storeId: activity.storeId ?? null,
    channel: activity.channel ?? null,
    occurredAt: activity.occurredAt,
  };
}

function acceptActivity(
  workingSet: WorkingSet,
  from: {
    readonly command: EarnActivityPoints;
    readonly found: ActiveMember;
    readonly done: DoneActivity;
    readonly earning: Earning;
    readonly now: Instant;
  },
): Decision<EarnPointsSuccess> {
  const { command, done, earning, now } = from;
  const { accountId } = from.found.account;
  const { activityId } = command.activity;
  const journal = new Journal(workingSet, { cause: command, now });
  const { entry, breakdown } = recordActivity(journal, accountId, { activityId, done, earning });
  return accept(journal, {
    type: 'EarnPointsSuccess',
    account: journal.account(accountId),
    entry,
    points: earning.points,
    growth: 0,
    breakdown,
  });
}
