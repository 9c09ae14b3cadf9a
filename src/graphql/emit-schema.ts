import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { emitSdl } from './sdl.ts';

/** Writes the emitted schema where gateways, tools and reviewers read it. Run from the top. */
writeFileSync(resolve('schema/loyalty.graphql'), emitSdl());
