import { findApplications } from '../../applications/actions/find-applications'
import { describeJobs } from '../../jobs/actions/describe-jobs'
import { type FavouriteRow } from '../model'
import { presentFavourite } from '../present'

/** Favourites of one student as cards, in their order: one read of the jobs, one of the applications. */
export async function describeFavourites(studentId: string, rows: FavouriteRow[]) {
  const ids = rows.map(({ jobId }) => jobId)
  const [jobs, applied] = await Promise.all([describeJobs(ids), findApplications(studentId, ids)])
  const cards = new Map(jobs.map((job) => [job.id, job]))
  return rows.flatMap((row) => {
    const card = cards.get(row.jobId.toString())
    return card ? [presentFavourite(row, card, applied.get(card.id))] : []
  })
}
