import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ActivityRecord } from '../../../src/loyalty/earning/activity-record.ts';
import { givenIn, ruleIdsOf } from '../../../src/loyalty/earning/breakdown.ts';
import type { OrderEarning } from '../../../src/loyalty/earning/order-record.ts';
import { activityRule } from '../../../src/loyalty/earning/plain-rules.ts';
import type { PastAccount, PastEvent } from '../../../src/loyalty/preview/preview.ts';
import { previewAccount } from '../../../src/loyalty/preview/preview-account.ts';
import type { RuleBook } from '../../../src/loyalty/program/rule-book.ts';
import { HOUR, type Instant } from '../../../src/loyalty/time.ts';
import {
  ALICE,
  adjust,
  DEMO,
  earnOrder,
  earnReview,
  enroll,
  NOON,
  redeem,
  yuan,
} from '../../support/demo-commands.ts';
import { lineOf, ruleOf } from '../../support/earning-events.ts';
import { createPureProgram, type PureProgram } from '../../support/pure-program.ts';
import { randomLines, randomPlace } from '../../support/random-orders.ts';
import { sensibleRules } from '../../support/sensible-rules.ts';

/** Levels that a few orders reach. */
const LEVELS = DEMO.levels.map((level, index) => ({ ...level, threshold: 300 * index }));

const BASE: RuleBook = {
  ...DEMO,
  levels: LEVELS,
  redemption: { ...DEMO.redemption, minimum: 1, step: 1, maximumShareBasisPoints: 10_000 },
};

/** Known to every rule book, so that no activity is refused by one and not by the other. */
const KNOWN = [
  activityRule({ ruleId: 'known-review', activity: 'REVIEW', points: 1, dailyMaximum: 3 }),
  activityRule({ ruleId: 'known-visit', activity: 'VISIT', points: 1, dailyMaximum: null }),
];

const happening = fc.oneof(
  fc.record({
    kind: fc.constant('ORDER' as const),
    lines: randomLines,
    coupon: fc.constantFrom(0, 0, 150),
    ...randomPlace,
    /** Points that pay before the order is reported, or after it. */
    paysBefore: fc.constantFrom(0, 0, 40),
    paysAfter: fc.constantFrom(0, 0, 30),
  }),
  fc.record({ kind: fc.constantFrom('REVIEW' as const, 'VISIT' as const) }),
);

const history = fc.array(fc.tuple(happening, fc.integer({ min: 1, max: 60 })), {
  minLength: 1,
  maxLength: 10,
});

type History = typeof history extends fc.Arbitrary<infer All> ? All : never;

/** Everything of the history happens to one member, by these rules; by others from some on. */
function happen(
  ruleBook: RuleBook,
  all: History,
  later: { readonly from: number; readonly ruleBook: RuleBook } | null = null,
): { readonly program: PureProgram; readonly startsAt: readonly Instant[] } {
  const startsAt: Instant[] = [];
  const program = createPureProgram(ruleBook);
  program.ask(enroll('enroll', ALICE), NOON);
  program.ask(adjust('grant', 5_000), NOON);
  let now = NOON;
  for (const [index, [event, hours]] of all.entries()) {
    now += hours * HOUR;
    startsAt.push(now);
    if (index === later?.from) publish(program, later.ruleBook, now);
    const key = `${index}`;
    if (event.kind !== 'ORDER') {
      program.ask(earnReview(key, { type: event.kind, occurredAt: now }), now);
      continue;
    }
    const order = {
      orderId: key,
      occurredAt: now,
      lines: event.lines.map((line) => ({
        ...line,
        amount: { amount: line.amount, currency: 'CNY' },
      })),
      couponDiscount: { amount: event.coupon, currency: 'CNY' },
      storeId: event.storeId,
      channel: event.channel,
    };
    const pay = (when: string, points: number) => {
      if (points === 0) return;
      program.ask(redeem(`${when}-${key}`, { points, orderId: key, payable: yuan(100) }), now);
    };
    pay('before', event.paysBefore);
    program.ask(earnOrder(key, order), now);
    pay('after', event.paysBefore === 0 ? event.paysAfter : 0);
  }
  return { program, startsAt };
}

function publish({ workingSet }: PureProgram, ruleBook: RuleBook, at: Instant): void {
  const { revision } = ruleBook;
  const times = { publishedAt: at, effectiveAt: at };
  const about = { author: 'operator', reason: 'tried', revertedFrom: null, cancellation: null };
  const publication = { revision, ruleBook, ...times, ...about };
  workingSet.apply({ fact: 'RuleBookPublished', publication });
}

/** What is on record of the member, as a preview reads it. */
function pastOf({ facts, accountOf, workingSet }: PureProgram): PastAccount {
  const ruleIds = ruleIdsOf(workingSet.ruleBook);
  const given = ({ breakdown }: OrderEarning | ActivityRecord) =>
    breakdown == null ? null : givenIn(ruleIds, breakdown);
  const orders = new Map<string, PastEvent>();
  const activities: PastEvent[] = [];
  for (const fact of facts) {
    if (fact.fact === 'ActivityRecorded') {
      const { activity } = fact;
      activities.push({ kind: 'ACTIVITY', activity, given: given(activity) });
    }
    if (fact.fact !== 'OrderRecorded' || fact.order.earning === null) continue;
    const { orderId, earning } = fact.order;
    const [sequence = null] = fact.order.sequences;
    orders.set(orderId, { kind: 'ORDER', order: earning, sequence, given: given(earning) });
  }
  const recordedAt = (event: PastEvent) =>
    event.kind === 'ORDER' ? event.order.recordedAt : event.activity.recordedAt;
  const { accountId, growthValue } = accountOf(ALICE.externalId);
  const enrolledAt = workingSet.member(ALICE)?.enrolledAt ?? 0;
  const events = [...activities, ...orders.values()];
  const sorted = events.sort((a, b) => recordedAt(a) - recordedAt(b));
  return { accountId, growthValue, enrolledAt, isMerged: false, events: sorted };
}

function sums(given: readonly { readonly rule: string; readonly points: number }[]) {
  const all: Record<string, number> = {};
  for (const { rule, points } of given) all[rule] = (all[rule] ?? 0) + points;
  return Object.fromEntries(Object.entries(all).filter(([, points]) => points > 0));
}

function earned(
  { program }: { readonly program: PureProgram },
  isCounted: (entry: { readonly occurredAt: Instant }) => boolean = () => true,
): number {
  return program
    .entries()
    .filter((entry) => entry.kind === 'EARN' && isCounted(entry))
    .reduce((sum, { change }) => sum + change.available + change.pending - change.debt, 0);
}

const WINDOW = { from: NOON, until: NOON + 10_000 * HOUR };

it('is what publishing the rules before it all happened would have given', () => {
  fc.assert(
    fc.property(sensibleRules, sensibleRules, history, (rules, draft, all) => {
      const before = { ...BASE, ...rules, earning: [...rules.earning, ...KNOWN] };
      const after = { ...BASE, ...draft, earning: [...draft.earning, ...KNOWN], revision: 2 };
      const was = happen(before, all);
      const would = happen(after, all);
      const preview = previewAccount(after, pastOf(was.program), WINDOW);
      const replay = previewAccount(after, pastOf(would.program), WINDOW);
      // What was is what the entries say, and what would be is what they would have said.
      expect(sum(preview.was)).toBe(earned(was));
      expect(sum(preview.would)).toBe(earned(would));
      expect(sums(preview.would)).toEqual(sums(replay.was));
    }),
    { numRuns: 300 },
  );
});

/** An order of 100 yuan, an hour after what was before it. */
const ORDINARY = [
  {
    kind: 'ORDER',
    lines: [lineOf('1')],
    coupon: 0,
    paysBefore: 0,
    paysAfter: 0,
    storeId: null,
    channel: null,
  },
  1,
] as const satisfies History[number];

it('lifts the level as the growth value of the rules has it, from the next event on', () => {
  const was = happen({ ...BASE, growth: { give: 2, per: 100 } }, [ORDINARY, ORDINARY]);
  const second = ruleOf({
    ruleId: 'second',
    formula: { kind: 'FIXED', points: 50 },
    conditions: { levels: LEVELS.slice(1, 2).map(({ levelId }) => levelId) },
  });
  const growth = { give: 4, per: 100 };
  const rules = { ...BASE, earning: [second], growth };
  const preview = previewAccount(rules, pastOf(was.program), WINDOW);
  expect(preview.would).toMatchObject([{ rule: 'second', points: 50 }]);
  expect(preview.growthValue).toBe(800);
});

it.each<{ what: string; enrolledAt: Instant; points: number }>([
  { what: 'as the window begins', enrolledAt: WINDOW.from, points: 50 },
  { what: 'before it', enrolledAt: WINDOW.from - 1, points: 0 },
  { what: 'at its last instant', enrolledAt: WINDOW.until - 1, points: 50 },
  { what: 'as it ends', enrolledAt: WINDOW.until, points: 0 },
])('an enrolment $what earns $points by a rule that was not there', ({ enrolledAt, points }) => {
  const formula = { kind: 'FIXED', points: 50 } as const;
  const rules = { ...BASE, earning: [ruleOf({ ruleId: 'welcome', trigger: 'SIGN_UP', formula })] };
  const account = { accountId: 'acc', growthValue: 0, enrolledAt, isMerged: false, events: [] };
  expect(sum(previewAccount(rules, account, WINDOW).would)).toBe(points);
});

/** Other rules, or every second time the same ones with another growth: caps that go on. */
const halves = fc
  .record({ rules: sensibleRules, draft: sensibleRules, isSame: fc.boolean() })
  .map(({ rules, draft, isSame }) => ({
    rules,
    draft: isSame ? { ...rules, growth: draft.growth } : draft,
  }));

it.each(['WEEK', 'MONTH', 'LIFETIME'] as const)('a cap goes on from before: %s', (period) => {
  const cap = { period, maximum: 250, newMemberDays: null };
  const rules = { ...BASE, earning: [ruleOf({ caps: [cap] })] };
  // NOON is of a Sunday: the window begins within the week, and all is of one day.
  const was = happen(rules, [ORDINARY, ORDINARY, ORDINARY]);
  const past = pastOf(was.program);
  const window = { from: NOON + 3 * HOUR, until: WINDOW.until };
  const preview = previewAccount(rules, { ...past, events: past.events.slice(2) }, window);
  expect(sum(preview.was)).toBe(50);
  expect(preview.would).toMatchObject([{ points: 50, uncapped: 100, cap: { left: 50 } }]);
});

it('is what publishing the rules in the middle of it would have given from then on', () => {
  fc.assert(
    fc.property(halves, history, fc.nat(), ({ rules, draft }, all, cut) => {
      const before = { ...BASE, ...rules, earning: [...byTrigger(rules), ...KNOWN] };
      const after = { ...BASE, ...draft, earning: [...byTrigger(draft), ...KNOWN], revision: 2 };
      const was = happen(before, all);
      const from = cut % all.length;
      const would = happen(before, all, { from, ruleBook: after });
      const window = { from: was.startsAt[from] ?? NOON, until: WINDOW.until };
      const past = pastOf(was.program);
      const events = past.events.filter((event) => occurredAt(event) >= window.from);
      const preview = previewAccount(after, { ...past, events }, window);
      const isLater = ({ occurredAt: at }: { readonly occurredAt: Instant }) => at >= window.from;
      expect(sum(preview.was)).toBe(earned(was, isLater));
      expect(sum(preview.would)).toBe(earned(would, isLater));
    }),
    { numRuns: 400 },
  );
});

/** Under names that no rule for something else has had: what it had counted nobody could know. */
function byTrigger({ earning }: Pick<RuleBook, 'earning'>): RuleBook['earning'] {
  return earning.map((rule) => ({
    ...rule,
    ruleId: [rule.trigger, rule.activity, rule.ruleId].join('-'),
  }));
}

function occurredAt(event: PastEvent): Instant {
  return event.kind === 'ORDER' ? event.order.occurredAt : event.activity.occurredAt;
}

function sum(given: readonly { readonly points: number }[]): number {
  return given.reduce((all, { points }) => all + points, 0);
}
