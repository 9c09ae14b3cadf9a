import { levelOf } from '../levels/level-of.ts';
import { countable, type Points } from '../points.ts';
import type { LevelMove, PastAccount, Preview, PreviewTally, RulePreview } from './preview.ts';
import { previewAccount } from './preview-account.ts';

/** Counts a preview account by account: memory holds a figure a rule and a pair of levels. */
export class PreviewCount {
  readonly #preview: Pick<Preview, 'ruleBook' | 'comparedTo' | 'window'>;
  readonly #was = new Map<string, Points>();
  readonly #would = new Map<string, Points>();
  readonly #moves = new Map<string, LevelMove>();
  #accounts: number;
  #events: number;
  #sales: number;

  /** Goes on where the preview has come to. */
  constructor(preview: Pick<Preview, 'ruleBook' | 'comparedTo' | 'window' | 'tally'>) {
    this.#preview = preview;
    const { accounts, events, sales, byRule, moves } = preview.tally;
    this.#accounts = accounts;
    this.#events = events;
    this.#sales = sales;
    for (const { rule, was, would } of byRule) {
      this.#was.set(rule, was);
      this.#would.set(rule, would);
    }
    for (const move of moves) this.#moves.set(`${move.from} ${move.to}`, move);
  }

  add(account: PastAccount): void {
    const { ruleBook, comparedTo, window } = this.#preview;
    const previewed = previewAccount(ruleBook, account, window);
    this.#accounts += 1;
    this.#events += account.events.length;
    this.#sales = countable(this.#sales + previewed.sales);
    for (const { rule, points } of previewed.was) addTo(this.#was, rule, points);
    for (const { rule, points } of previewed.would) addTo(this.#would, rule, points);
    if (account.isMerged) return;
    const from = levelOf(comparedTo.levels, account.growthValue).levelId;
    const to = levelOf(ruleBook.levels, previewed.growthValue).levelId;
    if (from === to) return;
    const key = `${from} ${to}`;
    const members = (this.#moves.get(key)?.members ?? 0) + 1;
    this.#moves.set(key, { from, to, members });
  }

  tally(): PreviewTally {
    const byRule = this.#byRule();
    return {
      accounts: this.#accounts,
      events: this.#events,
      sales: this.#sales,
      was: countable(byRule.reduce((sum, { was }) => sum + was, 0)),
      would: countable(byRule.reduce((sum, { would }) => sum + would, 0)),
      byRule,
      moves: [...this.#moves.values()],
    };
  }

  /** Rules of the draft in its order, then those that only gave. */
  #byRule(): readonly RulePreview[] {
    const drafted = this.#preview.ruleBook.earning.map(({ ruleId }) => ruleId);
    const rules = new Set([...drafted, ...this.#was.keys()]);
    return [...rules].map((rule) => ({
      rule,
      was: this.#was.get(rule) ?? 0,
      would: this.#would.get(rule) ?? 0,
    }));
  }
}

/** Of all members together it may be more than a number can count. */
function addTo(counts: Map<string, Points>, rule: string, points: Points): void {
  counts.set(rule, countable((counts.get(rule) ?? 0) + points));
}
