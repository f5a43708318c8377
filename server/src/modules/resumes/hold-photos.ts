import { describeUploads } from '../uploads/actions/describe-uploads'
import { holdUploads } from '../uploads/actions/hold-uploads'
import { type ResumeRow, type StoredContent } from './model'
import { ResumeVersion } from './version-model'

/** Keeps the photo of a résumé and those of its versions, and lets go of the others; in the caller's transaction. @throws AppError upload_not_found */
export async function holdPhotos(row: Pick<ResumeRow, '_id' | 'studentId'>, { photoId }: Pick<StoredContent, 'photoId'>): Promise<void> {
  const older: unknown[] = await ResumeVersion.distinct('content.photoId', { resumeId: row._id })
  const known = await describeUploads(older.flatMap((id) => (id ? [String(id)] : [])))
  const ids = [...(photoId ? [photoId.toString()] : []), ...known.map(({ id }) => id)]
  await holdUploads({ ids, studentId: row.studentId, purpose: 'photo', subject: { kind: 'resume', id: row._id } })
}
