/** What the console shows once the service answers. */
export interface BannerOptions {
  readonly httpUrl: string;
  readonly webSocketUrl: string;
  readonly database: string;
  /** Development tokens by what they are for; none in production. */
  readonly tokens: readonly { readonly label: string; readonly token: string }[];
  /** Whether those tokens are signed with the secret that everybody knows. */
  readonly isDevelopmentSecret: boolean;
}

export function renderBanner(options: BannerOptions): string {
  const { httpUrl, webSocketUrl, database, tokens } = options;
  const lines = [
    '',
    '  The loyalty subgraph is ready.',
    '',
    `  GraphQL    ${httpUrl}`,
    `  WebSocket  ${webSocketUrl}`,
    `  GraphiQL   ${httpUrl}  (open it in a browser; works offline)`,
    `  Database   ${database}`,
    '',
  ];
  if (tokens.length > 0) {
    const kind = options.isDevelopmentSecret
      ? 'signed with the development secret, which everybody knows'
      : 'signed with AUTH_HS256_SECRET';
    lines.push(`  Development tokens for program demo, valid 12 hours (${kind}):`, '');
    for (const { label, token } of tokens) lines.push(`  ${label}`, `  ${token}`, '');
  }
  return `${lines.join('\n')}\n`;
}
