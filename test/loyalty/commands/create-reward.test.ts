import { beforeEach, describe, expect, it } from '@jest/globals';
import type { NewReward } from '../../../src/loyalty/commands/create-reward.ts';
import { answerOf } from '../../support/answer-of.ts';
import { adjust, DEMO, enroll, NOON, takeReward } from '../../support/demo-commands.ts';
import { createPureProgram, type PureProgram } from '../../support/pure-program.ts';
import { createReward } from '../../support/reward-commands.ts';

const [BRONZE, SILVER, GOLD] = DEMO.levels.map(({ levelId }) => levelId);
const CASH = { amount: 990, currency: 'CNY' } as const;

/** What browsers would not show, or pages should not. */
const PICTURES = [
  'javascript:alert(1)',
  'data:image/png;base64,AAAA',
  'https:img.example/1.png',
  'https://',
  ' https://img.example/1.png',
  'https://img.example/1.png"onerror="alert(1)',
  'https://img.example/<script>',
  'https:\\\\img.example\\1.png',
  'https://user:password@img.example/1.png',
  `https://img.example/${'x'.repeat(10_000)}`,
];

let program: PureProgram;

beforeEach(() => {
  program = createPureProgram(DEMO, { rewards: [] });
});

function created(over: Partial<NewReward> = {}) {
  return answerOf('CreateRewardSuccess', program.ask(createReward('c1', over))).reward;
}

describe('a new reward', () => {
  it('is as most rewards are in what is not said', () => {
    const reward = created();
    expect(reward).toEqual({
      ...{ rewardId: expect.stringMatching(/^rwd_[0-9A-Z]{26}$/), title: 'Cup', kind: 'GOODS' },
      ...{ description: null, pointsPrice: 100, pricesByLevel: [], cashPrice: null },
      ...{ stock: null, hasCodePool: false, perMemberLimit: null, limitPeriod: 'LIFETIME' },
      ...{ minimumLevelId: null, availableFrom: null, availableUntil: null },
      ...{ imageUrls: [], storeIds: [], retiredAt: null },
    });
    expect(program.workingSet.reward(reward.rewardId)).toEqual(reward);
  });

  it('can be taken at once', () => {
    program.ask(enroll('enroll'));
    program.ask(adjust('gift', 100));
    const { rewardId } = created({ stock: 1 });
    expect(program.ask(takeReward('t1', rewardId))).toMatchObject({ type: 'RedeemRewardSuccess' });
    expect(program.ask(takeReward('t2', rewardId))).toMatchObject({ code: 'REWARD_OUT_OF_STOCK' });
  });

  it('stands in its own history with who made it, when and why', () => {
    const { rewardId } = created({ stock: 5 });
    const [fact] = program.facts;
    expect(fact).toMatchObject({
      fact: 'RewardRecorded',
      isFirst: true,
      change: {
        ...{ changeId: expect.stringMatching(/^rch_/), rewardId, kind: 'CREATED' },
        ...{ actor: 'operator:olga', reason: 'Spring sale.', recordedAt: NOON },
        idempotencyKey: 'c1',
        fields: expect.arrayContaining([
          { field: 'stock', before: null, after: '5' },
          { field: 'title', before: null, after: '"Cup"' },
        ]),
      },
    });
  });

  it.each([
    ['a thing with everything said', { stock: 3, perMemberLimit: 1, limitPeriod: 'MONTH' }],
    ['a free one', { pointsPrice: 0 }],
    ['a voucher with a code of its own', { kind: 'VOUCHER', hasCodePool: false }],
    ['a service at two stores', { kind: 'SERVICE', storeIds: ['s1', 's2'] }],
    ['a service everywhere', { kind: 'SERVICE' }],
    ['a privilege of a level', { kind: 'PRIVILEGE', minimumLevelId: GOLD ?? '' }],
    ['points plus cash', { kind: 'ADD_ON_PRICE', cashPrice: CASH }],
    ['pictures', { imageUrls: ['https://img.example/1.png', 'HTTPS://img.example/茶.png?w=2'] }],
    ['a window', { availableFrom: NOON, availableUntil: NOON + 1 }],
    ['prices by level', { pricesByLevel: [{ levelId: SILVER ?? '', pointsPrice: 80 }] }],
  ] as const)('is accepted: %s', (_what, over) => {
    expect(created(over)).toMatchObject(over);
  });

  it('with a code pool begins without a code', () => {
    expect(created({ kind: 'VOUCHER', hasCodePool: true })).toMatchObject({ stock: 0 });
  });
});

const price = (levelId: string | undefined, pointsPrice: number) => ({
  levelId: levelId ?? '',
  pointsPrice,
});
const long = (count: number, text: string) => Array.from({ length: count }, () => text);

describe('what cannot be is refused with the path of its field', () => {
  it.each<[string, Partial<NewReward>, string[]]>([
    ['no title', { title: '' }, ['title']],
    ['an endless description', { description: 'x'.repeat(2_001) }, ['description']],
    ['a negative price', { pointsPrice: -1 }, ['pointsPrice']],
    ['half a point', { pointsPrice: 0.5 }, ['pointsPrice']],
    [
      'a negative price for a level',
      { pricesByLevel: [price(BRONZE, 1), price(SILVER, -1)] },
      ['pricesByLevel', '1', 'pointsPrice'],
    ],
    [
      'a price for a level that is none',
      { pricesByLevel: [price('lvl_none', 1)] },
      ['pricesByLevel', '0', 'levelId'],
    ],
    [
      'two prices for a level',
      { pricesByLevel: [price(SILVER, 1), price(SILVER, 2)] },
      ['pricesByLevel', '1', 'levelId'],
    ],
    ['points plus cash without cash', { kind: 'ADD_ON_PRICE' }, ['cashPrice']],
    ['cash for what costs points only', { cashPrice: CASH }, ['cashPrice']],
    [
      'no cash at all',
      { kind: 'ADD_ON_PRICE', cashPrice: { ...CASH, amount: 0 } },
      ['cashPrice', 'amount'],
    ],
    [
      'cash of another country',
      { kind: 'ADD_ON_PRICE', cashPrice: { ...CASH, currency: 'EUR' } },
      ['cashPrice', 'currency'],
    ],
    ['a negative stock', { stock: -1 }, ['stock']],
    ['a stock of what has codes', { kind: 'VOUCHER', hasCodePool: true, stock: 5 }, ['stock']],
    ['codes for a thing', { hasCodePool: true }, ['hasCodePool']],
    ['a limit of none', { perMemberLimit: 0 }, ['perMemberLimit']],
    ['a limit for no period', { limitPeriod: 'HOUR' as 'DAY' }, ['limitPeriod']],
    ['a level that is none', { minimumLevelId: 'lvl_none' }, ['minimumLevelId']],
    ['a privilege of no level', { kind: 'PRIVILEGE' }, ['minimumLevelId']],
    [
      'a window the wrong way round',
      { availableFrom: NOON, availableUntil: NOON },
      ['availableUntil'],
    ],
    ['a beginning that is no instant', { availableFrom: Number.NaN }, ['availableFrom']],
    ['an end that is no instant', { availableUntil: Number.NaN }, ['availableUntil']],
    ['a picture over http', { imageUrls: ['http://img.example/1.png'] }, ['imageUrls', '0']],
    ['a picture that is nowhere', { imageUrls: ['https://a.b/c', '/1.png'] }, ['imageUrls', '1']],
    ['a title of blanks', { title: ' \u3000' }, ['title']],
    ['a description of blanks', { description: ' ' }, ['description']],
    ['eleven pictures', { imageUrls: long(11, 'https://img.example/1.png') }, ['imageUrls']],
    ['stores for a thing', { storeIds: ['s1'] }, ['storeIds']],
    ['a store without name', { kind: 'SERVICE', storeIds: [''] }, ['storeIds', '0']],
    ['a store twice', { kind: 'SERVICE', storeIds: ['s1', 's1'] }, ['storeIds', '1']],
    ['too many stores', { kind: 'SERVICE', storeIds: long(1_001, 's') }, ['storeIds']],
    [
      'too many prices',
      { pricesByLevel: long(101, 'l').map((l) => price(l, 1)) },
      ['pricesByLevel'],
    ],
  ])('%s', (_what, over, path) => {
    expect(program.ask(createReward('c1', over))).toEqual({
      type: 'LoyaltyInvalidInput',
      code: 'INVALID_INPUT',
      message: expect.any(String),
      path: ['reward', ...path],
    });
    expect(program.facts).toEqual([]);
  });

  it.each(PICTURES)('a picture at %s', (url) => {
    expect(program.ask(createReward('c1', { imageUrls: [url] }))).toMatchObject({
      type: 'LoyaltyInvalidInput',
      path: ['reward', 'imageUrls', '0'],
    });
  });

  it.each([
    ['no key', createReward(''), ['idempotencyKey']],
    ['no reason', createReward('c1', {}, ''), ['reason']],
  ] as const)('%s', (_what, command, path) => {
    expect(program.ask(command)).toMatchObject({ type: 'LoyaltyInvalidInput', path });
  });
});
