import { describe, expect, it } from '@jest/globals';
import type { Entry } from '../../../src/loyalty/ledger/entry.ts';
import {
  AccountAudit,
  type AccountRows,
  type ChainLink,
  FIRST,
} from '../../../src/loyalty/proof/account-audit.ts';
import { adjust, earnOrder, enroll, orderOf, redeem } from '../../support/demo-commands.ts';
import { createPureProgram } from '../../support/pure-program.ts';

interface Kept {
  readonly rows: AccountRows;
  readonly entries: readonly Entry[];
  readonly links: readonly ChainLink[];
}

/** Alice's account after an order, a gift, a payment and something taken, as it is kept. */
function kept(): Kept {
  const program = createPureProgram();
  program.ask(enroll('enroll'));
  program.ask(earnOrder('o1', orderOf('o1')));
  program.ask(adjust('gift', 500));
  program.ask(redeem('pay', { points: 300 }));
  program.ask(adjust('taken', -50));
  const entries = program.entries();
  const links = entries.map((_, index) => ({
    previousHash: index === 0 ? FIRST : `hash ${index}`,
    hash: `hash ${index + 1}`,
  }));
  const rows = {
    account: program.accountOf('alice'),
    headHash: `hash ${entries.length}`,
    lots: program.lotsOf('alice'),
    openHolds: [],
    withoutCommand: [],
  };
  return { rows, entries, links };
}

function audit({ rows, entries, links }: Kept) {
  const replay = new AccountAudit(rows);
  entries.forEach((entry, index) => {
    replay.add(entry, links[index] ?? { previousHash: null, hash: '' });
  });
  return replay.finish();
}

const changedAt = <Item>(items: readonly Item[], index: number, change: Partial<Item>) =>
  items.map((item, at) => (at === index ? { ...item, ...change } : item));

describe('the audit of an account', () => {
  it('finds nothing where everything proves everything', () => {
    expect(audit(kept())).toEqual([]);
  });

  it.each([
    {
      what: 'an entry that is gone',
      tamper: (of: Kept) => ({ ...of, entries: of.entries.slice(1), links: of.links.slice(1) }),
      law: 'sequences grow by one, without gaps',
      subject: 'entry 2',
    },
    {
      what: 'a balance beside the sum of changes',
      tamper: (of: Kept) => ({
        ...of,
        entries: changedAt(of.entries, 1, {
          balance: { available: 601, pending: 0, held: 0, debt: 0 },
        }),
      }),
      law: 'available is what it was and the change',
      subject: 'entry 2',
    },
    {
      what: 'an account that shows more than its latest entry',
      tamper: (of: Kept) => ({
        ...of,
        rows: { ...of.rows, account: { ...of.rows.account, available: 9_999 } },
      }),
      law: 'the account caches available of its latest entry',
      subject: 'account',
    },
    {
      what: 'a lot that was filled by hand',
      tamper: (of: Kept) => ({
        ...of,
        rows: {
          ...of.rows,
          lots: of.rows.lots.map((lot) => ({ ...lot, remaining: lot.remaining + 1 })),
        },
      }),
      law: 'a lot holds what it earned and its allocations',
      subject: expect.stringMatching(/^lot lot_/),
    },
    {
      what: 'an allocation that was changed',
      tamper: (of: Kept) => ({
        ...of,
        entries: changedAt(of.entries, 3, { allocations: [] }),
      }),
      law: 'an entry changes what its lots and allocations say: available',
      subject: 'entry 4',
    },
    {
      what: 'points held that no hold reserves',
      tamper: (of: Kept) => ({
        ...of,
        rows: { ...of.rows, lots: of.rows.lots.map((lot) => ({ ...lot, held: 1 })) },
      }),
      law: 'what lots hold back is what open holds reserve',
      subject: expect.stringMatching(/^lot lot_/),
    },
    {
      what: 'an entry that was rewritten after the next was chained to it',
      tamper: (of: Kept) => ({ ...of, links: changedAt(of.links, 1, { hash: 'another' }) }),
      law: 'each entry carries the hash of the one before',
      subject: 'entry 3',
    },
    {
      what: 'a last entry that was rewritten',
      tamper: (of: Kept) => ({ ...of, links: changedAt(of.links, 3, { hash: 'another' }) }),
      law: 'the account caches the hash of its latest entry',
      subject: 'account',
    },
    {
      what: 'an entry taken out of the chain',
      tamper: (of: Kept) => ({ ...of, links: changedAt(of.links, 2, { previousHash: null }) }),
      law: 'each entry carries the hash of the one before',
      subject: 'entry 3',
    },
    {
      what: 'an entry that nobody asked for',
      tamper: (of: Kept) => ({ ...of, rows: { ...of.rows, withoutCommand: [2] } }),
      law: 'each entry was asked for by a command on record',
      subject: 'entry 2',
    },
  ])('tells of $what', ({ tamper, law, subject }) => {
    expect(audit(tamper(kept()))).toContainEqual(expect.objectContaining({ law, subject }));
  });

  it('takes entries from before there was a chain as they are', () => {
    const of = kept();
    const links = of.links.map((link, index) => {
      if (index < 2) return { ...link, previousHash: null };
      return index === 2 ? { ...link, previousHash: FIRST } : link;
    });
    expect(audit({ ...of, links })).toEqual([]);
  });
});
