import { type UploadPurpose } from '@shared/uploads/purposes'
import { type AccountRow } from '../accounts/model'
import { actorOf } from '../signing/factory'
import { keepUpload } from './actions/keep-upload'
import { type UploadRow } from './model'
import { pdfOf } from './testing/pdf-of'
import { pictureOf } from './testing/picture-of'

let serial = 0

/** A real small file that `student` (an account) sent for `purpose`, attached to nothing: a JPEG, or a PDF of one page. Each call makes another file. */
export async function buildUpload({ student, purpose, kind = 'image' }: { student: AccountRow; purpose: UploadPurpose; kind?: 'image' | 'pdf' }): Promise<UploadRow> {
  serial += 1
  const bytes = kind === 'pdf' ? pdfOf({ trailer: `/Serial ${serial}` }) : await pictureOf({ seed: serial })
  return keepUpload(actorOf(student), purpose, { fileName: `文件${serial}.${kind === 'pdf' ? 'pdf' : 'jpg'}`, bytes })
}
