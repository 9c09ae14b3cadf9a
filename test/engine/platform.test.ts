import { describe, expect, it } from '@jest/globals';
import { createPlatform } from '../../src/engine/platform.ts';
import { Fault, Overload, type ProgramStore } from '../../src/engine/ports.ts';
import { NOON } from '../support/demo-commands.ts';
import { newProgram } from '../support/new-program.ts';

const clock = { now: () => NOON };
const FREE = { isCodeTaken: false, isTimeZoneKnown: true, record: null };

/** A store that answers when it is let go, and knows how many were in it at once. */
function gatedStore() {
  const state = { inside: 0, insideMax: 0 };
  const gate = Promise.withResolvers<void>();
  const store: ProgramStore = {
    async transact(work) {
      state.inside += 1;
      state.insideMax = Math.max(state.insideMax, state.inside);
      await gate.promise;
      const result = await work({ load: async () => FREE, save: async () => {} });
      state.inside -= 1;
      return result;
    },
  };
  return { store, state, open: () => gate.resolve() };
}

describe('a platform', () => {
  it('makes programs one after the other, however many are asked for at once', async () => {
    const { store, state, open } = gatedStore();
    const platform = createPlatform({ store, clock, queueDepthMax: 10 });
    const asked = Array.from({ length: 10 }, (_, n) => platform.createProgram(newProgram(`s${n}`)));
    open();
    const answers = await Promise.all(asked);
    expect(answers.map(({ type }) => type)).toEqual(Array(10).fill('CreateProgramSuccess'));
    expect(state.insideMax).toBe(1);
  });

  it('takes on no more than may wait, and more again when they are done', async () => {
    const { store, open } = gatedStore();
    const platform = createPlatform({ store, clock, queueDepthMax: 1 });
    const first = platform.createProgram(newProgram('first'));
    await expect(platform.createProgram(newProgram('second'))).rejects.toThrow(Overload);
    open();
    await first;
    expect(await platform.createProgram(newProgram('second'))).toMatchObject({ revision: 1 });
  });

  it('tells one caller of a fault, and makes the next program', async () => {
    let tries = 0;
    const store: ProgramStore = {
      async transact(work) {
        tries += 1;
        if (tries === 1) throw new Fault('gone', { kind: 'UNREACHABLE' });
        return work({ load: async () => FREE, save: async () => {} });
      },
    };
    const platform = createPlatform({ store, clock, queueDepthMax: 2 });
    const asked = [newProgram('a'), newProgram('b')].map((draft) => platform.createProgram(draft));
    const [first, second] = await Promise.allSettled(asked);
    expect([first?.status, second?.status]).toEqual(['rejected', 'fulfilled']);
  });
});
