import { inflateSync } from 'node:zlib'
import { PdfRefusal } from './pdf-refusal'
import { type PdfToken } from './read-tokens'
import { type StepBudget } from './step-budget'

/** Unpacked, a character a byte; `first`: where its objects begin, after the pairs of number and offset. */
export interface ObjectStream { text: string; first: number }

const unpackedMax = 32 * 1024 * 1024
// Each would change what the bytes mean to a reader that honours it.
const disguises = ['DecodeParms', 'DP', 'F', 'FFilter', 'FDecodeParms']

/**
 * Unpacks a stream that holds objects, whoever may read it as one (`Type` is optional to some readers); undefined for any other stream.
 * A table of references is unpacked only to see that it is not a bomb. `data`: the file from the stream's first byte on; deflate ends by itself.
 * `unpacked`: how much the whole file may come to.
 * @throws PdfRefusal file_unsafe (packed unusually), file_damaged
 */
export function openObjectStream(dictionary: readonly PdfToken[], data: Buffer, unpacked: StepBudget): ObjectStream | undefined {
  const names = dictionary.filter(({ kind, depth }) => kind === 'name' && depth === 1).map(({ text }) => text)
  const holdsObjects = names.includes('ObjStm') || (names.includes('N') && names.includes('First'))
  if (!holdsObjects) {
    if (names.includes('XRef') && names.includes('FlateDecode')) inflate(data, unpacked)
    return undefined
  }
  const disguise = disguises.find((name) => names.includes(name))
  if (disguise || !isDeflated(valuesOf(dictionary, 'Filter'))) throw new PdfRefusal('file_unsafe', 'an object stream packed unusually')
  const [first] = valuesOf(dictionary, 'First')
  // A reference is three plain tokens in a row: 10 0 R.
  if (!first || !/^\d+$/.test(first[0]?.text ?? '') || first[1]?.kind === 'plain') throw new PdfRefusal('file_unsafe', 'an object stream of unknown beginning')
  return { text: inflate(data, unpacked).toString('latin1'), first: Number(first[0]?.text) }
}

/** The tokens behind each key of that name; a key given twice is two. */
const valuesOf = (dictionary: readonly PdfToken[], name: string): PdfToken[][] =>
  dictionary.flatMap(({ kind, text, depth }, index) => (kind === 'name' && depth === 1 && text === name ? [dictionary.slice(index + 1, index + 4)] : []))

const isDeflated = (filters: readonly PdfToken[][]): boolean =>
  filters.length === 1 && /^(?:FlateDecode|\[ FlateDecode \])( |$)/.test((filters[0] ?? []).map(({ text }) => text).join(' '))

function inflate(data: Buffer, unpacked: StepBudget): Buffer {
  const content = inflateAtMost(data)
  unpacked.spend(content.length)
  return content
}

function inflateAtMost(data: Buffer): Buffer {
  try {
    return inflateSync(data, { maxOutputLength: unpackedMax })
  } catch (error) {
    throw new PdfRefusal('file_damaged', error instanceof Error ? error.message : 'deflate')
  }
}
