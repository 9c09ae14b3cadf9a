import { benchEngine } from './bench-engine.ts';
import { benchHttp } from './bench-http.ts';
import type { BenchOptions } from './bench-options.ts';
import { benchPreview } from './bench-preview.ts';
import { benchRules } from './bench-rules.ts';
import { benchStatistics } from './bench-statistics.ts';
import { benchSweep } from './bench-sweep.ts';
import { measureHandWritten } from './hand-written.ts';
import { benchReferences } from './references.ts';
import type { Row } from './report.ts';
import { benchFunction } from './stored-function.ts';

export const PARTS = [
  'engine',
  'http',
  'references',
  'function',
  'sweep',
  'rules',
  'preview',
  'statistics',
] as const;

const POOL_SIZES = [4, 8, 16, 32] as const;

/** Every figure beside what it is compared with, so that a slow minute slows both. */
export async function runBench(options: BenchOptions): Promise<readonly Row[]> {
  const { parts } = options;
  const rows: Row[] = [];
  if (parts.has('engine') || parts.has('http')) {
    const beside = { ...options, poolSize: await bestPoolSize(options) };
    if (parts.has('engine')) rows.push(...(await benchEngine(beside)));
    if (parts.has('http')) rows.push(...(await benchHttp(beside)));
  }
  if (parts.has('references')) rows.push(...(await benchReferences(options)));
  if (parts.has('function')) rows.push(...(await benchFunction(options)));
  if (parts.has('sweep')) rows.push(...(await benchSweep(options)));
  if (parts.has('rules')) rows.push(...(await benchRules(options)));
  if (parts.has('preview')) rows.push(...(await benchPreview(options)));
  if (parts.has('statistics')) rows.push(...(await benchStatistics(options)));
  return rows;
}

async function bestPoolSize(options: BenchOptions): Promise<number> {
  const found: { readonly poolSize: number; readonly perSecond: number }[] = [];
  for (const poolSize of POOL_SIZES) {
    const beside = { ...options, poolSize };
    const perSecond = await measureHandWritten(beside, { callers: 64, seconds: 1 });
    found.push({ poolSize, perSecond });
  }
  const [best] = found.toSorted((a, b) => b.perSecond - a.perSecond);
  options.progress(`H: best pool size ${best?.poolSize}`);
  return best?.poolSize ?? 8;
}
