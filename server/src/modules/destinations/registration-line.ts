import { onlineAgreementWorkflow, type OnlineAgreementStatus } from '@shared/destinations/workflow'
import { unitNatures } from '@shared/employers/unit-natures'
import { type State } from '@shared/kernel/workflow'
import { offlineAgreementWorkflow, type OfflineAgreementStatus } from '@shared/offline-agreements/workflow'
import { offlineFields } from '@shared/offline-agreements/fields'
import { branchOf, type BranchKey } from '@shared/other-destinations/branches'
import { otherDestinationWorkflow, type OtherDestinationStatus } from '@shared/other-destinations/workflow'
import { type Handover, type Terms } from '@shared/signing/terms'
import { openOfflineValues, type OfflineValues } from '../offline-agreements/actions/seal-values'
import { unsealValues } from '../other-destinations/actions/unseal-values'
import { type DestinationKind, type DestinationRow } from './model'
import { type Parties } from './parties'
import { linesOfTerms } from './lines-of-terms'
import { linesOfValues } from './lines-of-values'

/** A student's destination as the registration list names it. Codes are the Ministry's two digits; absent is not known. */
export interface RegistrationLine {
  kind: DestinationKind
  kindLabel: string
  /** Approved by the school, or with somebody still to act. */
  state: 'approved' | 'waiting'
  stateLabel: string
  number?: string
  code?: string
  codeLabel?: string
  employerName?: string
  creditCode?: string
  unitNatureCode?: string
  unitNature?: string
  position?: string
  /** A month, before tax. */
  salaryYuan?: number
  workplace?: string
  reportOn?: string
  archive?: { unit: string; address?: string; postcode?: string; recipient?: string; phone?: string }
  hukouAddress?: string
  submittedAt?: Date
  decidedAt?: Date
}

/** What is read of a stored destination, whichever kind it is. */
export interface StoredRegistration extends Pick<DestinationRow, 'studentId' | 'kind' | 'status' | 'active' | 'number' | 'createdAt' | 'decidedAt'> {
  signatures?: { role: string; at: Date }[]
  signedTerms?: Terms
  handover?: Handover | null
  parties?: Pick<Parties, 'employer'>
  /** Sealed at rest in part, as `content.values` is. */
  values?: OfflineValues
  content?: { branch: BranchKey; values: Record<string, string> } | null
  generatedAt?: Date | null
  submittedAt?: Date | null
}

const kindLabels: Record<DestinationKind, string> = { online: '线上', offline: '线下', other: '其他' }
const states: Record<DestinationKind, Readonly<Record<string, State>>> = { online: onlineAgreementWorkflow.states, offline: offlineAgreementWorkflow.states, other: otherDestinationWorkflow.states }
const sentBack: readonly string[] = ['rejected', 'reoffered'] satisfies (OnlineAgreementStatus | OfflineAgreementStatus | OtherDestinationStatus)[]
/** Both kinds of agreement are 就业协议. */
const agreement = { code: '10', codeLabel: '签就业协议形式就业' }

/** One row of the list; undefined for what is no registration. What was sent back has its state only: it holds no place, and counts nowhere. */
export function registrationLine(row: StoredRegistration): RegistrationLine | undefined {
  const state = states[row.kind][row.status]
  const line: RegistrationLine = {
    kind: row.kind, kindLabel: kindLabels[row.kind], state: row.active && !state?.turn ? 'approved' : 'waiting', stateLabel: state?.label ?? row.status,
    number: row.number ?? undefined, decidedAt: row.decidedAt ?? undefined,
  }
  if (!row.active) return sentBack.includes(row.status) ? line : undefined
  Object.assign(line, contentOf(row))
  line.submittedAt = row.signatures?.filter(({ role }) => role === 'student').at(-1)?.at ?? row.submittedAt ?? row.generatedAt ?? undefined
  line.unitNature = line.unitNatureCode && unitNatures[line.unitNatureCode]
  return line
}

function contentOf(row: StoredRegistration): Partial<RegistrationLine> {
  if (row.kind === 'online') return { ...agreement, ...(row.signedTerms && row.parties ? linesOfTerms(row.signedTerms, row.handover ?? {}, row.parties.employer) : {}) }
  if (row.kind === 'offline') return { ...agreement, ...linesOfValues(openOfflineValues(row.values ?? {}), offlineFields) }
  if (!row.content) return {}
  const branch = branchOf(row.content.branch)
  return { code: branch.code, codeLabel: branch.label, ...linesOfValues(unsealValues(row.content.values), branch.fields) }
}
