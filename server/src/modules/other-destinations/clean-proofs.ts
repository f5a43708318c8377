import { branchOf, type BranchKey } from '@shared/other-destinations/branches'
import { Types } from 'mongoose'
import { AppError } from '../../errors'
import { type GivenProof } from './model'

/** Proofs of a branch as they are kept: each file once a kind. @throws AppError unknown_field for a kind that the branch does not ask for */
export function cleanProofs(branch: BranchKey | undefined, given: readonly { kind: string; upload: string }[]): GivenProof[] {
  const kinds = branch ? branchOf(branch).proofs.map((proof) => proof.key) : []
  if (given.some(({ kind }) => !kinds.includes(kind))) throw new AppError('unknown_field')
  const once = new Map(given.map((proof) => [`${proof.kind} ${proof.upload}`, proof]))
  return [...once.values()].map(({ kind, upload }) => ({ kind, upload: new Types.ObjectId(upload) }))
}
