import { type RecommendationFormStatus } from '@shared/recommendation-form/workflow'
import { actorOf } from '../signing/factory'
import { buildSourceInfo } from '../source-info/factory'
import { buildUpload } from '../uploads/factory'
import { approveRecommendationForm } from './actions/approve-recommendation-form'
import { findMyForm } from './actions/find-my-form'
import { rejectForm } from './actions/reject-form'
import { saveFormDraft } from './actions/save-form-draft'
import { submitForm } from './actions/submit-form'

/** What an ordinary student writes. */
export const sampleTexts = {
  selfEvaluation: '本人学习认真，动手能力强，在校期间参与开发校园二手交易小程序，担任小组组长。', awards: '2025 年校级一等奖学金', practice: '哈尔滨电机厂实习三个月', positions: '班级学习委员', talents: '英语六级、羽毛球',
}

/** A stored recommendation form in `state`, reached by the real actions, with its student, reviewer and photo. */
export async function buildRecommendationForm({ state = 'pending' }: { state?: RecommendationFormStatus } = {}) {
  const { student, reviewer } = await buildSourceInfo('pending')
  const photo = await buildUpload({ student, purpose: 'photo' })
  const input = { texts: sampleTexts, photoId: photo._id.toString() }
  const [writer, decider] = [actorOf(student), actorOf(reviewer)]
  if (state === 'draft') await saveFormDraft(writer, { revision: 0, ...input })
  else {
    const { _id } = await submitForm(writer, { version: 1, ...input })
    if (state === 'approved') await approveRecommendationForm(decider, _id.toString(), { version: 1 })
    if (state === 'rejected') await rejectForm(decider, _id.toString(), { version: 1, reason: '自我鉴定过于简单' })
  }
  const row = await findMyForm(writer)
  if (!row) throw new Error('the form was not made')
  return { row, student, reviewer, photo }
}
