import { errorCatalogue } from '@shared/kernel/error-ids'
import { uploadPurposes, type UploadPurpose } from '@shared/uploads/purposes'
import { ApiError } from '@/api/api-error'

/** file_type_wrong in the words of this place. */
export const typeWrong = (purpose: UploadPurpose): ApiError =>
  new ApiError('file_type_wrong', { ...errorCatalogue.file_type_wrong, next: uploadPurposes[purpose].pdf ? '请上传 JPG、PNG 图片或 PDF，Word 等文件请先另存为 PDF' : '这里只能上传 JPG 或 PNG 图片' })
