import { describeConditionOfLines } from '../../../support/describe-condition-of-lines.ts';

describeConditionOfLines('a condition of goods', { name: 'skus', of: 'sku' });
