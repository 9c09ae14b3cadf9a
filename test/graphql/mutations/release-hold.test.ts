import { describeNotImplemented } from '../not-implemented.ts';

describeNotImplemented('releaseHold');
