import type { CodegenConfig } from '@graphql-codegen/cli';

const NUMBER = { input: 'number', output: 'number' };
const TEXT = { input: 'string', output: 'string' };

/** Typed documents of the operations in a folder. */
const typedDocuments = (folder: string): CodegenConfig['generates'][string] => ({
  documents: `${folder}/*.graphql`,
  plugins: [
    { add: { content: '// Generated from the operations by `npm run codegen`. Do not edit.' } },
    'typescript-operations',
    'typed-document-node',
  ],
  config: {
    enumsAsTypes: true,
    useTypeImports: true,
    strictScalars: true,
    scalars: {
      Points: NUMBER,
      MinorUnits: NUMBER,
      DateTime: TEXT,
      Date: TEXT,
      CurrencyCode: TEXT,
      ID: TEXT,
      federation__FieldSet: TEXT,
      federation__Scope: TEXT,
    },
  },
});

/** Typed documents for tests and demo from the emitted schema: `npm run codegen`. */
const config: CodegenConfig = {
  schema: 'schema/loyalty.graphql',
  generates: {
    'test/generated/operations.ts': typedDocuments('test/operations'),
    'demo/generated/operations.ts': typedDocuments('demo/operations'),
  },
};

export default config;
