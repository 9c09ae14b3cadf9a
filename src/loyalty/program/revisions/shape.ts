import { checkText, checkWhole, type Path, type Problem } from '../../commands/check.ts';
import { invalidInput } from '../../rejection.ts';

/** Whether a value that came from outside has a type; the first thing that is wrong with it. */
export type Shape = (path: Path, value: unknown) => Problem;

/** A text of up to `lengthMax` characters, empty ones too: what else it has to be, checks say. */
export function text(lengthMax: number): Shape {
  return (path, value) => {
    if (typeof value !== 'string') return invalidInput(path, 'Must be a text.');
    return value === '' ? null : checkText(path, value, lengthMax);
  };
}

/** A whole number that can be kept, negative ones too. */
export const whole: Shape = (path, value) =>
  typeof value === 'number'
    ? checkWhole(path, value, { minimum: Number.MIN_SAFE_INTEGER })
    : invalidInput(path, 'Must be a number.');

export function oneOf(...values: readonly (string | boolean)[]): Shape {
  return (path, value) =>
    values.some((known) => known === value)
      ? null
      : invalidInput(path, `Must be ${values.join(' or ')}.`);
}

export function nullable(shape: Shape): Shape {
  return (path, value) => (value === null ? null : shape(path, value));
}

export function listOf(shape: Shape, lengthMax: number): Shape {
  return (path, value) => {
    if (!Array.isArray(value)) return invalidInput(path, 'Must be a list.');
    if (value.length > lengthMax) return invalidInput(path, `Must be at most ${lengthMax} long.`);
    return first(value.map((item, index) => () => shape([...path, String(index)], item)));
  };
}

/** Fields by their names. */
type Fields = Readonly<Record<string, Shape>>;

/** All of `required`, any of `optional`, and nothing else. */
export function record(required: Fields, optional: Fields = {}): Shape {
  const all: Fields = { ...required, ...optional };
  return (path, value) => {
    if (!isRecord(value)) return invalidInput(path, 'Must be an object.');
    const unknown = Object.keys(value).find((name) => !Object.hasOwn(all, name));
    if (unknown !== undefined) return invalidInput(path, `Has no field ${unknown}.`);
    return first(
      Object.entries(all)
        .filter(([name]) => Object.hasOwn(required, name) || value[name] !== undefined)
        .map(
          ([name, shape]) =>
            () =>
              shape([...path, name], value[name]),
        ),
    );
  };
}

/** Records that their `kind` tells apart. */
export function kinds(shapes: Readonly<Record<string, Fields>>, optional: Fields = {}): Shape {
  const named = oneOf(...Object.keys(shapes));
  return (path, value) => {
    const kind = isRecord(value) ? value.kind : undefined;
    const problem = named([...path, 'kind'], kind);
    if (problem !== null) return problem;
    return record({ kind: named, ...shapes[String(kind)] }, optional)(path, value);
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function first(checks: readonly (() => Problem)[]): Problem {
  for (const check of checks) {
    const problem = check();
    if (problem !== null) return problem;
  }
  return null;
}
