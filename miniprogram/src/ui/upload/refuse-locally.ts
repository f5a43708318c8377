import { errorCatalogue, type ErrorId } from '@shared/kernel/error-ids'
import { uploadPurposes, type UploadPurpose } from '@shared/uploads/purposes'
import { ApiError } from '@/api/api-error'
import type { ChosenFile } from '@/platform/choose-file'

const megabyte = 1024 * 1024

/** What the server would refuse anyway, said before megabytes are sent. */
export function refuseLocally(purpose: UploadPurpose, { name, size }: ChosenFile): ApiError | undefined {
  const { pdf, maxBytes } = uploadPurposes[purpose]
  const refuse = (id: ErrorId, about: { message?: string; next?: string } = {}) => new ApiError(id, { ...errorCatalogue[id], ...about })
  if (!pdf && /\.pdf$/i.test(name)) return refuse('file_type_wrong', { next: '这里只能上传 JPG 或 PNG 图片' })
  if (size === 0) return refuse('file_damaged')
  if (size > maxBytes) return refuse('payload_too_large', { message: `文件超过 ${maxBytes / megabyte} MB`, next: '请重新拍照，或把 PDF 压缩后再上传' })
  return undefined
}
