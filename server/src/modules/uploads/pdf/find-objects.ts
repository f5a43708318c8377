import { PdfRefusal } from './pdf-refusal'

// The last two are no white space by the standard, but to PDFium, which is in every Chrome.
const blanks = new Set([...'\0\t\n\f\r \x80\xff'])
const numberSigns = new Set([...'0123456789.+-eE'])
const lineEnds = new Set(['\n', '\r'])

/**
 * Where the value of each object in the file begins, replaced ones and those in streams too. Looks back from each `obj`, once over every
 * character: a pattern that looks forward for two numbers takes quadratic time on a long row of digits.
 * @throws PdfRefusal file_unsafe when what may be the head of an object to a reader is not two plain numbers (`3 +0 obj`, `3 0. obj`, `3%\n0 obj`)
 */
export function* findObjects(text: string): Generator<number> {
  for (let at = text.indexOf('obj'); at !== -1; at = text.indexOf('obj', at + 3)) {
    if (at >= 3 && text.startsWith('end', at - 3)) continue
    const head = headBefore(text, at)
    if (head === 'none' || (head === 'disguised' && /^[a-z]$/i.test(text[at + 3] ?? ''))) continue
    if (head === 'disguised' || !/^[\0\t\n\f\r ()<>[\]{}/%]?$/.test(text[at + 3] ?? '')) throw new PdfRefusal('file_unsafe', `the head of an object at ${at}`)
    yield at + 3
  }
}

/** What stands before `obj`: two plain numbers, something that some reader takes for two, or anything else. */
function headBefore(text: string, at: number): 'plain' | 'disguised' | 'none' {
  const second = wordBefore(text, at)
  if (second.comment) return 'disguised'
  if (!isNumber(second.word)) return 'none'
  const first = wordBefore(text, second.at)
  if (first.comment) return 'disguised'
  // Numbers need nothing between them: 3+0.
  if (!isNumber(first.word)) return second.word.length > 1 && /[.+-]/.test(second.word) ? 'disguised' : 'none'
  const odd = /[\x80\xff]/.test(second.gap + first.gap) || !/^\d{1,5}$/.test(second.word) || !/^\d{1,10}$/.test(first.word)
  return odd ? 'disguised' : 'plain'
}

const isNumber = (word: string): boolean => /[\d.+-]/.test(word)

/** The row of number signs before `end`, the white space between, and whether that may end a comment. */
function wordBefore(text: string, end: number): { word: string; at: number; gap: string; comment: boolean } {
  const stop = backOver(text, end, blanks)
  const gap = text.slice(stop, end)
  const at = backOver(text, stop, numberSigns)
  return { word: text.slice(at, stop), at, gap, comment: /[\r\n]/.test(gap) && lineTo(text, stop).includes('%') }
}

function backOver(text: string, end: number, signs: ReadonlySet<string>): number {
  let at = end
  while (at > 0 && signs.has(text.charAt(at - 1))) at -= 1
  return at
}

function lineTo(text: string, end: number): string {
  let at = end
  while (at > 0 && !lineEnds.has(text.charAt(at - 1))) at -= 1
  return text.slice(at, end)
}
