import { z } from 'zod'
import { defineEndpoint } from '../kernel/endpoint'
import { idParams, objectId } from '../kernel/presented'
import { uploadHints, type UploadHint } from './hints'
import { uploadPurposes, type UploadPurpose } from './purposes'

const purpose = z.enum(Object.keys(uploadPurposes) as UploadPurpose[])

/** One uploaded file as its owner and the school see it. `pages`: of a PDF; 1 for a picture. `hints`: what makes a picture hard to read, to be mended on the spot; they refuse nothing. */
export const uploadedFile = z.object({
  id: objectId, purpose, kind: z.enum(['image', 'pdf']), fileName: z.string(), bytes: z.number(), pages: z.number(), width: z.number().optional(), height: z.number().optional(),
  hints: z.array(z.object({ key: z.enum(Object.keys(uploadHints) as UploadHint[]), message: z.string() })), path: z.string(),
})
/** The files of one place in their order, e.g. the photos of a stamped agreement. */
export const uploadIds = (of: UploadPurpose) => z.array(objectId).min(1, '请上传文件').max(uploadPurposes[of].files, `最多 ${uploadPurposes[of].files} 个文件`)

export const uploadsContract = {
  upload: defineEndpoint({ method: 'POST', path: '/api/uploads/:purpose', summary: 'Upload one file: checked, re-encoded if a picture, kept. The same file again is the same id', access: ['student'], params: z.strictObject({ purpose }),
    upload: { maxBytes: 10 * 1024 * 1024 }, response: uploadedFile, errors: ['file_type_wrong', 'file_damaged', 'file_unsafe', 'image_too_large', 'image_too_small', 'pdf_too_long', 'too_many_uploads', 'payload_too_large', 'rate_limited'] }),
  showOne: defineEndpoint({ method: 'GET', path: '/api/uploads/:id', summary: 'The file: its student, and the reviewer of their school once it was handed in', access: ['student', 'reviewer'], params: idParams, produces: 'application/octet-stream' }),
}
