import {
  changeIdentity,
  checkIdentityCommand,
  checkNewName,
  type IdentityAnswer,
  type IdentityCommand,
  keysOfIdentityCommand,
  type NamedIdentity,
} from './change-identity.ts';
import { firstProblem } from './check.ts';
import type { CommandType } from './command.ts';

/** A member is found by one more name from now on. */
export interface AddMemberIdentity extends IdentityCommand {
  readonly kind: 'addMemberIdentity';
  readonly identity: NamedIdentity;
}

export interface AddMemberIdentitySuccess extends IdentityAnswer {
  readonly type: 'AddMemberIdentitySuccess';
}

/** Refusals, in this order: LoyaltyInvalidInput, then those of `changeIdentity`. */
export const addMemberIdentity: CommandType<AddMemberIdentity, AddMemberIdentitySuccess> = {
  check(command) {
    return firstProblem(
      () => checkIdentityCommand(command, command.identity),
      () => checkNewName(command.identity, ['identity', 'value']),
    );
  },

  keysOf(command) {
    return keysOfIdentityCommand(command, [command.identity]);
  },

  decide(workingSet, command, now) {
    const type = 'AddMemberIdentitySuccess';
    const added = { ...command.identity, path: ['identity', 'value'] };
    return changeIdentity(workingSet, command, { type, added, removed: null, now });
  },
};
