/** Tells a gateway how much a page may cost: as many edges as `first` says. */
export const PAGE_SIZE =
  '@listSize(slicingArguments: ["first"], sizedFields: ["edges"], ' +
  'requireOneSlicingArgument: false)';
