import { describe, expect, it } from '@jest/globals';
import { fingerprintOf } from '../../src/engine/fingerprint.ts';
import type { Command } from '../../src/loyalty/commands/commands.ts';
import type { EarnOrder } from '../../src/loyalty/commands/earn-command.ts';
import { adjust, earnOrder, NOON, orderOf, yuan } from '../support/demo-commands.ts';

const COMMAND: Command = { ...earnOrder('k'), commandId: '01KA' };
const [LINE] = orderOf('k').lines;
const line = (lineId: string) => ({ lineId, sku: 'tea', quantity: 1, amount: yuan(1) });

function of(order: Partial<EarnOrder>, over: object = {}): string {
  return fingerprintOf({ ...COMMAND, source: { order: orderOf('k', order) }, ...over } as Command);
}

describe('the same input has the same fingerprint', () => {
  const { orderId, occurredAt, lines } = orderOf('k');
  it.each([
    ['with its fields in another order', { source: { order: { lines, occurredAt, orderId } } }],
    ['with null for what is absent', { source: { order: orderOf('k', { storeId: null }) } }],
    ['with absent fields named', { source: { order: orderOf('k'), activity: undefined } }],
    [
      'with null deep inside',
      { source: { order: orderOf('k', { lines: [{ ...line('1'), ...LINE, category: null }] }) } },
    ],
    [
      'sent later, by another service, under another key',
      { commandId: '01KB', actor: 'service:b' },
    ],
    ['with another key', { idempotencyKey: 'other' }],
  ])('%s', (_how, over) => {
    expect(of({}, over)).toBe(fingerprintOf(COMMAND));
  });

  it('when a number is written in another way', () => {
    const amounts = JSON.parse('[100, 100.0, 1e2]') as number[];
    const prints = amounts.map((amount) => of({ lines: [{ ...line('1'), quantity: amount }] }));
    expect(new Set(prints).size).toBe(1);
  });
});

describe('other input has another fingerprint', () => {
  it('whatever differs', () => {
    const prints = [
      of({}),
      of({ orderId: 'l' }),
      of({ occurredAt: NOON + 1 }),
      of({ lines: [line('1'), line('2')] }),
      of({ lines: [line('2'), line('1')] }),
      of({ lines: [line('1')] }),
      of({ lines: [line('1 ')] }),
      of({ storeId: '' }),
      of({ storeId: 'null' }),
      of({ storeId: 'cafe\u0301' }),
      of({ storeId: 'caf\u00e9' }),
      of({ channel: 'null' }),
      of({}, { member: { id: 'alice' } }),
      of({}, { restrictedTo: 'alice' }),
      fingerprintOf({ ...adjust('k', 1), commandId: '01KA' }),
      fingerprintOf({ ...adjust('k', -1), commandId: '01KA' }),
    ];
    expect(new Set(prints).size).toBe(prints.length);
  });
});
