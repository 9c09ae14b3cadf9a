import type {
  EarningCap,
  EarningRule,
  Multiplier,
  SharedEarningCap,
} from '../../src/loyalty/earning/earning-rule.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import { dayNumberOf, firstDayOf, minuteOf, weekdayOf } from './calendar.ts';

/** A line of an order; something that a member did is one line of so many units. */
export interface HappenedLine {
  readonly sku: string | null;
  readonly category: string | null;
  readonly quantity: number;
  readonly amount: number;
}

/** A paid order, an enrolment, or an activity that somebody told of. */
export interface Happened {
  /** ORDER, SIGN_UP, or the type of the activity. */
  readonly what: string;
  readonly occurredAt: number;
  readonly storeId: string | null;
  readonly channel: string | null;
  readonly lines: readonly HappenedLine[];
  /** What was to be paid after the coupon, and what of it was paid in money. */
  readonly payable: number;
  readonly paid: number;
}

/** What was known of the member before it. */
export interface Known {
  readonly growthValue: number;
  readonly enrolledAt: number;
  readonly isFirstOrder: boolean;
  /** By what is counted and the first day of its period. */
  readonly used: ReadonlyMap<string, number>;
}

export interface Earned {
  readonly byRule: readonly { readonly rule: EarningRule; readonly points: number }[];
  readonly points: number;
  /** What each line has earned; null where that goes by what the lines cost. */
  readonly byLine: readonly number[] | null;
  /** Points to be counted against caps. */
  readonly counted: ReadonlyMap<string, number>;
}

/** What a rule came to. */
interface Gave {
  readonly rule: EarningRule;
  /** After its own caps: what is multiplied. */
  readonly own: number;
  /** In what proportion the lines have earned it. */
  readonly weights: readonly number[];
  /** Whether it counts the whole order by what was paid. */
  readonly isByMoney: boolean;
  points: number;
}

type Reckoned = Pick<Gave, 'points' | 'weights' | 'isByMoney'>;

/** The earning rules as docs/earning.md has them, one sentence after the other. */
export class RulesAtWork {
  readonly #book: RuleBook;
  readonly #happened: Happened;
  readonly #known: Known;
  readonly #zone: string;
  readonly #day: number;
  readonly #paidFor: readonly number[];
  readonly #gave: Gave[] = [];

  constructor(book: RuleBook, happened: Happened, known: Known) {
    this.#book = book;
    this.#happened = happened;
    this.#known = known;
    this.#zone = book.program.timeZone;
    this.#day = dayNumberOf(happened.occurredAt, this.#zone);
    // Coupon and points lie on all lines in proportion to what the lines cost.
    const costs = happened.lines.map(({ amount }) => amount);
    this.#paidFor = inProportion(happened.paid, costs);
  }

  earned(): Earned {
    const rules = this.#standing();
    const places = rules.toSorted((a, b) => b.priority - a.priority);
    for (const rule of rules) if (rule.formula.kind !== 'MULTIPLIER') this.#give(rule);
    for (const rule of places) if (rule.formula.kind === 'MULTIPLIER') this.#give(rule);
    const { earning, earningCaps } = this.#book;
    const gave = earning.flatMap((rule) => this.#gave.filter((of) => of.rule === rule));
    for (const cap of earningCaps) if (this.#isOver(cap)) this.#cutTogether(cap, gave);
    return {
      byRule: gave,
      points: gave.reduce((all, { points }) => all + points, 0),
      byLine: this.#byLine(gave),
      counted: this.#counted(gave),
    };
  }

  /** Rules that match, and of an exclusive group only the first of them. */
  #standing(): readonly EarningRule[] {
    const { earning, exclusions } = this.#book;
    if (exclusions.activities.includes(this.#happened.what)) return [];
    const matching = earning.filter((rule) => this.#isFor(rule) && this.#holds(rule));
    return matching.filter(({ exclusiveGroup, ...rule }) => {
      if (exclusiveGroup === null) return true;
      const group = matching.filter((of) => of.exclusiveGroup === exclusiveGroup);
      const highest = Math.max(...group.map(({ priority }) => priority));
      return group.find(({ priority }) => priority === highest)?.ruleId === rule.ruleId;
    });
  }

  #isFor({ trigger, activity }: EarningRule): boolean {
    return (trigger === 'ACTIVITY' ? activity : trigger) === this.#happened.what;
  }

  #holds(rule: EarningRule): boolean {
    const { stores, channels, weekdays, timeOfDay, dates, levels } = rule.conditions;
    const { storeId, channel, occurredAt, paid, payable, what } = this.#happened;
    const { firstOrder, newMemberDays, orderAmount } = rule.conditions;
    const share = rule.conditions.minimumPaidShareBasisPoints ?? 0;
    const minute = minuteOf(occurredAt, this.#zone);
    const date = new Date(this.#day * 86_400_000).toISOString().slice(0, 10);
    return [
      stores === undefined || (storeId !== null && stores.includes(storeId)),
      channels === undefined || (channel !== null && channels.includes(channel)),
      weekdays === undefined || weekdays.includes(weekdayOf(this.#day)),
      timeOfDay === undefined || isWithin(minute, timeOfDay),
      dates?.from == null || date >= dates.from,
      dates?.until == null || date <= dates.until,
      levels === undefined || levels.includes(this.#level()),
      firstOrder === undefined || (what === 'ORDER' && this.#known.isFirstOrder),
      newMemberDays === undefined || this.#isNew(newMemberDays),
      orderAmount === undefined || paid >= orderAmount.minimum,
      orderAmount?.maximum == null || paid <= orderAmount.maximum,
      share === 0 || payable === 0 || Math.floor((paid * 10_000) / payable) >= share,
      this.#linesOf(rule).length > 0,
    ].every(Boolean);
  }

  /** So many days from enrolment, that day included. */
  #isNew(days: number): boolean {
    return this.#day - dayNumberOf(this.#known.enrolledAt, this.#zone) < days;
  }

  #level(): string {
    const { levels } = this.#book;
    const reached = levels.filter(({ threshold }) => this.#known.growthValue >= threshold);
    return reached.at(-1)?.levelId ?? '';
  }

  /** Places of the lines that the rule counts. */
  #linesOf({ conditions: { categories, skus } }: EarningRule): readonly number[] {
    const { exclusions } = this.#book;
    return this.#happened.lines.flatMap(({ category, sku }, place) => {
      const isOut =
        exclusions.categories.includes(category ?? '') || exclusions.skus.includes(sku ?? '');
      const isIn =
        (categories === undefined || categories.includes(category ?? '')) &&
        (skus === undefined || skus.includes(sku ?? ''));
      return isIn && !isOut ? [place] : [];
    });
  }

  #give(rule: EarningRule): void {
    const counts = this.#linesOf(rule);
    const { points, weights, isByMoney } = this.#reckoned(rule, counts);
    if (points === 0) return;
    const own = Math.min(points, ...rule.caps.map((cap) => this.#left(cap, rule.ruleId)));
    const ofThese = weights.map((weight, at) => (counts.includes(at) ? weight : 0));
    this.#gave.push({ rule, own, points: own, weights: ofThese, isByMoney });
  }

  #reckoned(rule: EarningRule, counts: readonly number[]): Reckoned {
    const { lines, what } = this.#happened;
    const { formula } = rule;
    const sumOf = (of: readonly number[]) => counts.reduce((all, at) => all + (of[at] ?? 0), 0);
    // An order of which nothing was really paid on these lines earns nothing by them.
    const isPaid = what !== 'ORDER' || sumOf(this.#paidFor) > 0;
    const isByMoney = counts.length === lines.length && isOfAllLines(rule);
    const byMoney = { weights: this.#paidFor, isByMoney };
    switch (formula.kind) {
      case 'PER_AMOUNT': {
        const { per, give } = formula.ratio;
        return { points: Math.floor(sumOf(this.#paidFor) / per) * give, ...byMoney };
      }
      case 'PER_UNIT': {
        const weights = lines.map(({ quantity }) => quantity);
        const points = isPaid ? sumOf(weights) * formula.points : 0;
        return { points, weights, isByMoney: false };
      }
      case 'FIXED':
        return { points: isPaid ? formula.points : 0, ...byMoney };
      case 'MULTIPLIER': {
        const multiplied = this.#multiplied(formula);
        const parts = multiplied.map(({ own, weights }) => inProportion(own, weights));
        const weights = lines.map((_, at) => parts.reduce((all, of) => all + (of[at] ?? 0), 0));
        const whole = multiplied.reduce((all, { own }) => all + own, 0);
        const points = isOfAllLines(rule) ? whole : sumOf(weights);
        return {
          points: Math.floor((points * (formula.basisPoints - 10_000)) / 10_000),
          weights,
          isByMoney: isByMoney && multiplied.every((of) => of.isByMoney),
        };
      }
    }
  }

  /** Base rules; for one that multiplies on, also multipliers before it that are all of them. */
  #multiplied({ of, stacking }: Multiplier): readonly Gave[] {
    const isMeant = (ruleId: string) => of === null || of.includes(ruleId);
    return this.#gave.filter(({ rule: { ruleId, layer, formula } }) => {
      if (formula.kind !== 'MULTIPLIER') return layer === 'BASE' && isMeant(ruleId);
      return stacking === 'MULTIPLY' && (of === null || (formula.of?.every(isMeant) ?? false));
    });
  }

  #isOver({ over }: SharedEarningCap): boolean {
    return over === 'ALL' || (over === 'ORDERS') === (this.#happened.what === 'ORDER');
  }

  /** The last rules lose first. */
  #cutTogether(cap: SharedEarningCap, gave: readonly Gave[]): void {
    let left = this.#left(cap, `$${cap.over}`);
    for (const one of gave) {
      one.points = Math.min(one.points, left);
      left -= one.points;
    }
  }

  #left(cap: EarningCap, of: string): number {
    if (cap.newMemberDays !== null && !this.#isNew(cap.newMemberDays)) return Infinity;
    if (cap.period === 'EVENT') return cap.maximum;
    return Math.max(0, cap.maximum - (this.#known.used.get(this.#use(cap, of)) ?? 0));
  }

  /** What is counted by a cap, and for which period. */
  #use({ period }: EarningCap, of: string): string {
    const isPlain = period === 'DAY' && !of.startsWith('$');
    return `${isPlain ? of : `${of}@${period}`} ${firstDayOf(period, this.#day)}`;
  }

  #counted(gave: readonly Gave[]): ReadonlyMap<string, number> {
    const counted = new Map<string, number>();
    const count = (caps: readonly EarningCap[], of: string, points: number) => {
      for (const cap of caps) {
        const isHeld = this.#left(cap, of) < Infinity && cap.period !== 'EVENT';
        if (isHeld && points > 0) counted.set(this.#use(cap, of), points);
      }
    };
    for (const { rule, points } of gave) count(rule.caps, rule.ruleId, points);
    const all = gave.reduce((sum, { points }) => sum + points, 0);
    for (const cap of this.#book.earningCaps) {
      if (this.#isOver(cap)) count([cap], `$${cap.over}`, all);
    }
    return counted;
  }

  #byLine(gave: readonly Gave[]): readonly number[] | null {
    const { lines } = this.#happened;
    const given = gave.filter(({ points }) => points > 0);
    if (lines.length === 1 || given.every(({ isByMoney }) => isByMoney)) return null;
    const parts = given.map(({ points, weights }) => inProportion(points, weights));
    return lines.map((_, at) => parts.reduce((all, of) => all + (of[at] ?? 0), 0));
  }
}

const isOfAllLines = ({ conditions: { categories, skus } }: EarningRule): boolean =>
  categories === undefined && skus === undefined;

/** Over midnight when the second time is not later. */
function isWithin(minute: number, of: { readonly from: string; readonly until: string }): boolean {
  const [from, until] = [of.from, of.until].map((time) => {
    const [hours, minutes] = time.split(':').map(Number);
    return (hours ?? 0) * 60 + (minutes ?? 0);
  });
  const [isFrom, isUntil] = [minute >= (from ?? 0), minute < (until ?? 0)];
  return (from ?? 0) < (until ?? 0) ? isFrom && isUntil : isFrom || isUntil;
}

/** The whole in parts: each ends where the weights up to it reach, rounded down. */
export function inProportion(whole: number, weights: readonly number[]): readonly number[] {
  const total = weights.reduce((all, weight) => all + weight, 0);
  const upTo = (count: number) => {
    const reached = weights.slice(0, count).reduce((all, weight) => all + weight, 0);
    return total === 0 ? 0 : Math.floor((whole * reached) / total);
  };
  return weights.map((_, at) => upTo(at + 1) - upTo(at));
}
