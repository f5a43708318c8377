const yuan = (fen: number): number => Math.round(fen / 100)
const thousands = (value: number): string => String(Math.round(value / 100) / 10)
const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

interface Salary { salaryMinFen?: number; salaryMaxFen?: number }

/** A range in one unit: from–to, one number when both are the same, 起 and 以内 when one end is open. */
function range({ salaryMinFen, salaryMaxFen }: Salary, unit: string, show: (value: number) => string): string {
  if (salaryMinFen === undefined && salaryMaxFen === undefined) return '面议'
  if (salaryMaxFen === undefined) return `${show(yuan(salaryMinFen ?? 0))}${unit}起`
  if (salaryMinFen === undefined) return `${show(yuan(salaryMaxFen))}${unit}以内`
  const [from, to] = [show(yuan(salaryMinFen)), show(yuan(salaryMaxFen))]
  return `${from === to ? from : `${from}–${to}`}${unit}`
}

/** Pay in a list: 8–12K, 面议; what is less than a thousand stays in yuan. */
export function formatSalary(salary: Salary): string {
  const small = [salary.salaryMinFen, salary.salaryMaxFen].some((fen) => fen !== undefined && yuan(fen) < 1_000)
  return small ? range(salary, ' 元', String) : range(salary, 'K', thousands)
}

/** Pay in full: 8,000–12,000 元/月, 面议. */
export function formatFullSalary(salary: Salary): string {
  return range(salary, ' 元/月', grouped)
}
