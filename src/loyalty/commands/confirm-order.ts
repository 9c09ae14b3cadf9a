import type { AccountState } from '../account/account.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Points } from '../points.ts';
import { invalidInput } from '../rejection.ts';
import { type CommandHead, type CommandType, NO_KEYS, refuse } from './command.ts';

/** An order is final: the points that it earned need not wait for its return window. */
export interface ConfirmOrder extends CommandHead {
  readonly kind: 'confirmOrder';
  readonly orderId: string;
}

/** Its points are active. */
export interface ConfirmOrderSuccess {
  readonly type: 'ConfirmOrderSuccess';
  /** The account right after this command. */
  readonly account: AccountState;
  readonly orderId: string;
  /** What became active by this; 0 when it was already. */
  readonly activated: Points;
  readonly entries: readonly Entry[];
}

export const confirmOrder: CommandType<ConfirmOrder, ConfirmOrderSuccess> = {
  check: () => null,
  keysOf: () => NO_KEYS,
  decide: () => refuse(invalidInput([], 'TODO')),
};
