import { errorCatalogue, type ErrorId } from '@shared/kernel/error-ids'
import { uploadPurposes, type UploadPurpose } from '@shared/uploads/purposes'
import { ApiError } from '@/api/api-error'
import type { ChosenFile } from '@/platform/choose-file'
import { kindOfEntry } from './kind-of-entry'
import { typeWrong } from './type-wrong'

const megabyte = 1024 * 1024

/** What the server would refuse anyway, said before megabytes are sent. */
export function refuseLocally(purpose: UploadPurpose, { name, size }: ChosenFile): ApiError | undefined {
  const { pdf, maxBytes } = uploadPurposes[purpose]
  const refuse = (id: ErrorId, about: { message?: string; next?: string } = {}) => new ApiError(id, { ...errorCatalogue[id], ...about })
  const kind = kindOfEntry({ name })
  if (kind === 'other' || (kind === 'pdf' && !pdf)) return typeWrong(purpose)
  if (size === 0) return refuse('file_damaged')
  if (size > maxBytes) return refuse('payload_too_large', { message: `文件超过 ${maxBytes / megabyte} MB`, next: '请重新拍照，或把 PDF 压缩后再上传' })
  return undefined
}
