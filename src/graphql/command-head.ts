import type { CommandHead } from '../loyalty/commands/command.ts';
import type { Context } from './context.ts';

/** What every command carries besides its own input: where, under which key, and who asks. */
export function commandHead(
  context: Context,
  idempotencyKey: string,
): Omit<CommandHead, 'commandId'> {
  const { programId, restrictedTo, caller } = context;
  return { programId, idempotencyKey, actor: caller.actor, restrictedTo };
}
