import type { BesideHand } from './bench-options.ts';
import { startSubgraphChild, startTutorialChild } from './child-server.ts';
import { measureHandWritten } from './hand-written.ts';
import { earnOverHttp, type HttpLoad } from './over-http.ts';
import { type Row, rowOf } from './report.ts';
import { serviceToken } from './service-token.ts';

const CONNECTIONS = [1, 16, 64, 256] as const;
const MOST = 256;
/** Few, so that next to nothing of the warm-up is still being worked on when measuring begins. */
const WARM_UP = { connections: 16, seconds: 2 } as const;

const TUTORIAL_MUTATION = `mutation Earn($input: EarnPointsInput!) {
  earnPoints(input: $input) {
    points growth entry { id sequence } account { id available sequence }
  }
}`;

/** Earns a second over HTTP: the tutorial's way first, then the service, each step beside H. */
export async function benchHttp(options: BesideHand): Promise<readonly Row[]> {
  const token = await serviceToken();
  const tutorial = await measureTutorial(options, token);
  const rows = [
    rowOf({
      what: 'tutorial, over HTTP',
      callers: MOST,
      perSecond: tutorial.perSecond,
      toTutorial: 1,
      note: `one unit of work a request, ${loadNote(tutorial)}`,
    }),
  ];
  const { database, seconds, progress } = options;
  const service = await startSubgraphChild(database.url);
  try {
    await earnOverHttp({ url: service.url, token, ...WARM_UP });
    for (const connections of CONNECTIONS) {
      const hand = await measureHandWritten(options, { callers: connections, seconds });
      const load = await earnOverHttp({ url: service.url, token, connections, seconds });
      const isMost = connections === MOST;
      rows.push(
        rowOf({
          what: 'over HTTP',
          callers: connections,
          perSecond: load.perSecond,
          toHandWritten: load.perSecond / hand,
          toTutorial: isMost ? load.perSecond / tutorial.perSecond : null,
          goal: isMost ? '≥ 0.6 × H, ≥ 6 × tutorial' : null,
          note: `${loadNote(load)}, H ${Math.round(hand)}`,
        }),
      );
      progress(`HTTP, ${connections} connections: ${Math.round(load.perSecond)}`);
    }
  } finally {
    await service.stop();
  }
  return rows;
}

async function measureTutorial(
  { database, seconds }: BesideHand,
  token: string,
): Promise<HttpLoad> {
  const { url, stop } = await startTutorialChild(database.url);
  try {
    const load = { url, token, mutation: TUTORIAL_MUTATION };
    await earnOverHttp({ ...load, ...WARM_UP });
    return await earnOverHttp({ ...load, connections: MOST, seconds });
  } finally {
    await stop();
  }
}

function loadNote({ p99Milliseconds, failures }: HttpLoad): string {
  return `p99 ${p99Milliseconds} ms, ${failures} failures`;
}
