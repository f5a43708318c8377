import { inspectFile, type InspectedFile } from '../inspect-file'

/**
 * What is to be kept of a file that comes from no student and is held by another module: a paper, as a picture made anew or as a PDF without anything
 * active in it. `owner`: for whom; one file of an owner at a time. @throws as inspectFile()
 */
export const inspectSentFile = (bytes: Buffer, asker: { owner: string; gone?: AbortSignal }): Promise<InspectedFile> => inspectFile(bytes, 'proof', asker)
