import { type fit } from '@shared/recommendations/fit'
import { type Types } from 'mongoose'
import { type z } from 'zod'
import { clock } from '../../../clock'
import { type MatchJobRow } from '../../jobs/actions/match-job-row'
import { scoreMatch } from '../matching/score-match'
import { presentFit } from '../present-fit'
import { Profile, type ProfileRow } from '../profile-model'
import { toMatchJob } from '../to-match-job'
import { toMatchProfile } from '../to-match-profile'

/** How well jobs that were just read fit a student, by job id (hex): one read by id. Jobs that do not match are absent, and so are all while the student has no profile. */
export async function fitOf(studentId: Types.ObjectId | string, jobs: readonly Omit<MatchJobRow, 'version' | 'matchAt'>[]): Promise<Map<string, z.output<typeof fit>>> {
  const profile = await Profile.findOne({ _id: studentId }).lean<ProfileRow>()
  if (!profile) return new Map()
  const reader = toMatchProfile(profile)
  return new Map(jobs.flatMap((row) => {
    const match = row.open ? scoreMatch(toMatchJob(row), reader, clock.ms()) : undefined
    return match ? [[row._id.toString(), presentFit(match, profile)] as const] : []
  }))
}
