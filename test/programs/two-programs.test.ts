import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type GraphQLObjectType, isObjectType, isUnionType, Kind } from 'graphql';
import { buildExecutableSchema } from '../../src/graphql/executable-schema.ts';
import { ROOT_ACCESS } from '../../src/graphql/root-access.ts';
import { WALKED } from './operations-to-walk.ts';
import {
  type ProgramCode,
  type Reply,
  startTwoPrograms,
  type TwoPrograms,
} from './two-programs.ts';
import type { Walked } from './walked.ts';
import { type Ids, makeWorld } from './world.ts';

let service: TwoPrograms;
let ids: Record<ProgramCode, Ids>;
beforeAll(async () => {
  service = await startTwoPrograms();
  ids = await makeWorld(service);
}, 120_000);
afterAll(() => service?.stop());

/** Every root field that belongs to a program, and every key by which others may refer to it. */
function fieldsToWalk(): readonly string[] {
  const schema = buildExecutableSchema();
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const fields = roots.filter(isObjectType).flatMap((type) =>
    Object.keys(type.getFields())
      .filter((name) => name !== '_service' && name !== '_entities')
      .filter((name) => !ROOT_ACCESS[type.name]?.[name]?.roles.includes('platform'))
      .map((name) => `${type.name}.${name}`),
  );
  const references = schema.getType('_Entity');
  if (!isUnionType(references)) throw new Error('Nothing can be referred to.');
  return [...fields, ...references.getTypes().flatMap(keysOf)];
}

function keysOf({ name, astNode }: GraphQLObjectType): readonly string[] {
  const keys = astNode?.directives?.filter((directive) => directive.name.value === 'key') ?? [];
  const fields = keys.flatMap((key) =>
    key.arguments?.flatMap(({ value }) => (value.kind === Kind.STRING ? [value.value] : [])),
  );
  return fields.map((field) => `_entities.${name} by ${field}`);
}

test('every query, mutation, subscription and reference has its row', () => {
  const walked = [...new Set(WALKED.map(({ field }) => field))];
  expect(walked.toSorted()).toEqual(fieldsToWalk().toSorted());
});

test('the programs differ in nothing that callers chose', async () => {
  const names = async (program: ProgramCode) => {
    const { member, command_record: commands } = await service.rowsOf(program);
    // What jobs do has no key that anybody chose.
    const asked = commands?.filter((row) => JSON.parse(row).kind !== 'passTime');
    const named = (rows: readonly string[] = [], keys: readonly string[]) =>
      rows.map((row) => keys.map((key) => JSON.parse(row)[key])).toSorted();
    return [
      named(member, ['external_id', 'phone', 'member_code']),
      named(asked, ['kind', 'idempotency_key']),
    ];
  };
  const [members, commands] = await names('one');
  expect(await names('two')).toEqual([members, commands]);
  expect([members?.length, (commands?.length ?? 0) > 15]).toEqual([5, true]);
});

const OTHER: Record<ProgramCode, ProgramCode> = { one: 'two', two: 'one' };
const ID = /\b[a-z]{3}_[0-9A-Z]{26}\b/g;

/** Asks in `program` by the ids of `of`, and sees that nothing of the other is read or changed. */
async function walk(
  { field, as, query, variables }: Walked,
  where: { readonly program: ProgramCode; readonly of: ProgramCode; readonly key: string },
): Promise<unknown> {
  const { program, of, key } = where;
  // What a clock that was moved has made due is done, so that nothing but the call changes rows.
  await service.settled();
  const before = await service.rowsOf(OTHER[program]);
  const ask = field.startsWith('Subscription.') ? service.listen : service.ask;
  const given = variables?.(ids[of], key) ?? {};
  const reply = await ask({ program, query, variables: given, ...(as && { as }) });
  expect(await service.rowsOf(OTHER[program])).toEqual(before);
  const theirs = new Set(JSON.stringify(before).match(ID));
  const shown: readonly string[] = JSON.stringify(reply).match(ID) ?? [];
  expect(shown.filter((id) => theirs.has(id))).toEqual([]);
  return answerIn(reply);
}

/** What the one root field was answered; the message of an error. */
function answerIn({ data, errors }: Reply): unknown {
  return errors?.[0]?.message ?? Object.values(data ?? {})[0];
}

describe('with the token of one program the other is not there', () => {
  test.each(WALKED.map((walked, index) => ({ walked, index, field: walked.field })))(
    '$field',
    async ({ walked, index }) => {
      const { own, foreign = own } = walked;
      // Where nothing is named that only one program has, both do the same under the same key.
      const isNamed = walked.foreign !== undefined;
      if (isNamed) {
        const answer = await walk(walked, { program: 'two', of: 'one', key: `foreign-${index}` });
        expect([answer]).toMatchObject([foreign]);
      }
      for (const program of ['one', 'two'] as const) {
        const answer = await walk(walked, { program, of: program, key: `own-${index}` });
        expect([answer]).toMatchObject([own]);
      }
    },
  );
});
