import { registerEnumType } from 'type-graphql';

/** An enum whose values are their own names, each with the sentence that developers read of it. */
export function describedEnum<Value extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Value, string>>,
): Readonly<Record<Value, Value>> {
  const values = Object.keys(meanings) as Value[];
  const asEnum = Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;
  registerEnumType(asEnum, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      values.map((value) => [value, { description: meanings[value] }]),
    ) as Record<Value, { description: string }>,
  });
  return asEnum;
}
