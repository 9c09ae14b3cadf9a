import type { UnderstoodPhone } from '../account/understood-phone.ts';
import {
  changeIdentity,
  checkIdentityCommand,
  checkNewName,
  type IdentityAnswer,
  type IdentityCommand,
  keysOfIdentityCommand,
  type NamedIdentity,
} from './change-identity.ts';
import { checkText, firstProblem } from './check.ts';
import type { CommandType } from './command.ts';

/** A name of a member gives way to another of its kind, e.g. a lost card. */
export interface ReplaceMemberIdentity extends IdentityCommand {
  readonly kind: 'replaceMemberIdentity';
  readonly identity: NamedIdentity;
  readonly newValue: string;
  /** What the face that it came through has made of the new value, where it is a phone number. */
  readonly understood?: UnderstoodPhone | null | undefined;
}

export interface ReplaceMemberIdentitySuccess extends IdentityAnswer {
  readonly type: 'ReplaceMemberIdentitySuccess';
}

/** Refusals, in this order: LoyaltyInvalidInput, then those of `changeIdentity`. */
export const replaceMemberIdentity: CommandType<
  ReplaceMemberIdentity,
  ReplaceMemberIdentitySuccess
> = {
  check(command) {
    return firstProblem(
      () => checkIdentityCommand(command, command.identity),
      () => checkText(['newValue'], command.newValue),
      () => checkNewName(newNameOf(command), ['newValue']),
    );
  },

  keysOf(command) {
    return keysOfIdentityCommand(command, [newNameOf(command)]);
  },

  decide(workingSet, command, now) {
    const type = 'ReplaceMemberIdentitySuccess';
    const added = { ...newNameOf(command), path: ['newValue'] };
    return changeIdentity(workingSet, command, { type, added, removed: command.identity, now });
  },
};

function newNameOf({ identity, newValue, understood }: ReplaceMemberIdentity): NamedIdentity {
  return { kind: identity.kind, value: newValue, understood };
}
