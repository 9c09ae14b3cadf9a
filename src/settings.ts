/**
 * Every setting the service reads from its environment, each with its unit, default and range.
 * README's configuration table is checked against this list by a test.
 */
export interface Setting {
  readonly name: string;
  /** Empty where there is nothing to count. */
  readonly unit: string;
  /** The text that gives the same result when set; empty where absence means something. */
  readonly defaultText: string;
  /** Reads on from "must be". */
  readonly range: string;
  readonly meaning: string;
  /** Whether the text is acceptable; the range says so in words. */
  readonly accepts: (text: string) => boolean;
}

type Described = Pick<Setting, 'unit' | 'defaultText' | 'meaning'>;

function integer(
  name: string,
  bounds: { min: number; max: number },
  described: Described,
): Setting {
  const { min, max } = bounds;
  return {
    name,
    ...described,
    range: `${min} to ${max}`,
    accepts: (text) => /^\d{1,15}$/.test(text) && Number(text) >= min && Number(text) <= max,
  };
}

function choice(name: string, values: readonly string[], described: Described): Setting {
  const range = `one of ${values.join(', ')}`;
  return { name, ...described, range, accepts: (text) => values.includes(text) };
}

function words(
  name: string,
  range: string,
  accepts: (text: string) => boolean,
  described: Described,
): Setting {
  return { name, ...described, range, accepts };
}

/** Whether the text is an absolute URL of one of the protocols, each written with its colon. */
function isUrl(text: string, protocols: readonly string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}

/** An origin is what a browser sends: scheme, host and port, and nothing behind them. */
export function isOrigin(text: string): boolean {
  return isUrl(text, ['http:', 'https:']) && new URL(text).origin === text;
}

const isText = (text: string): boolean => text.length <= 1_000;
const postgresProtocols = ['postgres:', 'postgresql:'];

export const settings: readonly Setting[] = [
  choice('NODE_ENV', ['development', 'production', 'test'], {
    unit: '',
    defaultText: 'development',
    meaning: 'Production refuses development secrets and the embedded database.',
  }),
  integer(
    'PORT',
    { min: 0, max: 65_535 },
    {
      unit: 'TCP port',
      defaultText: '4001',
      meaning: 'HTTP and WebSocket; 0 takes any free port.',
    },
  ),
  words('HOST', 'an address or a host name', (text) => /^[\w.:-]{1,255}$/.test(text), {
    unit: '',
    defaultText: '',
    meaning: 'Where to listen. Without it 127.0.0.1, and 0.0.0.0 in production.',
  }),
  words('DATABASE_URL', 'a postgres:// URL', (text) => isUrl(text, postgresProtocols), {
    unit: '',
    defaultText: '',
    meaning: 'PostgreSQL 15 or newer. Without it an embedded PostgreSQL; required in production.',
  }),
  words('DATA_DIR', 'a folder', (text) => isText(text) && !text.includes('\0'), {
    unit: '',
    defaultText: '.data',
    meaning: 'Where the embedded PostgreSQL keeps its data.',
  }),
  words('AUTH_HS256_SECRET', '32 or more', (text) => Buffer.byteLength(text) >= 32, {
    unit: 'bytes',
    defaultText: '',
    meaning: 'Shared secret of HS256 tokens. Without any AUTH_ key: the development secret.',
  }),
  words('AUTH_JWKS_URL', 'an http(s) URL', (text) => isUrl(text, ['http:', 'https:']), {
    unit: '',
    defaultText: '',
    meaning: 'Key set of signed tokens, instead of a secret. Must be https in production.',
  }),
  words('AUTH_ISSUER', 'up to 1000', isText, {
    unit: 'characters',
    defaultText: '',
    meaning: 'The `iss` that tokens must carry; without it none is asked for.',
  }),
  words('AUTH_AUDIENCE', 'up to 1000', isText, {
    unit: 'characters',
    defaultText: '',
    meaning: 'The `aud` that tokens must carry; without it none is asked for.',
  }),
  words('MEMBER_CODE_SECRET', '32 or more', (text) => Buffer.byteLength(text) >= 32, {
    unit: 'bytes',
    defaultText: '',
    meaning:
      'Secret behind rotating member codes, the same for all replicas; required in production.',
  }),
  words('MEMBER_CODE_SECRET_OTHER', '32 or more', (text) => Buffer.byteLength(text) >= 32, {
    unit: 'bytes',
    defaultText: '',
    meaning:
      'A second secret whose codes are taken too: the next one before MEMBER_CODE_SECRET is ' +
      'changed, the former one after.',
  }),
  integer(
    'TOKEN_CACHE_SIZE',
    { min: 0, max: 1_000_000 },
    {
      unit: 'tokens',
      defaultText: '10000',
      meaning:
        'Verified tokens remembered, so that a token is not verified again for each request.',
    },
  ),
  integer(
    'DATABASE_POOL_SIZE',
    { min: 2, max: 500 },
    {
      unit: 'connections',
      defaultText: '12',
      meaning: 'Connections to PostgreSQL; at least LANES and two more, for reads.',
    },
  ),
  integer(
    'LANES',
    { min: 1, max: 64 },
    {
      unit: 'lanes',
      defaultText: '4',
      meaning: 'Batches of commands that may run at once; each uses one connection.',
    },
  ),
  integer(
    'BATCH_SIZE_MAX',
    { min: 1, max: 2_000 },
    {
      unit: 'commands',
      defaultText: '500',
      meaning: 'Commands of one batch, saved in one transaction.',
    },
  ),
  integer(
    'QUEUE_DEPTH_MAX',
    { min: 1, max: 1_000_000 },
    {
      unit: 'commands',
      defaultText: '10000',
      meaning: 'Commands waiting; beyond it a caller gets OVERLOADED at once.',
    },
  ),
  integer(
    'BATCH_ATTEMPTS_MAX',
    { min: 1, max: 10 },
    {
      unit: 'attempts',
      defaultText: '8',
      meaning: 'Tries of a batch that the database fails, over 3 seconds at most.',
    },
  ),
  choice('JOBS', ['on', 'off'], {
    unit: '',
    defaultText: 'on',
    meaning: 'Whether this replica lets time pass: lapse, activation, expiry, warnings.',
  }),
  integer(
    'JOBS_PAGE_ACCOUNTS',
    { min: 1, max: 500 },
    {
      unit: 'accounts',
      defaultText: '50',
      meaning: 'Accounts for which time passes in one transaction.',
    },
  ),
  integer(
    'SOCKETS_MAX',
    { min: 1, max: 1_000_000 },
    {
      unit: 'sockets',
      defaultText: '20000',
      meaning: 'Web sockets open at once on one replica.',
    },
  ),
  integer(
    'SOCKETS_PER_MEMBER_MAX',
    { min: 1, max: 1_000 },
    {
      unit: 'sockets',
      defaultText: '10',
      meaning: 'Web sockets open at once for one member.',
    },
  ),
  integer(
    'SUBSCRIPTIONS_PER_SOCKET_MAX',
    { min: 1, max: 1_000 },
    {
      unit: 'subscriptions',
      defaultText: '20',
      meaning: 'Subscriptions open at once on one member socket.',
    },
  ),
  integer(
    'SUBSCRIPTIONS_PER_SERVICE_SOCKET_MAX',
    { min: 1, max: 100_000 },
    {
      unit: 'subscriptions',
      defaultText: '1000',
      meaning:
        'Subscriptions open at once on the socket of a service or operator, such as a gateway.',
    },
  ),
  integer(
    'SOCKET_PAYLOAD_BYTES_MAX',
    { min: 1_024, max: 1_048_576 },
    {
      unit: 'bytes',
      defaultText: '65536',
      meaning: 'One message from a web socket client.',
    },
  ),
  words(
    'ALLOWED_ORIGINS',
    'origins such as https://shop.example, with commas between',
    (text) => splitList(text).every(isOrigin),
    {
      unit: '',
      defaultText: '',
      meaning: 'Pages that may call from a browser. Without it only those of this host.',
    },
  ),
  integer(
    'REQUEST_BODY_BYTES_MAX',
    { min: 1_024, max: 67_108_864 },
    {
      unit: 'bytes',
      defaultText: '4194304',
      meaning: 'One HTTP request; a batch of 500 orders fits into the default.',
    },
  ),
  integer(
    'READY_TIMEOUT_MS',
    { min: 50, max: 10_000 },
    {
      unit: 'milliseconds',
      defaultText: '1000',
      meaning: 'How long /health/ready waits for the database.',
    },
  ),
  integer(
    'SHUTDOWN_GRACE_MS',
    { min: 100, max: 10_000 },
    {
      unit: 'milliseconds',
      defaultText: '9000',
      meaning: 'From SIGTERM to the end of the process, whatever is still open.',
    },
  ),
  choice('LOG_LEVEL', ['error', 'warn', 'info', 'debug'], {
    unit: '',
    defaultText: 'info',
    meaning: 'The least important log line that is written.',
  }),
];

/** The parts of a comma-separated text, without the blanks around them; an empty text has none. */
export function splitList(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
