import { openObjectStream, type ObjectStream } from './open-object-stream'
import { PdfRefusal } from './pdf-refusal'
import { readTokens } from './read-tokens'
import { refuseActiveContent } from './refuse-active-content'

const header = /\d+(?:[\0\t\n\f\r ]|%[^\r\n]*[\r\n])+\d+(?:[\0\t\n\f\r ]|%[^\r\n]*[\r\n])*obj/g
const trailer = /trailer(?=[\0\t\n\f\r ]*<<)/g

/**
 * Reads every object there is in the file – the replaced ones, those no table names, those inside streams – and every
 * trailer, so that it does not matter which of them a reader comes to see.
 * @throws PdfRefusal file_unsafe, file_damaged
 */
export function walkObjects(bytes: Buffer): void {
  const text = bytes.toString('latin1')
  for (const { index, 0: found } of text.matchAll(header)) {
    const { tokens, end } = readTokens(text, index + found.length)
    refuseActiveContent(tokens)
    const start = startOfStream(text, end)
    const inside = start === undefined ? undefined : openObjectStream(tokens, bytes.subarray(start))
    if (inside) walkInside(inside)
  }
  for (const { index, 0: found } of text.matchAll(trailer)) refuseActiveContent(readTokens(text, index + found.length).tokens)
}

/** Where the data of a stream begins whose dictionary ended at `end`; undefined when none follows. */
function startOfStream(text: string, end: number): number | undefined {
  const opening = /(?:[\0\t\n\f\r ]|%[^\r\n]*[\r\n])*stream(\r\n|\n)?/y
  opening.lastIndex = end
  const found = opening.exec(text)
  if (!found) return undefined
  if (!found[1]) throw new PdfRefusal('file_damaged', `stream at ${end}`)
  return opening.lastIndex
}

/** Some readers go by the offsets at the beginning, some read on from object to object: both ways are looked at. */
function walkInside({ text, first }: ObjectStream): void {
  refuseActiveContent(readTokens(text, Math.min(first, text.length), true).tokens)
  const numbers = text.slice(0, first).trim().split(/[\0\t\n\f\r ]+/)
  for (let pair = 1; pair < numbers.length; pair += 2) {
    const at = first + Number(numbers[pair])
    if (!(at < text.length)) throw new PdfRefusal('file_damaged', `offset ${numbers[pair]} in an object stream`)
    refuseActiveContent(readTokens(text, at).tokens)
  }
}
