import { type Actor } from '../../../actor'
import { type EmployerIntroduction, type EmployerProfile } from '../employer-input'
import { Employer } from '../model'
import { requireOwner } from '../policy'

/** What a unit says of itself, by one of its owners; the platform need not look at it. @throws AppError forbidden */
export async function saveEmployerProfile(actor: Actor, profile: EmployerProfile & EmployerIntroduction): Promise<void> {
  const _id = await requireOwner(actor)
  await Employer.updateOne({ _id }, { $set: { ...profile, size: profile.size ?? null } })
}
