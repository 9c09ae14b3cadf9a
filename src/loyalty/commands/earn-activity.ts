import { creditEarning } from '../earning/credit-earning.ts';
import {
  dailyMaximaUsed,
  type Earning,
  evaluateEarning,
  isKnownActivity,
} from '../earning/evaluate-earning.ts';
import type { Fact } from '../facts.ts';
import { applyEntry } from '../ledger/post-entry.ts';
import { invalidInput } from '../rejection.ts';
import { dayOf, type Instant } from '../time.ts';
import type { WorkingSet } from '../working-set.ts';
import { checkOccurredAt } from './check.ts';
import { type Decision, refuse } from './command.ts';
import type { EarnActivity, EarnPoints, EarnPointsSuccess } from './earn-command.ts';
import { type ActiveMember, activeMember, alreadyRecorded } from './guards.ts';

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
  // From here it must succeed.
  return acceptActivity(workingSet, { command, found, now });
}

function acceptActivity(
  workingSet: WorkingSet,
  from: {
    readonly command: EarnActivityPoints;
    readonly found: ActiveMember;
    readonly now: Instant;
  },
): Decision<EarnPointsSuccess> {
  const { ruleBook } = workingSet;
  const { command, now } = from;
  const { account } = from.found;
  const { accountId } = account;
  const { activity } = command;
  const day = dayOf(activity.occurredAt, ruleBook.program.timeZone);
  const quantity = activity.quantity ?? 1;
  const earning = evaluateEarning(
    ruleBook,
    { kind: 'ACTIVITY', type: activity.type, quantity },
    { day, usedToday: (ruleId) => workingSet.usedOn({ accountId, ruleId, day }) },
  );
  const credited = creditEarning(account, {
    command,
    ruleBook,
    points: earning.points,
    reference: activity.activityId,
    occurredAt: activity.occurredAt,
    now,
  });
  const facts: Fact[] = [
    {
      fact: 'ActivityRecorded',
      activity: {
        activityId: activity.activityId,
        accountId,
        type: activity.type,
        quantity,
        storeId: activity.storeId ?? null,
        channel: activity.channel ?? null,
        occurredAt: activity.occurredAt,
        recordedAt: now,
        points: earning.points,
        sequence: credited?.entry.sequence ?? null,
      },
    },
    ...usesOf(earning).map((use) => ({ ...use, accountId, day })),
  ];
  if (credited !== null) facts.push(credited);
  return {
    facts,
    answer: {
      type: 'EarnPointsSuccess',
      account: credited === null ? account : applyEntry(account, credited.entry),
      entry: credited?.entry ?? null,
      points: earning.points,
      growth: 0,
      breakdown: earning.breakdown,
    },
  };

  function usesOf(of: Earning) {
    return dailyMaximaUsed(ruleBook.earning, of).map(
      (use) => ({ fact: 'DailyMaximumUsed', ...use }) as const,
    );
  }
}
