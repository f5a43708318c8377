import { clock } from '../../../clock'
import { ProfileIndex } from '../matching/profile-index'
import { Profile, type ProfileRow } from '../profile-model'
import { toMatchProfile } from '../to-match-profile'
import { overlapMs } from './overlap'

const fields = { accountId: 0, majorLabel: 0, degreeLabel: 0, savedAt: 0 } as const

/** All students of this process as an index, brought up to date before each use. */
export class ProfileCache {
  private readonly index = new ProfileIndex()
  private readAt?: Date

  async fresh(): Promise<ProfileIndex> {
    const now = clock.now()
    // A clock that was ahead hid changes made since: all is read again.
    if (this.readAt && this.readAt > now) this.readAt = undefined
    const changed = this.readAt ? { updatedAt: { $gte: new Date(this.readAt.getTime() - overlapMs) } } : {}
    for await (const row of Profile.find(changed, fields).lean<ProfileRow[]>().cursor({ batchSize: 2000 })) this.index.upsert(toMatchProfile(row))
    this.readAt = now
    return this.index
  }
}
