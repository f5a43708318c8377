import { isRealDate } from '../kernel/is-real-date'

const shapes = [/^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]00:00(?::00)?)?$/, /^(\d{4})(\d{2})(\d{2})$/]
const monthShapes = [/^(\d{4})[-/.年](\d{1,2})月?$/, /^(\d{4})(\d{2})$/]

/**
 * A day as people and spreadsheets write it, as YYYY-MM-DD: 2004-5-1, 2004/05/01, 2004.5.1, 20040501, 2004年5月1日, or a
 * spreadsheet's day number. With `monthIsEnough` a month means its first day. Undefined when it is no day.
 */
export function readDate(text: string, monthIsEnough = false): string | undefined {
  const plain = text.normalize('NFKC').trim()
  for (const shape of shapes) {
    const match = shape.exec(plain)
    if (match) return toIso(Number(match[1]), Number(match[2]), Number(match[3]))
  }
  for (const shape of monthIsEnough ? monthShapes : []) {
    const match = shape.exec(plain)
    if (match) return toIso(Number(match[1]), Number(match[2]), 1)
  }
  // Day numbers count from 1899-12-30; 10000 is 1927, 80000 is 2119.
  const serial = /^([1-7]\d{4})(?:\.\d+)?$/.exec(plain)
  return serial ? new Date(Date.UTC(1899, 11, 30) + Number(serial[1]) * 86_400_000).toISOString().slice(0, 10) : undefined
}

function toIso(year: number, month: number, day: number): string | undefined {
  if (!isRealDate(year, month, day)) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
