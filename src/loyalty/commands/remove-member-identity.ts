import {
  changeIdentity,
  checkIdentityCommand,
  type IdentityAnswer,
  type IdentityCommand,
  keysOfIdentityCommand,
  type NamedIdentity,
} from './change-identity.ts';
import type { CommandType } from './command.ts';

/** A member is not found by this name any more; somebody else may get it. */
export interface RemoveMemberIdentity extends IdentityCommand {
  readonly kind: 'removeMemberIdentity';
  readonly identity: NamedIdentity;
}

export interface RemoveMemberIdentitySuccess extends IdentityAnswer {
  readonly type: 'RemoveMemberIdentitySuccess';
}

/** Refusals, in this order: LoyaltyInvalidInput, then those of `changeIdentity`. */
export const removeMemberIdentity: CommandType<RemoveMemberIdentity, RemoveMemberIdentitySuccess> =
  {
    check(command) {
      return checkIdentityCommand(command, command.identity);
    },

    keysOf(command) {
      return keysOfIdentityCommand(command, []);
    },

    decide(workingSet, command, now) {
      const type = 'RemoveMemberIdentitySuccess';
      return changeIdentity(workingSet, command, {
        type,
        added: null,
        removed: command.identity,
        now,
      });
    },
  };
