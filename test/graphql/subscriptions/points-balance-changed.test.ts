import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { PointsBalanceChangedDocument } from '../../generated/operations.ts';
import { adjust, enroll } from '../../support/demo-commands.ts';
import {
  ALICE_HERSELF,
  BOB_HIMSELF,
  SERVICE,
  startFace,
  type TestFace,
} from '../../support/graphql-face.ts';
import { erase } from '../../support/moving-commands.ts';
import { allOf, watch } from '../watch.ts';

let service: TestFace;
let memberId = '';
beforeAll(async () => {
  service = await startFace();
  const enrolled = await service.engine.submit(enroll('enroll-alice'));
  if (enrolled.type === 'EnrollMemberSuccess') memberId = enrolled.member.memberId;
  for (const points of [30, 5]) {
    const answer = await service.engine.submit(adjust(`gift-${points}`, points));
    if (answer.type !== 'AdjustPointsSuccess') throw new Error(answer.type);
    // What a hub tells may be read late: the account is already ahead of the entry.
    const ahead = { ...answer.account, available: 999, sequence: 9 };
    service.events.push({ account: ahead, entry: answer.entry });
  }
});
beforeEach(() => {
  service.watched.length = 0;
});
afterAll(() => service.stop());

describe('pointsBalanceChanged', () => {
  test('shows each entry with the balance of that moment', async () => {
    const told = await allOf(
      await watch(service, PointsBalanceChangedDocument, { variables: {}, asker: ALICE_HERSELF }),
    );
    const rest = { pending: 0, held: 0, debt: 0 };
    expect(told.map(({ data, errors }) => [data?.pointsBalanceChanged, errors])).toMatchObject([
      [
        {
          ...{ sequence: 1, account: { available: 30 } },
          balance: { available: 30, ...rest, sequence: 1 },
          entry: { sequence: 1, kind: 'ADJUST', change: { available: 30 } },
        },
        undefined,
      ],
      [
        {
          ...{ sequence: 2, account: { available: 35 } },
          balance: { available: 35, ...rest, sequence: 2 },
          entry: { sequence: 2, kind: 'ADJUST', change: { available: 5 } },
        },
        undefined,
      ],
    ]);
  });

  test.each([
    ['a member itself', {}, ALICE_HERSELF, null],
    ['a member by its own id', { own: true }, ALICE_HERSELF, null],
    ['a service any member', { own: true }, SERVICE, null],
    ['who resumes, behind the last event seen', { own: true, afterSequence: 1 }, SERVICE, 1],
    ['who resumes from the very beginning', { own: true, afterSequence: 0 }, SERVICE, 0],
    ['who has seen all, from now on', { own: true, afterSequence: 2 }, SERVICE, 2],
  ])('lets watch %s', async (_who, { own, ...over }: Record<string, unknown>, asker, place) => {
    await allOf(
      await watch(service, PointsBalanceChangedDocument, {
        variables: { ...(own === true && { memberId }), ...over },
        asker,
      }),
    );
    expect(service.watched).toEqual([
      {
        programId: expect.stringMatching(/^prg_/),
        accountId: expect.stringMatching(/^acc_/),
        afterSequence: place,
      },
    ]);
  });

  const NOBODY = 'There is no such member.';
  test.each([
    ['a service that names nobody', {}, SERVICE, 'memberId must say whose balance'],
    ['a member who watches another', { own: true }, BOB_HIMSELF, NOBODY],
    ['another program', { own: true }, { ...SERVICE, program: 'other' }, NOBODY],
    ['an id that is none', { memberId: '\u0000' }, SERVICE, NOBODY],
    ['a person who is not enrolled', {}, BOB_HIMSELF, NOBODY],
    ['the future', { own: true, afterSequence: 3 }, SERVICE, 'afterSequence must be 0 to 2'],
    ['less than nothing', { own: true, afterSequence: -1 }, SERVICE, 'afterSequence must be 0'],
  ])('refuses %s', async (_what, { own, ...over }: Record<string, unknown>, asker, message) => {
    const told = await allOf(
      await watch(service, PointsBalanceChangedDocument, {
        variables: { ...(own === true && { memberId }), ...over },
        asker,
      }),
    );
    expect(told).toEqual([
      {
        errors: [
          expect.objectContaining({
            message: expect.stringContaining(message),
            extensions: { code: 'BAD_USER_INPUT' },
          }),
        ],
      },
    ]);
    expect(service.watched).toEqual([]);
  });

  test('goes on for a member that is erased meanwhile, without its names', async () => {
    const owner = parse('subscription { pointsBalanceChanged { account { member { status } } } }');
    const events = await watch(service, owner, { variables: {}, asker: ALICE_HERSELF });
    await service.engine.submit(erase('erase-alice'));
    const account = { member: { status: 'CLOSED' } };
    expect(await allOf(events)).toEqual([
      { data: { pointsBalanceChanged: { account } } },
      { data: { pointsBalanceChanged: { account } } },
    ]);
  });
});
