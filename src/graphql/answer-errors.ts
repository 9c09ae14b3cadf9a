import type { FastifyError, FastifyInstance } from 'fastify';
import type { FormatError } from './errors.ts';

/**
 * Answers what goes wrong before or beside GraphQL (a body that is no JSON, or too long) in the
 * form that GraphQL clients read. Whatever is not the caller's mistake is told only by its log id.
 */
export function answerErrors(app: FastifyInstance, formatError: FormatError): void {
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    const { message, statusCode: status = 500 } = error;
    const code = status >= 400 && status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
    const told = formatError({ message, extensions: { code } }, error);
    return reply.code(status).send({ errors: [told] });
  });
}
