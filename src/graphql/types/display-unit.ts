import { Field, InputType, ObjectType } from 'type-graphql';
import { Points } from './scalars.ts';

const DISPLAY_UNIT =
  'How points are shown: as units of so many points. Balances, ledger and inputs are in points, ' +
  'whatever is shown.';

@ObjectType({ simpleResolvers: true, description: DISPLAY_UNIT })
@InputType('PointsDisplayUnitInput', { description: DISPLAY_UNIT })
export class PointsDisplayUnit {
  @Field(() => String, {
    description: 'What screens call one unit, e.g. star; 1 to 128 characters.',
  })
  readonly name!: string;

  @Field(() => Points, {
    description:
      'How many points one unit is, 1 or more: with 100, a balance of 250 points is shown as ' +
      '2.5 units.',
  })
  readonly pointsPerUnit!: number;
}
