import { describe, expect, it } from '@jest/globals';
import { Fault } from '../../src/engine/ports.ts';
import { faultOf, withFaults } from '../../src/postgres/faults.ts';
import { openDatabase } from '../../src/postgres/orm.ts';
import { createReads } from '../../src/postgres/read/create-reads.ts';

const coded = (code: string, message = 'said so') => Object.assign(new Error(message), { code });

describe('a failure of the database becomes a fault', () => {
  it.each([
    { error: coded('40001'), kind: 'CONFLICT' },
    { error: coded('40P01'), kind: 'CONFLICT' },
    { error: coded('23505'), kind: 'CONFLICT' },
    { error: coded('55P03'), kind: 'CONFLICT' },
    { error: coded('57P01'), kind: 'UNREACHABLE' },
    { error: coded('57P03'), kind: 'UNREACHABLE' },
    { error: coded('57014'), kind: 'UNREACHABLE' },
    { error: coded('08006'), kind: 'UNREACHABLE' },
    { error: coded('53300'), kind: 'UNREACHABLE' },
    { error: coded('25006'), kind: 'UNREACHABLE' },
    { error: coded('ECONNRESET'), kind: 'UNREACHABLE' },
    { error: coded('ECONNREFUSED'), kind: 'UNREACHABLE' },
    { error: new AggregateError([coded('ECONNREFUSED')]), kind: 'UNREACHABLE' },
    { error: new Error('outer', { cause: coded('40P01') }), kind: 'CONFLICT' },
    { error: new Error('Connection terminated unexpectedly'), kind: 'UNREACHABLE' },
    { error: new Error('timeout exceeded when trying to connect'), kind: 'UNREACHABLE' },
    { error: coded('26000'), kind: 'UNREACHABLE' },
    { error: coded('0A000', 'cached plan must not change result type'), kind: 'UNREACHABLE' },
    { error: coded('0A000'), kind: 'BROKEN' },
    { error: coded('23514'), kind: 'BROKEN' },
    { error: coded('42P01'), kind: 'BROKEN' },
    { error: new Error('anything'), kind: 'BROKEN' },
    { error: 'a text', kind: 'BROKEN' },
  ])('$error is $kind', ({ error, kind }) => {
    expect(faultOf(error)).toMatchObject({ name: 'Fault', kind });
  });

  it('leaves a fault and a bug of ours as they are', async () => {
    const fault = new Fault('known', { kind: 'BROKEN' });
    const bug = new TypeError('a bug');
    await expect(withFaults(() => Promise.reject(fault))).rejects.toBe(fault);
    await expect(withFaults(() => Promise.reject(bug))).rejects.toBe(bug);
  });

  it('says that a server that is not there is unreachable', async () => {
    const database = await openDatabase({ url: 'postgres://nobody@127.0.0.1:1/none' });
    await expect(createReads(database).ping()).rejects.toMatchObject({
      name: 'Fault',
      kind: 'UNREACHABLE',
    });
    await database.close();
  });
});
