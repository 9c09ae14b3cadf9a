import type { CommandHead } from '../../src/loyalty/commands/command.ts';
import type { Command, Draft } from '../../src/loyalty/commands/commands.ts';
import type { Step } from './steps.ts';
import { nth, pick, type World } from './world.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What operators do to the rules and to pools of codes. */
export function rulesDraftOf(
  world: World,
  step: Step,
  head: Omit<CommandHead, 'commandId'>,
): Draft<Command> | null {
  const { state, now, program } = world;
  const { who, what, amount, when } = step;
  const open = [...state.drafts.values()].filter(({ status }) => status === 'OPEN');
  const drafts = what % 9 === 8 ? [...state.drafts.values()] : open;
  const draft = pick(drafts, when);
  const version = [null, draft?.version ?? 1, Math.max(1, (draft?.version ?? 1) - 1)][
    who % 7 === 6 ? 2 : who % 2
  ];
  const reason = 'Why not.';
  const replacesScheduled = amount % 3 > 0;
  switch (step.kind) {
    case 'saveDraft': {
      const [faulty, ...good] = program.changes.toReversed();
      const changes = (amount % 13 === 12 ? faulty : pick(good, amount)) ?? {};
      const known = what % 3 === 0 ? draft : undefined;
      const others = [nth(state.revisions.keys(), when), 99];
      const basedOn = when % 7 === 6 ? pick(others, amount) : [null, ruleBookOf(world)][when % 2];
      return {
        ...{ ...head, kind: 'saveRuleBookDraft', changes, note: null },
        ...{ draftId: known?.draftId ?? null, basedOn: basedOn ?? null },
        version: known === undefined ? null : (version ?? known.version),
      };
    }
    case 'publish': {
      if (draft === undefined) return null;
      const at = [null, null, now + HOUR, now + DAY, now + 20 * DAY, now + 1, now][amount % 7];
      const { draftId } = draft;
      const of = { draftId, version: version ?? null, at: at ?? null };
      return { ...head, kind: 'publishRuleBook', ...of, reason, replacesScheduled };
    }
    case 'revert': {
      const toRevision = what % 19 === 18 ? 98 : (nth(state.revisions.keys(), what) ?? 1);
      return { ...head, kind: 'revertRuleBook', toRevision, reason, replacesScheduled };
    }
    case 'cancelPublication': {
      const scheduled = state.rules.scheduled?.ruleBook.revision;
      if (scheduled === undefined && what % 5 > 0) return null;
      const revision = scheduled ?? 2;
      return { ...head, kind: 'cancelRuleBookPublication', revision, reason };
    }
    case 'discardDraft': {
      if (draft === undefined) return null;
      const { draftId } = draft;
      return { ...head, kind: 'discardRuleBookDraft', draftId, version: version ?? null };
    }
    case 'importCodes': {
      const pools = ['rwd_codes', 'rwd_coupons', what % 23 === 22 ? 'rwd_plain' : 'rwd_codes'];
      const rewardId = pick(pools, what) ?? 'rwd_codes';
      // Some of them have come before.
      const codes = [0, 1, 2].map((more) => `c${(world.count + amount * more) % 40}`);
      const twice = codes.some((code, at) => codes.indexOf(code) < at);
      return {
        ...head,
        kind: 'importRewardCodes',
        rewardId,
        reason,
        codes: twice ? codes.slice(0, 1) : codes,
      };
    }
    default:
      return null;
  }
}

/** The revision that decides now. */
function ruleBookOf({ state: { rules }, now }: World): number {
  const { current, scheduled } = rules;
  const isDue = scheduled !== null && scheduled.effectiveAt <= now;
  return (isDue ? scheduled.ruleBook : current).revision;
}
