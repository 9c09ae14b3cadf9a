import type { Rejection } from '../rejection.ts';
import { type AdjustPoints, type AdjustPointsSuccess, adjustPoints } from './adjust-points.ts';
import type { CommandHead, CommandType } from './command.ts';
import type { EarnPoints, EarnPointsSuccess } from './earn-command.ts';
import { earnPoints } from './earn-points.ts';
import { type EnrollMember, type EnrollMemberSuccess, enrollMember } from './enroll-member.ts';
import { type RedeemPoints, type RedeemPointsSuccess, redeemPoints } from './redeem-points.ts';

/** Every command with what it answers when it is accepted. */
export interface CommandAnswers {
  readonly enrollMember: readonly [EnrollMember, EnrollMemberSuccess];
  readonly earnPoints: readonly [EarnPoints, EarnPointsSuccess];
  readonly redeemPoints: readonly [RedeemPoints, RedeemPointsSuccess];
  readonly adjustPoints: readonly [AdjustPoints, AdjustPointsSuccess];
}

export type CommandKind = keyof CommandAnswers;
export type Command = CommandAnswers[CommandKind][0];
/** A command before it is numbered. */
export type Draft<C extends Command> = C extends Command ? Omit<C, 'commandId'> : never;
export type Success = CommandAnswers[CommandKind][1];
/** What a caller is told, and is told again whenever the key comes back. */
export type Answer = Success | Rejection;
export type AnswerTo<C extends Command> =
  | Extract<CommandAnswers[CommandKind], readonly [C, unknown]>[1]
  | Rejection;

type CommandTable = {
  readonly [Kind in CommandKind]: CommandType<CommandAnswers[Kind][0], CommandAnswers[Kind][1]>;
};

/** Everything that can be asked of the program. */
export const COMMANDS: CommandTable = Object.freeze({
  enrollMember,
  earnPoints,
  redeemPoints,
  adjustPoints,
});

/** How `command` is checked, loaded and decided. */
export function typeOf<C extends Command>(command: C): CommandType<CommandHead & C, Success> {
  return COMMANDS[command.kind] as unknown as CommandType<CommandHead & C, Success>;
}
