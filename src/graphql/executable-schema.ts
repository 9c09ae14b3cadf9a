import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  defaultFieldResolver,
  type GraphQLObjectType,
  type GraphQLScalarType,
  type GraphQLSchema,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  parse,
} from 'graphql';
import { authorized, type Resolver } from './authorize.ts';
import { buildTypes } from './build-types.ts';
import { badUserInput } from './errors.ts';
import { defaultQueryLimits, type QueryLimits } from './limits/query-limits.ts';
import { createReferencesResolver } from './references.ts';
import { ROOT_ACCESS } from './root-access.ts';
import { emitSdl } from './sdl.ts';

/**
 * The schema that runs: the emitted text with the classes' resolvers under it. Fields that only
 * read a property get no resolver at all, which makes a page of entries several times faster.
 */
export function buildExecutableSchema(limits: QueryLimits = defaultQueryLimits): GraphQLSchema {
  const types = buildTypes();
  const schema = buildSubgraphSchema([{ typeDefs: parse(emitSdl(types)) }]);
  for (const from of Object.values(types.getTypeMap())) {
    const to = schema.getType(from.name);
    if (isScalarType(from) && isScalarType(to)) copyScalar(from, to);
    if (isObjectType(from) && isObjectType(to)) copyResolvers(from, to);
  }
  const references = schema.getQueryType()?.getFields()._entities;
  if (references) references.resolve = createReferencesResolver(limits);
  guardRoots(schema);
  return schema;
}

function copyScalar(from: GraphQLScalarType, to: GraphQLScalarType): void {
  if (isSpecifiedScalarType(to)) return;
  to.serialize = from.serialize;
  to.parseValue = from.parseValue;
  to.parseLiteral = from.parseLiteral;
}

function copyResolvers(from: GraphQLObjectType, to: GraphQLObjectType): void {
  const fields = to.getFields();
  for (const { name, resolve, subscribe } of Object.values(from.getFields())) {
    const field = fields[name];
    if (field && resolve) field.resolve = resolve;
    if (field && subscribe) field.subscribe = subscribe;
  }
}

/** Puts the check of the access table before each root field, subscriptions' events included. */
function guardRoots(schema: GraphQLSchema): void {
  for (const [typeName, table] of Object.entries(ROOT_ACCESS)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`The schema has no ${typeName}.`);
    for (const field of Object.values(type.getFields())) {
      // Gateways read the schema before they have any token.
      if (field.name === '_service') continue;
      const access = table[field.name];
      if (access === undefined) throw new Error(`Nobody said who may use ${field.name}.`);
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = authorized(access, field.subscribe ? ofEvents(resolve) : resolve);
      if (field.subscribe) field.subscribe = authorized(access, field.subscribe);
    }
  }
}

/** HTTP runs a subscription as if it were a query: without any event, so that it has no answer. */
function ofEvents(resolve: Resolver): Resolver {
  return (event, ...rest) => {
    if (event == null) throw badUserInput('Subscriptions run over the web socket only.');
    return resolve(event, ...rest);
  };
}
