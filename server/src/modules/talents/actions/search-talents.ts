import { type Degree } from '@shared/jobs/degrees'
import { type Actor } from '../../../actor'
import { afterCursor, decodeCursor, toPage } from '../../../db/paginate'
import { useRate } from '../../../http/rate-limit'
import { ownEmployerId } from '../../employers/actions/own-employer-id'
import { requireApprovedEmployer } from '../../employers/actions/require-approved-employer'
import { queryWords } from '../../jobs/actions/query-words'
import { TalentProfile, type TalentRow } from '../model'
import { presentTalent } from '../present'
import { talentLimits } from '../talent-limits'
import { term } from '../term'

export interface TalentQuery { q?: string; degree?: Degree; majorClass?: string; cityCode?: string; category?: string; cursor?: string; limit: number }

/**
 * Students who let themselves be found and did not block this employer, the latest résumé first. Whatever is asked for stands in a profile as a
 * term to be equal to, so that one index answers in order.
 * @throws AppError employer_not_approved, rate_limited
 */
export async function searchTalents(actor: Actor, query: TalentQuery) {
  const employerId = ownEmployerId(actor)
  await requireApprovedEmployer(actor)
  await useRate(talentLimits.searches, employerId)
  const asked = termsOf(query)
  const filter = { ...(asked.length > 0 ? { terms: { $all: asked } } : {}), blocked: { $ne: employerId }, ...afterCursor('updatedAt', decodeCursor(query.cursor), -1) }
  const rows = await TalentProfile.find(filter).sort({ updatedAt: -1, _id: -1 }).limit(query.limit + 1).lean<TalentRow[]>()
  return toPage(rows, query.limit, (row) => ({ at: row.updatedAt, id: row._id }), (row) => presentTalent(row, employerId))
}

/** The rarest kinds first: the index is walked by the first. */
function termsOf({ q, degree, majorClass, cityCode, category }: TalentQuery): string[] {
  const words = q ? queryWords(q).sort((a, b) => b.length - a.length).map(term.word) : []
  return [
    ...words, ...(majorClass ? [term.majorClass(majorClass)] : []), ...(category ? [term.category(category)] : []), ...(cityCode ? [term.city(cityCode)] : []),
    ...(degree && degree !== 'none' ? [term.degree(degree)] : []),
  ]
}
