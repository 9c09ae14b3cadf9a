import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { previewRuleBook } from '../../../src/jobs/preview-rule-book.ts';
import type { Level } from '../../../src/loyalty/program/rule-book.ts';
import { createJobWrites } from '../../../src/postgres/job-writes.ts';
import { createReads } from '../../../src/postgres/read/create-reads.ts';
import {
  LoyaltyRuleBookPreviewDocument,
  PreviewLoyaltyRuleBookDocument,
} from '../../generated/operations.ts';
import { DEMO, earnOrder, enroll, NOON } from '../../support/demo-commands.ts';
import {
  ALICE_HERSELF,
  OPERATOR,
  SERVICE,
  startFace,
  type TestFace,
} from '../../support/graphql-face.ts';
import { draftOf } from '../rule-book-drafts.ts';

let service: TestFace;
let id: string;
beforeAll(async () => {
  service = await startFace();
  await service.engine.submit(enroll('enroll', { externalId: 'paul' }));
  await service.engine.submit(earnOrder('order', undefined, { member: { externalId: 'paul' } }));
  service.passTime(1_000);
  const [bronze, silver] = DEMO.levels;
  const level = ({ levelId, name, rank }: Level, threshold: number) => ({
    ...{ id: levelId, name, rank, threshold, benefits: [] },
  });
  if (bronze === undefined || silver === undefined) throw new Error('there are no levels');
  const earning = [
    {
      ...{ ruleId: 'order-amount', trigger: 'ORDER' as const, layer: 'BASE' as const },
      formula: { perAmount: { points: 3, per: 100 } },
    },
  ];
  const levels = [level(bronze, 0), level(silver, 100)];
  const draftId = await draftOf(service, { key: 'draft', changes: { earning, levels } });
  const window = { from: '2026-11-22T00:00:00.000Z', until: '2026-11-22T04:00:01.000Z' };
  const input = { idempotencyKey: 'preview', draftId, ...window };
  const { data } = await service.ask(PreviewLoyaltyRuleBookDocument, { input }, OPERATOR);
  const answer = data.previewLoyaltyRuleBook;
  if (answer.__typename !== 'PreviewLoyaltyRuleBookSuccess') throw new Error(answer.__typename);
  id = answer.preview.id;
});
afterAll(() => service.stop());

async function count(): Promise<void> {
  const parts = {
    reads: createReads(service.database),
    clock: { now: () => NOON },
    log: { warn: () => undefined, error: () => undefined },
    ...createJobWrites(service.database),
  };
  const name = { programId: DEMO.program.programId, previewId: id };
  await previewRuleBook(parts, name, new AbortController().signal);
}

const ask = async (asker = OPERATOR, of = id) =>
  service.ask(LoyaltyRuleBookPreviewDocument, { id: of }, asker);

describe('loyaltyRuleBookPreview', () => {
  it('shows what was given beside what would have been, with its price', async () => {
    expect((await ask()).data.loyaltyRuleBookPreview).toMatchObject({ status: 'WAITING' });
    await count();
    expect((await ask()).data.loyaltyRuleBookPreview).toMatchObject({
      ...{ status: 'DONE', failure: null, events: 1 },
      sales: { amount: 10_000, currency: 'CNY' },
      // 100 points are worth 1 yuan, which is 1 % of 100 yuan.
      was: { points: 100, cost: { amount: 100, currency: 'CNY' }, shareOfSalesBasisPoints: 100 },
      would: { points: 300, cost: { amount: 300, currency: 'CNY' }, shareOfSalesBasisPoints: 300 },
      rules: [{ rule: 'order-amount', was: 100, would: 300 }],
      levelMoves: [{ from: { name: 'Bronze' }, to: { name: 'Silver' }, members: 1 }],
    });
  });

  it('is not there for another program, nor under another id', async () => {
    const theirs = await ask({ ...OPERATOR, program: 'other' });
    expect(theirs.data.loyaltyRuleBookPreview).toBeNull();
    expect((await ask(OPERATOR, 'pvw_none')).data.loyaltyRuleBookPreview).toBeNull();
  });

  it.each([ALICE_HERSELF, SERVICE])('is refused to $role', async (asker) => {
    const { errors } = await ask(asker);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('is refused without its scope', async () => {
    const { errors } = await ask({ ...OPERATOR, scopes: ['loyalty:read'] });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
