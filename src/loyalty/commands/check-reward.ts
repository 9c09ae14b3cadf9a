import type { Level } from '../program/rule-book.ts';
import { invalidInput } from '../rejection.ts';
import { LIMIT_PERIODS } from '../rewards/limit-period.ts';
import type { LevelPrice, Reward } from '../rewards/reward.ts';
import { toText } from '../time.ts';
import type { WorkingSet } from '../working-set.ts';
import {
  checkCurrency,
  checkKeptInstant,
  checkMoney,
  checkOptionalText,
  checkText,
  checkWhole,
  firstProblem,
  type Path,
  type Problem,
  TEXT_LENGTH_MAX,
} from './check.ts';

export const DESCRIPTION_LENGTH_MAX = 2_000;
export const IMAGES_MAX = 10;
export const URL_LENGTH_MAX = 2_048;
export const STORES_MAX = 1_000;
export const PRICES_MAX = 100;
/** Of stock, and of a limit a member. */
export const COUNT_MAX = 1_000_000_000;

/** What an operator can say of a reward at any time. */
export type RewardTerms = Omit<Reward, 'rewardId' | 'kind' | 'stock' | 'hasCodePool' | 'retiredAt'>;

type Given = { readonly [Term in keyof RewardTerms]?: RewardTerms[Term] | null | undefined };

/** What is wrong with terms by themselves, or null; those that are absent are not looked at. */
export function checkTerms(path: Path, terms: Given): Problem {
  const { title, description, pointsPrice, cashPrice, perMemberLimit, limitPeriod } = terms;
  const { availableFrom, availableUntil, minimumLevelId } = terms;
  const at = (field: string) => [...path, field];
  return firstProblem(
    () => (title == null ? null : checkReadable(at('title'), title, TEXT_LENGTH_MAX)),
    () =>
      description == null
        ? null
        : checkReadable(at('description'), description, DESCRIPTION_LENGTH_MAX),
    () => (pointsPrice == null ? null : checkWhole(at('pointsPrice'), pointsPrice, FREE)),
    () => checkPrices(at('pricesByLevel'), terms.pricesByLevel ?? []),
    () => (cashPrice == null ? null : checkMoney(at('cashPrice'), cashPrice, 1)),
    () => (perMemberLimit == null ? null : checkWhole(at('perMemberLimit'), perMemberLimit, SOME)),
    () =>
      limitPeriod == null || LIMIT_PERIODS.includes(limitPeriod)
        ? null
        : invalidInput(at('limitPeriod'), `Must be one of ${LIMIT_PERIODS.join(', ')}.`),
    () => checkOptionalText(at('minimumLevelId'), minimumLevelId),
    () => (availableFrom == null ? null : checkKeptInstant(at('availableFrom'), availableFrom)),
    () => (availableUntil == null ? null : checkKeptInstant(at('availableUntil'), availableUntil)),
    () => checkImages(at('imageUrls'), terms.imageUrls ?? []),
    () => checkStores(at('storeIds'), terms.storeIds ?? []),
  );
}

const FREE = { minimum: 0 };
const SOME = { minimum: 1, maximum: COUNT_MAX };

function checkPrices(path: Path, prices: readonly LevelPrice[]): Problem {
  if (prices.length > PRICES_MAX) return invalidInput(path, `Must be at most ${PRICES_MAX}.`);
  return checkEach(prices, (price, index) =>
    firstProblem(
      () => checkText([...path, index, 'levelId'], price.levelId),
      () => checkWhole([...path, index, 'pointsPrice'], price.pointsPrice, FREE),
      () =>
        prices.slice(0, Number(index)).some(({ levelId }) => levelId === price.levelId)
          ? invalidInput([...path, index, 'levelId'], 'This level has a price already.')
          : null,
    ),
  );
}

function checkImages(path: Path, urls: readonly string[]): Problem {
  if (urls.length > IMAGES_MAX) return invalidInput(path, `Must be at most ${IMAGES_MAX}.`);
  return checkEach(urls, (url, index) =>
    firstProblem(
      () => checkText([...path, index], url, URL_LENGTH_MAX),
      () =>
        isSafeUrl(url)
          ? null
          : invalidInput(
              [...path, index],
              'Must be an https URL such as https://img.example/1.png.',
            ),
    ),
  );
}

// Blanks, quotes, angle brackets and backslashes stand in no URL: pages that are careless with them
// would run what comes behind.
const PLAIN_HTTPS_URL = /^https:\/\/[^\s"<>\\^`{|}]+$/i;

function isSafeUrl(url: string): boolean {
  const parsed = PLAIN_HTTPS_URL.test(url) ? URL.parse(url) : null;
  return parsed !== null && parsed.username === '' && parsed.password === '';
}

/** A text that people read: one of blanks alone says nothing. */
function checkReadable(path: Path, text: string, lengthMax: number): Problem {
  return firstProblem(
    () => checkText(path, text, lengthMax),
    () => (text.trim() === '' ? invalidInput(path, 'Must not be empty.') : null),
  );
}

function checkStores(path: Path, storeIds: readonly string[]): Problem {
  if (storeIds.length > STORES_MAX) return invalidInput(path, `Must be at most ${STORES_MAX}.`);
  return checkEach(storeIds, (storeId, index) =>
    firstProblem(
      () => checkText([...path, index], storeId, TEXT_LENGTH_MAX),
      () =>
        storeIds.indexOf(storeId) < Number(index)
          ? invalidInput([...path, index], 'This store is named already.')
          : null,
    ),
  );
}

function checkEach<Item>(
  items: readonly Item[],
  check: (item: Item, index: string) => Problem,
): Problem {
  for (const [index, item] of items.entries()) {
    const problem = check(item, String(index));
    if (problem !== null) return problem;
  }
  return null;
}

/** The rules in force, and those that wait for their instant. */
type RulesToFit = Pick<WorkingSet, 'ruleBook' | 'scheduled'>;

/** What is wrong with a reward as a whole, under the rules of its program, or null. */
export function checkReward(path: Path, reward: Reward, rules: RulesToFit): Problem {
  const { kind, cashPrice, availableFrom, availableUntil, minimumLevelId } = reward;
  const { currency } = rules.ruleBook.program;
  const at = (field: string) => [...path, field];
  const refuseUnless = (holds: boolean, field: string, message: string) => () =>
    holds ? null : invalidInput(at(field), message);
  return firstProblem(
    refuseUnless(
      (kind === 'ADD_ON_PRICE') === (cashPrice !== null),
      'cashPrice',
      'An ADD_ON_PRICE reward has a price in cash, and no other has.',
    ),
    () => (cashPrice === null ? null : checkCurrency(at('cashPrice'), cashPrice, currency)),
    refuseUnless(
      kind !== 'PRIVILEGE' || minimumLevelId !== null,
      'minimumLevelId',
      'A PRIVILEGE is bound to a level.',
    ),
    () =>
      minimumLevelId === null ? null : checkLevel(at('minimumLevelId'), minimumLevelId, rules),
    () =>
      checkEach(reward.pricesByLevel, ({ levelId }, index) =>
        checkLevel([...at('pricesByLevel'), index, 'levelId'], levelId, rules),
      ),
    refuseUnless(
      availableFrom === null || availableUntil === null || availableFrom < availableUntil,
      'availableUntil',
      'Must be after availableFrom.',
    ),
    refuseUnless(
      kind === 'SERVICE' || reward.storeIds.length === 0,
      'storeIds',
      'Only a SERVICE is redeemed at stores.',
    ),
    refuseUnless(
      kind === 'VOUCHER' || !reward.hasCodePool,
      'hasCodePool',
      'Only a VOUCHER has a code pool.',
    ),
  );
}

/** A level is there as long as a reward asks for it: by the rules of now, and those scheduled. */
function checkLevel(path: Path, levelId: string, { ruleBook, scheduled }: RulesToFit): Problem {
  const isAmong = (levels: readonly Level[]) => levels.some((level) => level.levelId === levelId);
  if (!isAmong(ruleBook.levels)) {
    return invalidInput(path, "No such level in the program's rules.");
  }
  if (scheduled === null || isAmong(scheduled.ruleBook.levels)) return null;
  const from = toText(scheduled.effectiveAt);
  return invalidInput(path, `The rules that take effect at ${from} have no such level.`);
}

/** Whether a level is named: then no other rules may be published meanwhile. */
export function namesLevels(terms: Given): boolean {
  return terms.minimumLevelId != null || (terms.pricesByLevel ?? []).length > 0;
}
