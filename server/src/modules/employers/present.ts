import { employerSizes } from '@shared/employers/sizes'
import { unitNatures } from '@shared/employers/unit-natures'
import { type EmployerRegistrationStatus, employerRegistrationWorkflow } from '@shared/employers/workflow'
import { type JobCard } from '@shared/jobs/card'
import { cities } from '@shared/jobs/cities'
import { industries } from '@shared/jobs/industries'
import { actionsFor } from '@shared/kernel/actions-for'
import { type Role } from '@shared/kernel/roles'
import { type HistoryRow } from '../../db/history'
import { presentHistory } from '../../db/present-history'
import { presentStatus } from '../../db/present-status'
import { type AccountRow } from '../accounts/actions/add-employer-account'
import { checkCode } from './check-code'
import { coded } from './coded'
import { type EmployerRow } from './model'
import { type EmployerRegistrationRow } from './registration-model'

const nature = (code: string) => ({ code, label: unitNatures[code] ?? code })
const licenceOf = (row: EmployerRegistrationRow) => row.licence && { kind: row.licence.kind, fileName: row.licence.fileName, bytes: row.licence.bytes, path: `/api/employers/registrations/${row._id.toString()}/licence` }

/** What a unit says of itself. */
const profileOf = (employer: EmployerRow) => ({
  industry: coded(industries, employer.industry), city: coded(cities, employer.cityCode), address: employer.address, contactName: employer.contactName, contactPhone: employer.contactPhone,
})

/** Where a record stands, what `role` may do, and how it came there. */
const standingOf = (row: EmployerRegistrationRow, role: Role, history: HistoryRow[]) => ({
  status: presentStatus(employerRegistrationWorkflow, row.status), version: row.version, reason: row.reason ?? undefined, decidedAt: row.decidedAt?.toISOString(), licence: licenceOf(row),
  actions: actionsFor(employerRegistrationWorkflow, { status: row.status, role }), history: presentHistory(employerRegistrationWorkflow, history, '提交入驻申请'),
})

/** A unit to those who work there; one without a registration is what its row says. */
export function presentMyEmployer(employer: EmployerRow, { registration, history, owner }: { registration?: EmployerRegistrationRow; history: HistoryRow[]; owner: boolean }) {
  const known: EmployerRegistrationStatus = employer.approved ? 'approved' : 'pending'
  const standing = registration ? { ...standingOf(registration, 'employer', history), submittedAt: registration.submittedAt.toISOString() } : { status: presentStatus(employerRegistrationWorkflow, known), version: 1, actions: [], history: [] }
  return {
    ...standing, actions: owner ? standing.actions : [], ...profileOf(employer), id: employer._id.toString(), approved: employer.approved, name: employer.name, creditCode: registration?.creditCode ?? employer.creditCode, unitNature: nature(employer.unitNature),
    size: coded(employerSizes, employer.size), intro: employer.intro ?? '', owner,
  }
}

/** A registration as the platform reads it. */
export function presentRegistration(row: EmployerRegistrationRow, { employer, history, openJobs, jobs }: { employer: EmployerRow; history: HistoryRow[]; openJobs: number; jobs: JobCard[] }) {
  return {
    ...standingOf(row, 'admin', history), ...profileOf(employer), id: row._id.toString(), employerId: row.employerId.toString(), submittedAt: row.submittedAt.toISOString(),
    name: row.name, creditCode: row.creditCode, unitNature: nature(row.unitNature), codeCheck: checkCode(row.creditCode, row.unitNature, employer.cityCode), openJobs, jobs,
  }
}

/** One line of the platform's list. */
export const presentRegistrationItem = (row: EmployerRegistrationRow) => ({
  id: row._id.toString(), employerId: row.employerId.toString(), status: presentStatus(employerRegistrationWorkflow, row.status), version: row.version, name: row.name, creditCode: row.creditCode, unitNature: nature(row.unitNature),
  city: coded(cities, row.cityCode), submittedAt: row.submittedAt.toISOString(), updatedAt: row.updatedAt.toISOString(),
})

/** Somebody who works for a unit, to its others. */
export const presentStaff = (row: AccountRow, readerId: string) => ({
  id: row._id.toString(), name: row.name, username: row.username ?? '', owner: row.owner !== false, me: row._id.toString() === readerId, disabled: row.disabledAt !== undefined, createdAt: row.createdAt.toISOString(), signedInAt: row.signedInAt?.toISOString(),
})

/** A unit as students see it. */
export const presentPublicEmployer = (employer: EmployerRow) => ({
  id: employer._id.toString(), name: employer.name, unitNature: nature(employer.unitNature), industry: coded(industries, employer.industry), city: coded(cities, employer.cityCode), size: coded(employerSizes, employer.size), address: employer.address, intro: employer.intro ?? '',
})
