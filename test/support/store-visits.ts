import type { Command, Draft } from '../../src/loyalty/commands/commands.ts';

/** The same command; what it reports happened in a store. */
export function inStore(draft: Draft<Command>, storeId: string): Draft<Command> {
  if (draft.kind === 'redeemPoints' || draft.kind === 'holdPoints') {
    return { ...draft, order: { ...draft.order, storeId } };
  }
  if (draft.kind !== 'earnPoints') return draft;
  const { order, activity } = draft.source;
  if (order != null) return { ...draft, source: { order: { ...order, storeId } } };
  if (activity != null) return { ...draft, source: { activity: { ...activity, storeId } } };
  return draft;
}
