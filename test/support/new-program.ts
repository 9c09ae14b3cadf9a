import type { CreateProgram } from '../../src/loyalty/program/create-program.ts';

/** A program of its own for each code, as a platform asks for it. */
export function newProgram(
  code: string,
  over: Partial<CreateProgram> = {},
): Omit<CreateProgram, 'commandId'> {
  return {
    ...{ idempotencyKey: `create-${code}`, actor: 'platform:landlord', code, name: `Shop ${code}` },
    ...{ template: 'ECOMMERCE', timeZone: 'Asia/Shanghai', currency: 'CNY', isSandbox: false },
    ...over,
  };
}
