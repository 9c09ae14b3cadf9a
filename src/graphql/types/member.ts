import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import type { MemberStatus as Status } from '../../loyalty/account/account.ts';
import { describedEnum } from './described-enum.ts';
import { DateTime, Points } from './scalars.ts';

export const MemberStatus = describedEnum<Status>(
  'MemberStatus',
  'Whether a member may earn and spend.',
  {
    ACTIVE: 'Earns and spends.',
    FROZEN:
      'Suspended: reads, but does not spend. By an operator: does not earn either; while a ' +
      'balance that its ledger does not prove is looked into: still earns.',
    CLOSED: 'Left the program for good.',
  },
);
export type MemberStatus = keyof typeof MemberStatus;

@Directive('@key(fields: "id")')
@Directive('@key(fields: "externalId")')
@ObjectType({
  simpleResolvers: true,
  description:
    'A person enrolled in the program. Partner subgraphs extend this type by either key.',
})
export class Member {
  @Field(() => ID, { description: 'Opaque id, starts with mem_.' })
  readonly id!: string;

  @Field(() => ID, { description: "The merchant's own customer id, unique in the program." })
  readonly externalId!: string;

  @Field(() => String, { description: 'What the shop scans or types in; unique in the program.' })
  readonly memberCode!: string;

  @Field(() => MemberStatus, { description: 'Whether the member may earn and spend.' })
  readonly status!: MemberStatus;

  @Field(() => DateTime, { description: 'When the member joined the program.' })
  readonly enrolledAt!: number;

  @Field(() => Points, {
    description:
      'Growth value (成长值): decides the level; never spent, never expires with points.',
  })
  readonly growthValue!: number;
}

@InputType({
  description:
    'Exactly one way to name a member; none or several is LoyaltyInvalidInput, or where there is ' +
    'no such result the error BAD_USER_INPUT.',
})
export class MemberRef {
  @Field(() => ID, { nullable: true, description: 'The id given here, starts with mem_.' })
  readonly id?: string | null;

  @Field(() => ID, { nullable: true, description: "The merchant's own customer id." })
  readonly externalId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A phone number, however it is written; with its country code, or without one where the ' +
      "program's rules say which region such numbers are of.",
  })
  readonly phone?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The code on the member card, or the rotating one on the screen (it starts with R1.). A ' +
      'rotating code is taken a minute before its own and a minute after it; what was done with ' +
      'it is answered again under the same key at any time.',
  })
  readonly memberCode?: string | null;
}
