import { error, type RuleBookCheck, warning } from './rule-book-problem.ts';

/** There is a number of points that a member may give away. */
export const transfersSane: RuleBookCheck = ({ transfers }) => {
  if (transfers === null) return [];
  const { minimum, maximum, dailyMaximum } = transfers;
  const code = 'TRANSFERS_UNFIT';
  const at = (name: string) => ['transfers', name];
  if (minimum > maximum) {
    return [error(at('maximum'), { code, message: `Is below the least transfer, ${minimum}.` })];
  }
  if (minimum > dailyMaximum) {
    const message = `Nobody could give anything: the least transfer is ${minimum}.`;
    return [error(at('dailyMaximum'), { code, message })];
  }
  if (maximum <= dailyMaximum) return [];
  const message = `Is never reached: the maximum a day is ${dailyMaximum}.`;
  return [warning(at('maximum'), { code, message })];
};
