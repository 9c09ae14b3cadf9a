import { Directive, Field, InputType, ObjectType } from 'type-graphql';
import { CurrencyCode, MinorUnits } from './scalars.ts';

@Directive('@shareable')
@ObjectType({
  simpleResolvers: true,
  description: 'An amount of money in whole minor units, with its currency.',
})
export class LoyaltyMoney {
  @Field(() => MinorUnits, { description: 'The amount in minor units (fen, cents).' })
  readonly amount!: number;

  @Field(() => CurrencyCode, { description: "The currency, always the program's own." })
  readonly currency!: string;
}

@InputType({ description: 'An amount of money in whole minor units, with its currency.' })
export class LoyaltyMoneyInput {
  @Field(() => MinorUnits, {
    description: 'The amount in minor units (fen, cents), never negative: 12.50 CNY is 1250.',
  })
  readonly amount!: number;

  @Field(() => CurrencyCode, {
    description: "The currency; another than the program's is LoyaltyInvalidInput.",
  })
  readonly currency!: string;
}
