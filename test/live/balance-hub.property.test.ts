import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createBalanceHub, defaultHubLimits } from '../../src/live/balance-hub.ts';
import { ChannelInMemory, LedgerInMemory, settle, TimersByHand } from './ledger-in-memory.ts';

const programId = 'prg_1';
const accountIds = ['acc_1', 'acc_2'] as const;

const aHub = fc.nat({ max: 1 });
const anAccount = fc.constantFrom(...accountIds);
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('commit'), hub: aHub, account: anAccount }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('watch'), hub: aHub, account: anAccount }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('resume'), hub: aHub, account: anAccount }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('deliver'), hub: aHub, account: anAccount }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('lose'), hub: aHub, account: anAccount }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait'), hub: aHub, account: anAccount }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('fail'), hub: aHub, account: anAccount }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('poll'), hub: aHub, account: anAccount }) },
);

interface Seen {
  readonly accountId: string;
  readonly sequences: number[];
}

it('gives each watcher on two replicas each sequence once, in order, come what may', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), fc.nat(3), async (steps, slowness) => {
      const ledger = new LedgerInMemory();
      for (const accountId of accountIds) ledger.latest.set(accountId, 0);
      ledger.gate = () => settle(slowness);
      const channel = new ChannelInMemory();
      const timers = new TimersByHand();
      const open = () =>
        createBalanceHub({
          reader: ledger,
          channel,
          timers,
          limits: { ...defaultHubLimits, pageSize: 3, fillBatchSizeMax: 2 },
          onFailure: () => undefined,
        });
      const hubs = [open(), open()] as const;
      for (const hub of hubs) await hub.start();
      const seen: Seen[] = [];
      const consuming: Promise<void>[] = [];

      async function consume(hub: number, accountId: string, isResuming: boolean): Promise<void> {
        const afterSequence = isResuming
          ? Math.floor((ledger.latest.get(accountId) ?? 0) / 2)
          : null;
        const sequences: number[] = isResuming ? [afterSequence ?? 0] : [];
        const watching = hubs[hub === 0 ? 0 : 1].watch({ programId, accountId, afterSequence });
        try {
          const events = await watching;
          seen.push({ accountId, sequences });
          for await (const event of events) sequences.push(event.sequence);
        } catch (error) {
          // Only a watcher that comes while the ledger cannot be read is refused.
          expect(error).toBe(failure);
        }
      }

      const failure = new Error('The database is gone.');
      for (const { do: action, hub, account } of steps) {
        if (action === 'commit') {
          const hint = { programId, accountId: account, sequence: ledger.commit(account) };
          hubs[hub === 0 ? 0 : 1].publish([hint]);
        }
        if (action === 'watch') consuming.push(consume(hub, account, false));
        if (action === 'resume') consuming.push(consume(hub, account, true));
        if (action === 'deliver') for (const payload of channel.sent) channel.deliver(payload);
        if (action === 'lose') channel.sent.length = 0;
        if (action === 'wait') await settle(hub + 1);
        if (action === 'fail') ledger.failure = ledger.failure === null ? failure : null;
        if (action === 'poll') timers.move(defaultHubLimits.pollMilliseconds);
      }
      ledger.failure = null;
      await settle(10);
      timers.move(defaultHubLimits.pollMilliseconds);
      await settle(400);
      for (const { accountId, sequences } of seen) {
        const [first = 0] = sequences;
        const latest = ledger.latest.get(accountId) ?? 0;
        const expected = Array.from({ length: latest - first + 1 }, (_, index) => first + index);
        expect(sequences).toEqual(expected);
      }
      for (const hub of hubs) await hub.close();
      await Promise.all(consuming);
    }),
    { numRuns: 150 },
  );
});
