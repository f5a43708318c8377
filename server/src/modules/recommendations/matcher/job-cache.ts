import { clock } from '../../../clock'
import { listChangedMatchJobs } from '../../jobs/actions/list-changed-match-jobs'
import { listOpenMatchJobs } from '../../jobs/actions/list-open-match-jobs'
import { type MatchJobRow } from '../../jobs/actions/match-job-row'
import { JobIndex } from '../matching/job-index'
import { type MatchJob } from '../matching/match-job'
import { toMatchJob } from '../to-match-job'
import { overlapMs } from './overlap'

/** The open jobs of this process, brought up to date before each use; the index over them is made anew only when one changed. */
export class JobCache {
  private readonly jobs = new Map<string, { job: MatchJob; stamp: string }>()
  private index?: JobIndex
  private readAt?: Date

  async fresh(): Promise<JobIndex> {
    const now = clock.now()
    // A clock that was ahead hid changes made since: all is read again.
    if (this.readAt && this.readAt > now) this.forget()
    if (!this.readAt) for await (const row of listOpenMatchJobs()) this.take(row)
    else for (const row of await listChangedMatchJobs(new Date(this.readAt.getTime() - overlapMs))) this.take(row)
    this.readAt = now
    return (this.index ??= this.build(now.getTime()))
  }

  /** What expired goes: nobody says so at the instant, and a worker may run for a year. */
  private build(now: number): JobIndex {
    for (const [id, { job }] of this.jobs) if (job.deadline <= now) this.jobs.delete(id)
    return new JobIndex([...this.jobs.values()].map(({ job }) => job))
  }

  private forget(): void {
    this.readAt = undefined
    this.index = undefined
    this.jobs.clear()
  }

  private take(row: MatchJobRow): void {
    const id = row._id.toString()
    const before = this.jobs.get(id)
    if (!row.open) { if (this.jobs.delete(id)) this.index = undefined; return }
    const stamp = `${row.version}:${row.matchAt.getTime()}`
    if (before?.stamp === stamp) return
    this.jobs.set(id, { job: toMatchJob(row), stamp })
    this.index = undefined
  }
}
