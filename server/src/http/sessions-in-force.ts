import { Types } from 'mongoose'
import { findSessions } from './find-sessions'

const atOnce = 1_000

/** Which of these sessions are in force, by id: for what stays open longer than a request. */
export async function sessionsInForce(ids: readonly string[]): Promise<Set<string>> {
  const inForce = new Set<string>()
  for (let at = 0; at < ids.length; at += atOnce) {
    const found = await findSessions({ _id: { $in: ids.slice(at, at + atOnce).map((id) => new Types.ObjectId(id)) } })
    for (const { _id } of found) inForce.add(_id.toString())
  }
  return inForce
}
