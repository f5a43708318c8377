import { shareWork } from '../share-work'

/** The one queue in which files that people sent are looked through, two at a time and one of an owner. @throws AppError not_ready, bad_request (the asker is gone) */
export const shareInspection = shareWork(2)
