import { AppError } from '../../../errors'
import { plainReferences } from './plain-references'

// Some hundred relations are a few dozen kilobytes.
const relationsMax = 256 * 1024
/** What Word fetches from elsewhere by itself when the file is opened: a template, a frame, a linked object. A link is not among them. */
const fetched = /\/(?:attachedTemplate|frame|subDocument|oleObject|aFChunk|mailMergeSource|control)\s*["']/i
/** Programs and files within the file, under whatever name they lie there. */
const within = /\/(?:vbaProject|oleObject|package|control)\s*["']/i
const outside = /TargetMode\s*=\s*["']\s*External\s*["']/i
/** A picture on somebody's own file server: asking for it signs in there. */
const share = /\bTarget\s*=\s*["']\s*(?:file:|\\\\|\/\/)/i
const picture = /\/image\s*["']/i
const relation = /^(?:[\w.-]+:)?Relationship\s/

/**
 * Looks through one part of relations of a Word document, as any reader of XML might understand it: with a prefix, with signs written as numbers. Cut at each
 * `<`, which stands in no value: an expression for whole tags would take time by the square of what was sent.
 * @throws AppError file_damaged, file_unsafe
 */
export function refuseRelations(part: Buffer): void {
  const text = part.toString('utf8')
  const declared = /^\uFEFF?<\?xml[^>]*?encoding\s*=\s*["']([\w-]{1,20})/.exec(text.slice(0, 200))?.[1] ?? 'utf-8'
  // In another encoding nothing of it could be read here, and all of it there.
  if (part.length > relationsMax || !text.includes('Relationships') || !/^(?:utf-8|us-ascii)$/i.test(declared)) throw new AppError('file_damaged')
  // Own entities could spell anything.
  if (text.includes('<!')) throw new AppError('file_unsafe')
  for (const tag of text.split('<').filter((piece) => relation.test(piece)).map(plainReferences)) {
    if (within.test(tag) || (outside.test(tag) && (fetched.test(tag) || (picture.test(tag) && share.test(tag))))) throw new AppError('file_unsafe')
  }
}
