import { DEMO_PROGRAM } from '../../src/loyalty/program/templates/demo.ts';
import { RedeemRewardDocument } from '../generated/operations.ts';
import { SERVICE, type TestFace } from '../support/graphql-face.ts';

/** Alice takes a coffee for 500 points; the id of the redemption. */
export async function takeCoffee(service: TestFace, key: string): Promise<string> {
  const rewardId = DEMO_PROGRAM.rewards[0]?.rewardId ?? '';
  const input = { idempotencyKey: key, member: { externalId: 'alice' }, rewardId };
  const { data } = await service.ask(RedeemRewardDocument, { input }, SERVICE);
  if (data.redeemReward.__typename !== 'RedeemRewardSuccess') throw new Error(JSON.stringify(data));
  return data.redeemReward.redemption.id;
}
