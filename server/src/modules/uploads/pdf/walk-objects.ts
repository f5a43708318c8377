import { findObjects } from './find-objects'
import { openObjectStream, type ObjectStream } from './open-object-stream'
import { PdfRefusal } from './pdf-refusal'
import { readTokens } from './read-tokens'
import { refuseActiveContent } from './refuse-active-content'
import { StepBudget } from './step-budget'

// A comment in between would hide the dictionary from those who do not expect one.
const trailer = /trailer[\0\t\n\f\r \x80\xff]*(<<|%)?/g
const unpackedMax = 64 * 1024 * 1024

/**
 * Reads every object there is in the file – the replaced ones, those no table names, those inside streams – and every
 * trailer, so that it does not matter which of them a reader comes to see.
 * @throws PdfRefusal file_unsafe, file_damaged
 */
export function walkObjects(bytes: Buffer): void {
  const text = bytes.toString('latin1')
  const budget = new StepBudget(stepsFor(text))
  const unpacked = new StepBudget(unpackedMax)
  for (const at of findObjects(text)) {
    const { tokens, end } = readTokens(text, at)
    budget.spend(end - at)
    refuseActiveContent(tokens)
    const start = startOfStream(text, end, budget)
    const inside = start === undefined ? undefined : openObjectStream(tokens, bytes.subarray(start), unpacked)
    if (inside) walkInside(inside)
  }
  for (const { index, 0: found, 1: next } of text.matchAll(trailer)) {
    if (next === '%') throw new PdfRefusal('file_unsafe', 'a comment behind trailer')
    if (next === undefined) continue
    const at = index + found.length - next.length
    const { tokens, end } = readTokens(text, at)
    budget.spend(end - at)
    refuseActiveContent(tokens)
  }
}

/** Parts lie side by side, so each character is read once or twice; what is more is made to be slow. */
const stepsFor = (text: string): number => 3 * text.length + 65_536

/** Where the data of a stream begins whose dictionary ended at `end`; undefined when none follows. */
function startOfStream(text: string, end: number, budget: StepBudget): number | undefined {
  const gap = /[\0\t\n\f\r ]+|%[^\r\n]*/y
  let at = end
  for (gap.lastIndex = at; gap.test(text); at = gap.lastIndex) budget.spend(gap.lastIndex - at)
  const opening = /stream(\r\n|\n)?/y
  opening.lastIndex = at
  const found = opening.exec(text)
  if (!found) return undefined
  if (!found[1]) throw new PdfRefusal('file_damaged', `stream at ${end}`)
  return opening.lastIndex
}

/** Some readers go by the offsets at the beginning, some read on from object to object: both ways are looked at. */
function walkInside({ text, first }: ObjectStream): void {
  const budget = new StepBudget(stepsFor(text))
  refuseActiveContent(readTokens(text, Math.min(first, text.length), true).tokens)
  const numbers = text.slice(0, first).trim().split(/[\0\t\n\f\r ]+/)
  for (let pair = 1; pair < numbers.length; pair += 2) {
    const at = first + Number(numbers[pair])
    if (!(at < text.length)) throw new PdfRefusal('file_damaged', `offset ${numbers[pair]} in an object stream`)
    const { tokens, end } = readTokens(text, at)
    budget.spend(end - at)
    refuseActiveContent(tokens)
  }
}
