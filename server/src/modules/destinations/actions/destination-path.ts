import { type Types } from 'mongoose'
import { type DestinationKind } from '../model'

const pages: Record<DestinationKind, (id: string) => string> = {
  online: (id) => `modules/signing/pages/agreement/index?id=${id}`,
  offline: (id) => `modules/offline-agreements/pages/show/index?id=${id}`,
  other: () => 'modules/other-destinations/pages/show/index',
}

/** The student's page of a destination. */
export const destinationPath = (row: { kind: DestinationKind; _id: Types.ObjectId }): string => pages[row.kind](row._id.toString())
