import { isPublished } from '../is-published'
import { Fair, type FairRow, type PublishedFair } from '../model'

/** Every event that is published, not cancelled and not written down as over: what the worker looks after. */
export async function listedFairs(): Promise<PublishedFair[]> {
  return (await Fair.find({ listed: true }, { values: 0, intro: 0 }).hint('to_close').lean<FairRow[]>()).filter(isPublished)
}
