import { NOON } from '../support/demo-commands.ts';
import { PROGRAMS, type ProgramCode, type TwoPrograms } from './two-programs.ts';

const DAY = 24 * 60 * 60 * 1_000;
const at = (days: number) => new Date(NOON + days * DAY).toISOString();

/** When everything happened, and a day after what the clock of both programs shows then. */
export const AT = at(0);
export const NEXT = at(5);
export const LATER = at(400);

export const cny = (amount: number) => ({ amount, currency: 'CNY' });
export const paidOrder = (orderId: string) => ({
  ...{ orderId, occurredAt: AT },
  lines: [{ lineId: '1', sku: 'cut', quantity: 2, amount: cny(20_000) }],
});
export const payableOrder = (orderId: string) => ({
  ...{ orderId, occurredAt: AT, payable: cny(10_000) },
});

/** What only one program has, although all that callers chose is the same in both. */
export interface Ids {
  readonly program: string;
  readonly member: string;
  readonly account: string;
  /** A member whose points have expired once, and who was warned twice. */
  readonly bob: string;
  readonly bobExpired: number;
  readonly warning: string;
  readonly survivor: string;
  readonly absorbed: string;
  readonly erased: string;
  readonly level: string;
  readonly reward: string;
  /** A voucher with a pool of codes, and a reward that is taken off the list. */
  readonly rewardWithCodes: string;
  readonly rewardToRetire: string;
  readonly rewardsCursor: string;
  readonly redemption: string;
  readonly redemptionToCancel: string;
  readonly holdToCapture: string;
  readonly holdToRelease: string;
  /** Orders are named by callers: these two only one program has. */
  readonly orderToRefund: string;
  readonly orderToConfirm: string;
  readonly draft: string;
  readonly draftToDiscard: string;
  readonly preview: string;
  /** An activity that only one program has. */
  readonly activity: string;
  /** Behind the first of what each list shows. */
  readonly cursors: Readonly<Record<keyof typeof LISTS, string>>;
}

const LISTS = {
  drafts: '{ loyaltyRuleBookDrafts(first: 1) { pageInfo { endCursor } } }',
  revisions: '{ loyaltyRuleBookRevisions(first: 1) { pageInfo { endCursor } } }',
  redemptions: `{ member(by: { externalId: "alice" }) {
    redemptions(first: 1) { pageInfo { endCursor } } } }`,
  entries: `{ member(by: { externalId: "alice" }) {
    account { entries(first: 1) { pageInfo { endCursor } } } } }`,
} as const;

const MEMBERS = ['alice', 'bob', 'ann', 'ben', 'cleo'];

/** Brings both programs to the same state, by the same calls under the same keys. */
export async function makeWorld(service: TwoPrograms): Promise<Record<ProgramCode, Ids>> {
  for (const program of PROGRAMS) await fill(service, program);
  for (const days of [2, 4]) {
    for (const program of PROGRAMS) {
      await submit(service, program, {
        name: 'advanceLoyaltySandboxClock',
        input: { idempotencyKey: `clock-${days}`, to: at(days) },
      });
    }
    await service.settled();
  }
  const [one, two] = [await idsOf(service, 'one'), await idsOf(service, 'two')];
  return { one, two };
}

async function submit(
  service: TwoPrograms,
  program: ProgramCode,
  { name, input }: { readonly name: string; readonly input: object },
): Promise<void> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const query = `mutation ($input: ${type}) { ${name}(input: $input) { __typename } }`;
  const { data, errors } = await service.ask({ program, query, variables: { input } });
  const { __typename: answer } = (data?.[name] ?? {}) as { readonly __typename?: string };
  if (answer?.endsWith('Success')) return;
  throw new Error(`${program}: ${name}: ${answer ?? JSON.stringify(errors)}`);
}

async function fill(service: TwoPrograms, program: ProgramCode): Promise<void> {
  const member = { externalId: 'alice' };
  const calls: [string, object][] = [
    ...MEMBERS.map((externalId, index): [string, object] => [
      'enrollMember',
      { externalId, phone: `+861380000000${index}`, memberCode: `CARD-${externalId}` },
    ]),
    ...MEMBERS.map((externalId): [string, object] => [
      'adjustPoints',
      { member: { externalId }, points: 5_000, reason: 'A start.', expiresAt: LATER },
    ]),
    [
      'createReward',
      {
        reward: { title: 'Ticket', kind: 'VOUCHER', pointsPrice: 100, hasCodePool: true },
        reason: 'Of a theatre.',
      },
    ],
    [
      'importPointsBalances',
      {
        rows: [1, 10].map((days) => {
          return { member: { externalId: 'bob' }, points: 60, expiresAt: at(days) };
        }),
      },
    ],
    ...['shared', `only-${program}-refund`, `only-${program}-confirm`].map(
      (orderId): [string, object] => [
        'earnPoints',
        { member, source: { order: paidOrder(orderId) } },
      ],
    ),
    [
      'earnPoints',
      {
        member,
        source: { activity: { activityId: `only-${program}`, type: 'REVIEW', occurredAt: AT } },
      },
    ],
    ...['draft', 'another draft'].map((note): [string, object] => [
      'saveLoyaltyRuleBookDraft',
      { note, changes: {} },
    ]),
    ...['capture', 'release'].map((what): [string, object] => [
      'holdPoints',
      {
        ...{ member, points: 100, order: payableOrder(`hold-to-${what}`) },
        expiresInSeconds: 604_800,
      },
    ]),
  ];
  for (const [index, [name, input]] of calls.entries()) {
    const keyed = { idempotencyKey: `world-${index}`, ...input };
    await submit(service, program, { name, input: keyed });
  }
  const draftId = await one(service, program, 'select min(draft_id) as id from rule_book_draft');
  const preview = { idempotencyKey: 'preview', draftId, from: at(-1), until: AT };
  await submit(service, program, { name: 'previewLoyaltyRuleBook', input: preview });
  const rewardId = await one(
    service,
    program,
    'select min(reward_id) as id from reward where not has_code_pool',
  );
  for (const index of [0, 1]) {
    const input = { idempotencyKey: `take-${index}`, member, rewardId };
    await submit(service, program, { name: 'redeemReward', input });
  }
}

/** The one value that a query finds in the program. */
async function one({ sql }: TwoPrograms, program: ProgramCode, query: string): Promise<string> {
  const condition = query.includes(' where ') ? 'and' : 'where';
  const [row] = await sql(
    `${query} ${condition} program_id = (select program_id from program where code = $1)`,
    [program],
  );
  return String(row?.id);
}

/** Where the first page of each list ends. */
async function cursorsOf(service: TwoPrograms, program: ProgramCode): Promise<Ids['cursors']> {
  const end = async (list: keyof typeof LISTS): Promise<string> => {
    const { data } = await service.ask({ program, query: LISTS[list] });
    const [, cursor] = JSON.stringify(data).match(/"endCursor":"([^"]+)"/) ?? [];
    if (cursor === undefined) throw new Error(`${program}: there are no ${list}`);
    return cursor;
  };
  return {
    drafts: await end('drafts'),
    revisions: await end('revisions'),
    redemptions: await end('redemptions'),
    entries: await end('entries'),
  };
}

async function idsOf(service: TwoPrograms, program: ProgramCode): Promise<Ids> {
  const find = (query: string) => one(service, program, query);
  const member = (name: string, column = 'member_id') =>
    find(`select ${column} as id from member where external_id = '${name}'`);
  const hold = (what: string) =>
    find(`select hold_id as id from hold where order_id = 'hold-to-${what}'`);
  const query = '{ rewards(first: 1) { pageInfo { endCursor } } }';
  const { data } = await service.ask({ program, query });
  const { rewards } = data as { rewards: { pageInfo: { endCursor: string } } };
  return {
    program: await find('select program_id as id from program'),
    member: await member('alice'),
    account: await member('alice', 'account_id'),
    bob: await member('bob'),
    bobExpired: Number(await find(`select min(sequence) as id from entry where kind = 'EXPIRE'`)),
    warning: await find('select min(warning_id) as id from expiry_warning'),
    survivor: await member('ann'),
    absorbed: await member('ben'),
    erased: await member('cleo'),
    level: await find(`select document -> 'levels' -> 0 ->> 'levelId' as id from rule_book`),
    reward: await find('select min(reward_id) as id from reward where not has_code_pool'),
    rewardWithCodes: await find('select reward_id as id from reward where has_code_pool'),
    rewardToRetire: await find(`select reward_id as id from reward where title = 'Care set'`),
    rewardsCursor: rewards.pageInfo.endCursor,
    redemption: await find('select min(redemption_id) as id from reward_redemption'),
    redemptionToCancel: await find('select max(redemption_id) as id from reward_redemption'),
    holdToCapture: await hold('capture'),
    holdToRelease: await hold('release'),
    orderToRefund: `only-${program}-refund`,
    orderToConfirm: `only-${program}-confirm`,
    draft: await find('select min(draft_id) as id from rule_book_draft'),
    draftToDiscard: await find('select max(draft_id) as id from rule_book_draft'),
    preview: await find('select preview_id as id from rule_book_preview'),
    activity: `only-${program}`,
    cursors: await cursorsOf(service, program),
  };
}
