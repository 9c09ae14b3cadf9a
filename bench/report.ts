/** One row of the table: what was measured, and its ratios to what ran beside it. */
export interface Row {
  readonly what: string;
  readonly callers: number;
  readonly perSecond: number;
  /** Ratio to H at the same number of callers in the same run; null where there is none. */
  readonly toHandWritten: number | null;
  /** Ratio to the tutorial's way over HTTP; null where there is none. */
  readonly toTutorial: number | null;
  /** The least this ratio may be, and of which ratio; null has no goal. */
  readonly goal: string | null;
  readonly note: string;
}

/** A row without what it does not have. */
export function rowOf(given: Pick<Row, 'what' | 'callers' | 'perSecond'> & Partial<Row>): Row {
  return { toHandWritten: null, toTutorial: null, goal: null, note: '', ...given };
}

const HEAD = ['what', 'callers', 'per second', '× H', '× tutorial', 'goal', ''] as const;

/** The rows as a table of plain text. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.what,
    String(row.callers),
    Math.round(row.perSecond).toLocaleString('en'),
    ratioText(row.toHandWritten),
    ratioText(row.toTutorial),
    row.goal ?? '',
    row.note,
  ]);
  const lines = [[...HEAD], ...cells];
  const widths = HEAD.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

function ratioText(ratio: number | null): string {
  return ratio === null ? '' : ratio.toFixed(2);
}
