import type { EarningFormula, EarningRule } from '../../earning/earning-rule.ts';
import type { ActivationPolicy } from '../activation-policy.ts';
import type { ExpiryPolicy } from '../expiry-policy.ts';
import type { RuleBookContent } from '../revisions/rule-book-content.ts';
import { error, type RuleBookCheck } from './rule-book-problem.ts';

/** Most points or minor units that a rule names: what is reckoned with them stays exact. */
export const AMOUNT_MAX = 1_000_000_000_000;
const MONTHS_MAX = 1_200;
const DAYS_MAX = 3_660;
const BASIS_POINTS = 10_000;

interface Figure {
  readonly path: readonly string[];
  readonly value: number;
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * Every number stands between bounds in which it means something, so that a digit too many is told
 * and not paid out.
 */
export const numbersInRange: RuleBookCheck = (content) =>
  figuresOf(content).flatMap(({ path, value, minimum, maximum }) => {
    if (value >= minimum && value <= maximum) return [];
    const message = `${value} is out of range: from ${minimum} to ${maximum}.`;
    return [error(path, { code: 'NUMBER_OUT_OF_RANGE', message })];
  });

function figure(value: number, path: readonly string[], minimum = 1, maximum = AMOUNT_MAX): Figure {
  return { path, value, minimum, maximum };
}

function figuresOf(content: RuleBookContent): readonly Figure[] {
  const { earning, earningCaps, growth, displayUnit, redemption, transfers, levels } = content;
  const at = (list: string, index: number, ...rest: readonly string[]) => [
    list,
    String(index),
    ...rest,
  ];
  return [
    ...(displayUnit === null
      ? []
      : [figure(displayUnit.pointsPerUnit, ['displayUnit', 'pointsPerUnit'])]),
    ...earning.flatMap((rule, index) => ruleFigures(rule, at('earning', index))),
    ...earningCaps.flatMap((cap, index) => capFigures(cap, at('earningCaps', index))),
    figure(growth.give, ['growth', 'give'], 0),
    figure(growth.per, ['growth', 'per']),
    ...activationFigures(content.activation, ['activation']),
    ...expiryFigures(content.expiry, ['expiry']),
    ...content.expiryWarningDays.map((days, index) => {
      return figure(days, at('expiryWarningDays', index), 1, 365);
    }),
    ...(transfers === null
      ? []
      : (['minimum', 'maximum', 'dailyMaximum'] as const).map((name) => {
          return figure(transfers[name], ['transfers', name]);
        })),
    figure(redemption.rate.points, ['redemption', 'rate', 'points']),
    figure(redemption.rate.worth, ['redemption', 'rate', 'worth']),
    figure(redemption.minimum, ['redemption', 'minimum'], 0),
    figure(redemption.step, ['redemption', 'step']),
    figure(
      redemption.maximumShareBasisPoints,
      ['redemption', 'maximumShareBasisPoints'],
      1,
      BASIS_POINTS,
    ),
    ...(redemption.dailyMaximum === null
      ? []
      : [figure(redemption.dailyMaximum, ['redemption', 'dailyMaximum'])]),
    ...levels.flatMap(({ rank, threshold }, index) => [
      figure(rank, at('levels', index, 'rank'), 1, 1_000),
      figure(threshold, at('levels', index, 'threshold'), 0),
    ]),
  ];
}

function ruleFigures(rule: EarningRule, path: readonly string[]): readonly Figure[] {
  const { newMemberDays, orderAmount, minimumPaidShareBasisPoints } = rule.conditions;
  const conditions = [...path, 'conditions'];
  const share = [...conditions, 'minimumPaidShareBasisPoints'];
  return [
    ...formulaFigures(rule.formula, [...path, 'formula']),
    figure(rule.priority, [...path, 'priority'], -1_000_000, 1_000_000),
    ...(newMemberDays === undefined
      ? []
      : [figure(newMemberDays, [...conditions, 'newMemberDays'], 1, DAYS_MAX)]),
    ...(orderAmount === undefined
      ? []
      : [figure(orderAmount.minimum, [...conditions, 'orderAmount', 'minimum'], 0)]),
    ...(orderAmount?.maximum == null
      ? []
      : [figure(orderAmount.maximum, [...conditions, 'orderAmount', 'maximum'], 0)]),
    ...(minimumPaidShareBasisPoints === undefined
      ? []
      : [figure(minimumPaidShareBasisPoints, share, 1, BASIS_POINTS)]),
    ...rule.caps.flatMap((cap, index) => capFigures(cap, [...path, 'caps', String(index)])),
    ...(rule.activation === undefined
      ? []
      : activationFigures(rule.activation, [...path, 'activation'])),
    ...(rule.expiry === undefined ? [] : expiryFigures(rule.expiry, [...path, 'expiry'])),
  ];
}

function formulaFigures(formula: EarningFormula, path: readonly string[]): readonly Figure[] {
  switch (formula.kind) {
    case 'PER_AMOUNT':
      return [
        figure(formula.ratio.give, [...path, 'ratio', 'give']),
        figure(formula.ratio.per, [...path, 'ratio', 'per']),
      ];
    case 'MULTIPLIER':
      return [figure(formula.basisPoints, [...path, 'basisPoints'], 10_001, 1_000_000)];
    default:
      return [figure(formula.points, [...path, 'points'])];
  }
}

function capFigures(
  cap: { readonly maximum: number; readonly newMemberDays: number | null },
  path: readonly string[],
): readonly Figure[] {
  const days = cap.newMemberDays;
  return [
    figure(cap.maximum, [...path, 'maximum']),
    ...(days === null ? [] : [figure(days, [...path, 'newMemberDays'], 1, DAYS_MAX)]),
  ];
}

function activationFigures(policy: ActivationPolicy, path: readonly string[]): readonly Figure[] {
  if (policy.kind === 'AFTER_DAYS') return [figure(policy.days, [...path, 'days'], 1, 366)];
  if (policy.kind === 'AT_ONCE') return [];
  return [figure(policy.returnWindowDays, [...path, 'returnWindowDays'], 1, 366)];
}

function expiryFigures(policy: ExpiryPolicy, path: readonly string[]): readonly Figure[] {
  const grace = (['graceDays', 'returnGraceDays'] as const).flatMap((name) => {
    const days = policy[name];
    return days === undefined ? [] : [figure(days, [...path, name], 0, DAYS_MAX)];
  });
  if (policy.kind === 'NEVER') return grace;
  if (policy.kind !== 'CALENDAR') {
    return [figure(policy.months, [...path, 'months'], 1, MONTHS_MAX), ...grace];
  }
  return [
    figure(policy.month, [...path, 'month'], 1, 12),
    figure(policy.day, [...path, 'day'], 1, 31),
    figure(policy.yearsLater, [...path, 'yearsLater'], 0, 100),
    ...grace,
  ];
}
