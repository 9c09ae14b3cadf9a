# The loyalty subgraph: built with everything, run with production packages only, as nobody special.
# Every step stands in npm's own terms, so that it can be done by hand in an empty folder as well.

FROM node:26-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
RUN npm run --silent build

FROM node:26-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# Optional packages are the embedded PostgreSQL, which production does not start.
# The Node that npm brings along is for machines with an older one; this image has its own.
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund \
  && rm -rf node_modules/node node_modules/.bin/node

# The gateway of docker-compose.yml, in the version that the checks run. Not part of the service.
FROM build AS gateway
COPY schema/loyalty.graphql ./schema/
COPY demo/gateway.config.ts ./demo/
USER node
EXPOSE 4000
CMD ["node_modules/.bin/hive-gateway", "supergraph", "--config-path", "demo/gateway.config.ts"]

FROM node:26-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production PORT=4001
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json ./
USER node
EXPOSE 4001
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# No npm in between: it would stand between the orchestrator and the service when SIGTERM comes.
CMD ["node", "dist/src/main.js"]
