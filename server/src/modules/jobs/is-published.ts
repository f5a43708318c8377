import { type JobRow, type PublishedJob } from './model'

/** True for an advert that was published, whatever became of it: its content is there. */
export const isPublished = (row: JobRow): row is PublishedJob => row.publishedAt !== undefined
