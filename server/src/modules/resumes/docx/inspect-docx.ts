import { AppError } from '../../../errors'
import { unpackZip, type UnpackedEntry } from '../../../xlsx/unpack-zip'
import { plainReferences } from './plain-references'
import { refuseRelations } from './refuse-relations'

const unpackedMax = 60 * 1024 * 1024
const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
/** Programs, and files within the file: whoever opens the résumé would run or open them. */
const active = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml)$|^word\/(?:activeX|embeddings)\//i

/**
 * Looks through a file that begins as a zip: a Word document without macros, embedded files or anything that is fetched when it is opened, unpacked within bounds.
 * @throws AppError resume_file_type (a zip of something else), file_damaged, file_unsafe
 */
export async function inspectDocx(file: Buffer): Promise<void> {
  const entries = await unpackZip(file, unpackedMax).catch((error: unknown) => {
    throw error instanceof AppError && error.id === 'roster_file_invalid' ? new AppError('file_damaged', undefined, { cause: error }) : error
  })
  const types = textOf(entries, '[Content_Types].xml')
  if (entries.some(({ name }) => active.test(name)) || /macroEnabled/i.test(plainReferences(types ?? ''))) throw new AppError('file_unsafe')
  if (types === undefined || !types.includes(documentType) || textOf(entries, 'word/document.xml') === undefined) throw new AppError('resume_file_type')
  for (const { name, content } of entries) if (/\.rels$/i.test(name)) refuseRelations(content)
}

const textOf = (entries: readonly UnpackedEntry[], wanted: string): string | undefined => entries.find(({ name }) => name === wanted)?.content.toString('utf8')
