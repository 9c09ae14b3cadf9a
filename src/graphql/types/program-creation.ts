import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { TemplateName } from '../../loyalty/program/templates/program-templates.ts';
import { describedEnum } from './described-enum.ts';
import { LoyaltyProgram } from './program.ts';
import {
  LoyaltyIdempotencyConflict,
  LoyaltyInvalidInput,
  LoyaltyProgramCodeTaken,
} from './rejection.ts';
import { resultUnion } from './result.ts';
import { CurrencyCode } from './scalars.ts';

export const LoyaltyProgramTemplate = describedEnum<TemplateName>(
  'LoyaltyProgramTemplate',
  'What a program begins with: rules, levels and rewards that it changes later.',
  {
    ECOMMERCE:
      'An online shop: 1 point a yuan paid, more for first orders and new goods, points for ' +
      'reviews, shares and sign-up; they pay up to 20 % of an order and live 24 months.',
    CHAIN_STORE:
      'Shops with tills: points for top-ups and orders, double at weekday lunch, triple in ' +
      'quiet hours, more in chosen stores; they buy services and expire at the end of the next ' +
      'year.',
    SAAS:
      'A product by subscription: onboarding tasks, daily use and renewals earn; privileges go ' +
      'by level; points live 12 months, those of renewals for ever.',
    LOCAL_SERVICE:
      'A salon, a gym, a repair shop: visits and reviews earn besides what is paid, orders ' +
      'once the service is confirmed; each visit keeps all points alive for 12 more months.',
  },
);

@InputType({ description: 'A loyalty program that is about to be made out of a template.' })
export class CreateLoyaltyProgramInput {
  @Field(() => ID, {
    description:
      '1 to 128 characters, unique on the platform, kept for ever: repeat it with the same input ' +
      'to retry; other input under it is LoyaltyIdempotencyConflict.',
  })
  readonly idempotencyKey!: string;

  @Field(() => LoyaltyProgramTemplate, { description: 'What it begins with.' })
  readonly template!: TemplateName;

  @Field(() => ID, {
    description:
      'How tokens name it (claim `program`), for ever: 1 to 63 small letters, digits and hyphens.',
  })
  readonly code!: string;

  @Field(() => String, { description: 'Name of the program for screens, 1 to 128 characters.' })
  readonly name!: string;

  @Field(() => String, {
    description: 'IANA time zone of its days, caps and expiry, e.g. Asia/Shanghai.',
  })
  readonly timeZone!: string;

  @Field(() => CurrencyCode, { description: 'The one currency of its money, e.g. CNY.' })
  readonly currency!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Region of phone numbers that come without a country code, two letters of ISO 3166 such as ' +
      'CN; absent: numbers need theirs. The rule book can change it later.',
  })
  readonly defaultRegion?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'How the unit is called on screens, e.g. stars, 1 to 32 characters; absent: as in the ' +
      'template.',
  })
  readonly pointsName?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether it is a program to try things in, whose clock can be moved forward.',
  })
  readonly sandbox!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Why there is this program, 1 to 500 characters; kept with the first revision of its rule ' +
      'book.',
  })
  readonly reason?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The program is there: tokens that name its code work at once, on every replica.',
})
export class CreateLoyaltyProgramSuccess {
  @Field(() => LoyaltyProgram, { description: 'The program as it was made.' })
  readonly program!: LoyaltyProgram;

  @Field(() => Int, { description: 'The revision of its rule book that came of the template: 1.' })
  readonly revision!: number;
}

export const CreateLoyaltyProgramResult = resultUnion(
  'CreateLoyaltyProgramResult',
  'The new program, or why there is none.',
  () => [
    CreateLoyaltyProgramSuccess,
    LoyaltyProgramCodeTaken,
    LoyaltyInvalidInput,
    LoyaltyIdempotencyConflict,
  ],
);
