import { type StoredDocument } from '../../destinations/actions/destination-model'
import { findByNumber } from '../../destinations/actions/find-by-number'
import { readShownSteps } from '../../offline-agreements/actions/read-shown-steps'
import { findFormByNumber } from '../../recommendation-form/actions/find-form-by-number'
import { maskName } from '../mask-name'
import { type PublicState, publicStateOf } from '../public-state'

/** What anybody may learn of a document whose number they hold: its state, names masked, nothing else. `documents` stay on the server. */
export interface Verified {
  title: string; number: string; state: PublicState; version: number; student: string; employer?: string; school: string; updatedAt: Date
  status: string; documents: StoredDocument[]
  /** The step that the current file shows, where one version comes to a state twice. */
  seq?: number
}

/**
 * An agreement or a recommendation form by its number as the public sees it, or undefined.
 * @param printed the version on the paper, when its QR named one: an older one was replaced
 */
export async function verifyNumber(number: string, printed?: number): Promise<Verified | undefined> {
  const found = await findAgreement(number) ?? await findForm(number)
  if (!found || printed === undefined || printed >= found.version || found.state === 'terminated') return found
  return { ...found, state: 'replaced' }
}

async function findAgreement(number: string): Promise<Verified | undefined> {
  const row = await findByNumber(number)
  if (!row) return undefined
  const { status, documents, updatedAt } = row
  const seq = row.kind === 'offline' ? (await readShownSteps(row)).at(-1)?.seq : undefined
  return { title: '就业协议书', number, state: publicStateOf(row.kind, status), version: row.printedVersion ?? row.version, student: maskName(row.studentName), employer: row.title, school: row.schoolName, updatedAt, status, documents, seq }
}

async function findForm(number: string): Promise<Verified | undefined> {
  const row = await findFormByNumber(number)
  if (!row) return undefined
  const { version, status, documents, updatedAt } = row
  return { title: '毕业生就业推荐表', number, state: publicStateOf('form', status), version, student: maskName(row.studentName), school: row.schoolName, updatedAt, status, documents }
}
