import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  description:
    'Owned by the orders subgraph; this subgraph adds what the order meant in points. An order ' +
    'that earned and spent nothing here, or that the caller may not see, answers zeros.',
})
export class Order {
  @Field(() => ID, { description: "The merchant's order id." })
  readonly id!: string;
}
