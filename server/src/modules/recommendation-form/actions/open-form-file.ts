import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { type FileAnswer } from '../../../http/define-routes'
import { keepDocument } from '../../../pdf/keep-document'
import { renderRecommendationForm } from '../../../pdf/render-recommendation-form'
import { readUpload } from '../../uploads/actions/read-upload'
import { composeForm } from '../compose-form'
import { RecommendationForm, type RecommendationFormRow } from '../model'
import { getForm } from './get-form'

const attempts = 3

/** 打印 (any state once handed in, marked unless approved) or 下载 (approved only, R-REC-2). @throws AppError not_found, form_not_approved */
export async function openFormFile(actor: Actor, id: string, purpose: 'print' | 'download'): Promise<FileAnswer> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const row = await getForm(actor, id)
    if (!row.content || (purpose === 'download' && row.status !== 'approved')) throw new AppError('form_not_approved')
    // What was taken back after a decision is the student's.
    if (actor.role === 'reviewer' && row.status === 'draft' && JSON.stringify(row.content) !== JSON.stringify(row.decided)) throw new AppError('form_not_approved')
    const body = await storedForm(row)
    if (body) return { body, fileName: `毕业生就业推荐表-${row.studentName}.pdf`, inline: purpose === 'print' }
  }
  throw new AppError('conflict')
}

function storedForm(row: RecommendationFormRow): Promise<Buffer | undefined> {
  const { _id, version, status } = row
  const find = (from: RecommendationFormRow) => from.documents.find((one) => one.version === version && one.state === status)
  const taken = { $elemMatch: { version, state: status } }
  return keepDocument({
    known: find(row), reason: '毕业生就业推荐表',
    draw: async () => ({ drawn: await renderRecommendationForm(composeForm(row, row.content?.photoId ? await readUpload(row.content.photoId) : undefined)), at: row.updatedAt }),
    claim: async (file) => (await RecommendationForm.updateOne({ _id, version, status, documents: { $not: taken } }, { $push: { documents: { ...file, version, state: status } } })).modifiedCount === 1,
    reread: async () => {
      const now = await RecommendationForm.findOne({ _id, version, status }).lean<RecommendationFormRow>()
      return now ? find(now) : undefined
    },
  })
}
