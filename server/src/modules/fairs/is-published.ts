import { type FairRow, type PublishedFair } from './model'

/** Whether an event was published once: then what it says is there. */
export const isPublished = (row: FairRow): row is PublishedFair => row.publishedAt !== undefined
