import { Overload } from '../engine/ports.ts';

/** The sequence to resume behind is not one that the account has had. The caller's mistake. */
export class InvalidResume extends Error {
  override readonly name = 'InvalidResume';

  constructor(latestSequence: number | null) {
    super(
      latestSequence === null
        ? 'afterSequence must be a whole number of 0 or more.'
        : `afterSequence is ahead of the account, whose latest sequence is ${latestSequence}.`,
    );
  }
}

/** As many subscriptions as this account, or this process, may have are already open. */
export class TooManyWatchers extends Overload {
  constructor(where: 'account' | 'process') {
    super(
      where === 'account'
        ? 'Too many subscriptions to this account are open.'
        : 'Too many subscriptions are open; try again later.',
    );
  }
}
