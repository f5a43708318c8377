import { correctOtherDestination } from '../other-destinations/actions/correct-other-destination'
import { compareBranchValues } from '../other-destinations/actions/compare-branch-values'
import { findMine } from '../other-destinations/actions/find-mine'
import { prepareChanges } from '../other-destinations/actions/prepare-changes'
import { sealValues } from '../other-destinations/actions/seal-values'
import { unsealValues } from '../other-destinations/actions/unseal-values'
import { type CorrectionDoor, type Values } from './correction-door'

const present = (values: Values): Record<string, string> => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value ?? '']))

/** The student's registered other destination (R-OTH-2). */
export const otherDestinationDoor: CorrectionDoor = {
  label: '其他去向', noticeSubject: '去向信息纠错', path: 'modules/other-destinations/pages/show/index',
  prepare: (studentId, changes) => prepareChanges(studentId, present(changes)),
  seal: (values) => sealValues(present(values)), unseal: (values) => unsealValues(present(values)),
  async inForce(row) {
    const record = await findMine(row.studentId)
    return record?.content && record.status === 'approved' && record.version === row.subjectVersion ? unsealValues(record.content.values) : undefined
  },
  compare: ({ branch }, before, after) => (branch ? compareBranchValues(branch, before, after, Object.keys(after)) : []),
  async apply(actor, row) {
    await correctOtherDestination({ actor, id: row.subjectId, version: row.subjectVersion ?? 0, changes: unsealValues(present(row.after)), reason: row.reason })
  },
}
