import { destinationWorkflows } from '../../destinations/actions/destination-workflows'
import { findByNumber } from '../../destinations/actions/find-by-number'

/** What anybody may learn of an agreement whose number they hold: its state, names masked, nothing else. */
export interface Verified { number: string; status: string; tone: string; employer: string; school: string; student: string; updatedAt: Date }

/** An agreement by its number as the public sees it, or undefined. */
export async function verifyNumber(number: string): Promise<Verified | undefined> {
  const row = await findByNumber(number)
  if (!row) return undefined
  const state = destinationWorkflows[row.kind].states[row.status]
  if (!state) return undefined
  return { number, status: state.label, tone: state.tone, employer: row.title, school: row.schoolName, student: maskName(row.studentName), updatedAt: row.updatedAt }
}

/** 张雨桐 → 张*桐, 王一 → 王*; longer names keep their ends. */
function maskName(name: string): string {
  const letters = Array.from(name)
  if (letters.length <= 2) return `${letters[0] ?? ''}*`
  return `${letters[0]}${'*'.repeat(letters.length - 2)}${letters.at(-1)}`
}
