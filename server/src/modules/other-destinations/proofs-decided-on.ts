import { type Types } from 'mongoose'
import { type OtherDestinationRow } from './model'

/** The files of what the school decided on, last or before a termination: they stay with the record whatever is submitted or taken back. */
export const proofsDecidedOn = (row: Pick<OtherDestinationRow, 'decided' | 'released'> | undefined): Types.ObjectId[] =>
  [row?.decided, ...(row?.released ?? []).map(({ content }) => content)].flatMap((content) => (content?.proofs ?? []).map((proof) => proof.upload))
