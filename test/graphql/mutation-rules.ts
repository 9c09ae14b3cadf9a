import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { describe, expect, test } from '@jest/globals';
import {
  ALICE_HERSELF,
  type Asker,
  OPERATOR,
  SERVICE,
  type TestFace,
} from '../support/graphql-face.ts';

/** Who asks in vain, whatever their scopes are. */
export const NO_MEMBERS: readonly Asker[] = [ALICE_HERSELF];
export const OPERATORS_ONLY: readonly Asker[] = [ALICE_HERSELF, SERVICE];

interface Keyed {
  readonly idempotencyKey: string;
}

/** One mutation, and an input that is complete whether it is accepted or refused. */
export interface MutationUnderTest<Input extends Keyed> {
  readonly document: TypedDocumentNode<object, { input: Input }>;
  /** Read when it is asked: what it names may not be there before. */
  readonly input: () => Omit<Input, 'idempotencyKey'>;
  /** What makes it another input. */
  readonly change: Partial<Input>;
  readonly scope: string;
  readonly asker?: Asker;
  readonly refused?: readonly Asker[];
}

/** What every mutation of the contract's style promises. */
export function describeMutationRules<Input extends Keyed>(
  face: () => TestFace,
  of: MutationUnderTest<Input>,
): void {
  const { document, change, scope, asker = OPERATOR, refused = [] } = of;
  const ask = async (key: string, over: Partial<Input> = {}, by = asker) => {
    const input = { ...of.input(), idempotencyKey: key, ...over } as Input;
    const { data, errors } = await face().ask(document, { input }, by);
    return { answer: data === null ? null : Object.values(data)[0], errors };
  };

  describe('as every mutation', () => {
    test('answers the same key and input the same, and other input with a conflict', async () => {
      const { answer } = await ask('twice');
      expect((await ask('twice')).answer).toEqual(answer);
      expect((await ask('twice', change)).answer).toMatchObject({
        ...{ __typename: 'LoyaltyIdempotencyConflict', code: 'IDEMPOTENCY_CONFLICT' },
        path: ['idempotencyKey'],
      });
    });

    test('refuses a key that is none', async () => {
      expect((await ask('')).answer).toMatchObject({
        ...{ __typename: 'LoyaltyInvalidInput', path: ['idempotencyKey'] },
      });
    });

    test.each([
      ['an operator without its scope', { ...OPERATOR, scopes: ['loyalty:read'] }],
      ...refused.map((one): [string, Asker] => [
        `a ${one.role} with its scope`,
        { ...one, scopes: [scope] },
      ]),
    ])('is not for %s', async (_who, by) => {
      const { answer, errors } = await ask('forbidden', {}, by);
      expect([answer, errors?.map(({ extensions }) => extensions.code)]).toEqual([
        null,
        ['FORBIDDEN'],
      ]);
    });
  });
}
