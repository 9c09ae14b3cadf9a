/** How much one operation may ask for. Generous for people and gateways, fatal for floods. */
export interface QueryLimits {
  /** Fields below each other. */
  readonly depthMax: number;
  /** Root fields, aliases counted one by one. */
  readonly rootFieldsMax: number;
  /** Fields in all, fragments counted wherever they are spread. */
  readonly fieldsMax: number;
  /** Rows that lists could return at worst, lists in lists multiplied. */
  readonly rowsMax: number;
  /** Fields of the answer at worst: fields of a list once for each of its rows. */
  readonly valuesMax: number;
  /** Lexical tokens of the document. */
  readonly tokensMax: number;
}

export const defaultQueryLimits: QueryLimits = {
  depthMax: 15,
  rootFieldsMax: 200,
  fieldsMax: 10_000,
  rowsMax: 20_000,
  valuesMax: 500_000,
  tokensMax: 20_000,
};
