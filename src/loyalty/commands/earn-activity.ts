import { creditEarning } from '../earning/credit-earning.ts';
import {
  dailyMaximaUsed,
  type Earning,
  evaluateEarning,
  isKnownActivity,
} from '../earning/evaluate-earning.ts';
import { Journal } from '../ledger/journal.ts';
import { invalidInput } from '../rejection.ts';
import { type Day, dayOf, type Instant } from '../time.ts';
import type { WorkingSet } from '../working-set.ts';
import { checkOccurredAt } from './check.ts';
import { accept, type Decision, refuse } from './command.ts';
import type { EarnActivity, EarnPoints, EarnPointsSuccess } from './earn-command.ts';
import { type ActiveMember, activeMember, alreadyRecorded, beyondCounting } from './guards.ts';

type EarnActivityPoints = EarnPoints & { readonly activity: EarnActivity };

const PATH = ['source', 'activity'] as const;

/** An activity earns by the rules that know its type, within their daily maxima. */
export function decideEarnActivity(
  workingSet: WorkingSet,
  command: EarnActivityPoints,
  now: Instant,
): Decision<EarnPointsSuccess> {
  const { ruleBook } = workingSet;
  const { activityId, type, occurredAt } = command.activity;
  const badTime = checkOccurredAt([...PATH, 'occurredAt'], occurredAt, now);
  if (badTime !== null) return refuse(badTime);
  if (!isKnownActivity(ruleBook, type)) {
    return refuse(invalidInput([...PATH, 'type'], 'No rule of this program knows this type.'));
  }
  const found = activeMember(workingSet, command);
  if ('refused' in found) return found;
  const known = workingSet.activity(activityId);
  if (known !== null) {
    const message = 'This activity is on record already, under another idempotency key.';
    return refuse(alreadyRecorded([...PATH, 'activityId'], message, known.recordedAt));
  }
  const { accountId } = found.account;
  const day = dayOf(occurredAt, ruleBook.program.timeZone);
  const earning = evaluateEarning(
    ruleBook,
    { kind: 'ACTIVITY', type, quantity: command.activity.quantity ?? 1 },
    { day, usedToday: (ruleId) => workingSet.usedOn({ accountId, ruleId, day }) },
  );
  const uncountable = beyondCounting(found.account, earning.points, [...PATH, 'quantity']);
  if (uncountable !== null) return refuse(uncountable);
  // From here it must succeed.
  return acceptActivity(workingSet, { command, found, day, earning, now });
}

function acceptActivity(
  workingSet: WorkingSet,
  from: {
    readonly command: EarnActivityPoints;
    readonly found: ActiveMember;
    readonly day: Day;
    readonly earning: Earning;
    readonly now: Instant;
  },
): Decision<EarnPointsSuccess> {
  const { ruleBook } = workingSet;
  const { command, day, earning, now } = from;
  const { accountId } = from.found.account;
  const { activity } = command;
  const { activityId, occurredAt } = activity;
  const journal = new Journal(workingSet, { cause: command, now });
  const entry = creditEarning(journal, accountId, {
    breakdown: earning.breakdown,
    reference: activityId,
    orderId: null,
    occurredAt,
  });
  journal.record({
    fact: 'ActivityRecorded',
    activity: {
      activityId,
      accountId,
      type: activity.type,
      quantity: activity.quantity ?? 1,
      storeId: activity.storeId ?? null,
      channel: activity.channel ?? null,
      occurredAt,
      recordedAt: now,
      points: earning.points,
      sequence: entry?.sequence ?? null,
    },
  });
  for (const use of dailyMaximaUsed(ruleBook.earning, earning)) {
    journal.record({ fact: 'DailyMaximumUsed', ...use, accountId, day });
  }
  return accept(journal, {
    type: 'EarnPointsSuccess',
    account: journal.account(accountId),
    entry,
    points: earning.points,
    growth: 0,
    breakdown: earning.breakdown,
  });
}
