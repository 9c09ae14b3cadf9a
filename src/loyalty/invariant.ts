/** A bug of ours: a state that the rules of the program rule out. Never the caller's fault. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError';
}

/** States what must hold; throws `InvariantError` when it does not. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InvariantError(message);
}
