import { employerRegistrationWorkflow } from '@shared/employers/workflow'
import { type Types } from 'mongoose'
import { systemActor } from '../../../actor'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { openRecord } from '../../../db/open-record'
import { Employer, type EmployerRow } from '../model'
import { EmployerRegistration, type EmployerRegistrationRow } from '../registration-model'

/** Gives units from before registrations theirs, so that the platform can suspend them: approved, or waiting if they are not. May run twice, and in several processes at once. */
export async function openKnownRegistrations(only: Record<string, unknown> = {}): Promise<void> {
  const known = await EmployerRegistration.distinct('employerId')
  const have = new Set(known.map(String))
  for (const employer of await Employer.find(only).lean<EmployerRow[]>()) {
    if (!have.has(employer._id.toString())) await openKnown(employer)
  }
}

async function openKnown({ _id: employerId, name, creditCode, unitNature, cityCode, approved, createdAt }: EmployerRow & { _id: Types.ObjectId }): Promise<void> {
  const fields = { employerId, name, creditCode, unitNature, cityCode, submittedAt: createdAt }
  await openRecord<EmployerRegistrationRow>({ model: EmployerRegistration, workflow: employerRegistrationWorkflow, actor: systemActor, fields, state: approved ? 'approved' : 'pending' })
    .catch((error: unknown) => { if (!isDuplicateKey(error, 'employerId')) throw error })
}
