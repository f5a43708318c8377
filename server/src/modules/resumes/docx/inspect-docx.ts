import { AppError } from '../../../errors'
import { unpackZip, type UnpackedEntry } from '../../../xlsx/unpack-zip'

const unpackedMax = 60 * 1024 * 1024
const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
/** Programs, and files within the file: whoever opens the résumé would run or open them. */
const active = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml)$|^word\/(?:activeX|embeddings)\//i
/** What Word fetches from elsewhere by itself when the file is opened: a template, a frame, a linked object. A link or a picture of a link is not among them. */
const fetched = /\/(?:attachedTemplate|frame|subDocument|oleObject|aFChunk|mailMergeSource|control)"/i
const outside = /TargetMode\s*=\s*["']External["']/i

/**
 * Looks through a file that begins as a zip: a Word document without macros, embedded files or anything that is fetched when it is opened, unpacked within bounds.
 * @throws AppError resume_file_type (a zip of something else), file_damaged, file_unsafe
 */
export async function inspectDocx(file: Buffer): Promise<void> {
  const entries = await unpackZip(file, unpackedMax).catch((error: unknown) => {
    throw error instanceof AppError && error.id === 'roster_file_invalid' ? new AppError('file_damaged', undefined, { cause: error }) : error
  })
  const types = textOf(entries, '[Content_Types].xml')
  if (entries.some(({ name }) => active.test(name)) || /macroEnabled/i.test(types ?? '')) throw new AppError('file_unsafe')
  if (types === undefined || !types.includes(documentType) || textOf(entries, 'word/document.xml') === undefined) throw new AppError('resume_file_type')
  for (const { name, content } of entries) if (/\.rels$/i.test(name)) refuseFetching(content.toString('utf8'))
}

const textOf = (entries: readonly UnpackedEntry[], wanted: string): string | undefined => entries.find(({ name }) => name === wanted)?.content.toString('utf8')

function refuseFetching(relations: string): void {
  // In another encoding nothing of it could be read here, and all of it there.
  if (!relations.includes('<Relationship')) throw new AppError('file_damaged')
  for (const [relation] of relations.matchAll(/<Relationship\s[^>]*>/g)) if (outside.test(relation) && fetched.test(relation.replaceAll("'", '"'))) throw new AppError('file_unsafe')
}
