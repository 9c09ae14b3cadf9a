import type { ValidationRule } from 'graphql';
import { tooLarge } from '../errors.ts';
import { type Measure, measureOperation } from './measure-operation.ts';
import { defaultQueryLimits, type QueryLimits } from './query-limits.ts';

/**
 * The bounds as validation rules: whoever remembers validated documents remembers their result too,
 * so that a known operation pays nothing. Web sockets use the same rules.
 */
export function createLimitRules(
  limits: QueryLimits = defaultQueryLimits,
): readonly ValidationRule[] {
  return [
    (context) => ({
      OperationDefinition(operation) {
        const measure = measureOperation(operation, context.getSchema(), (name) =>
          context.getFragment(name),
        );
        for (const problem of problemsOf(measure, limits)) context.reportError(tooLarge(problem));
      },
    }),
  ];
}

function problemsOf(measure: Measure, limits: QueryLimits): readonly string[] {
  const { depthMax, rootFieldsMax, fieldsMax, rowsMax, valuesMax } = limits;
  const checks: readonly [string, number, number][] = [
    ['goes too deep: fields below each other', measure.depth, depthMax],
    ['asks for too much at once: root fields', measure.rootFields, rootFieldsMax],
    ['is too long: fields', measure.fields, fieldsMax],
    ['could return too many rows', measure.rows, rowsMax],
    ['could have too long an answer: fields', measure.values, valuesMax],
  ];
  return checks
    .filter(([, found, most]) => found > most)
    .map(([what, found, most]) => `This operation ${what}: ${found}, at most ${most}.`);
}
