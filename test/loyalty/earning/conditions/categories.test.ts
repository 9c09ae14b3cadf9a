import { describeConditionOfLines } from '../../../support/describe-condition-of-lines.ts';

describeConditionOfLines('a condition of categories', { name: 'categories', of: 'category' });
