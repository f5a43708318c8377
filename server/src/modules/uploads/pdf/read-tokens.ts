import { PdfRefusal } from './pdf-refusal'

/** One token of PDF syntax. `text`: of a name, its decoded characters without the slash. `depth`: how many dictionaries and arrays are open around it. */
export interface PdfToken { kind: 'open' | 'close' | 'name' | 'plain'; text: string; depth: number }

const part = /(?<gap>[\0\t\n\f\r ]+|%[^\r\n]*)|\/(?<name>[^\0\t\n\f\r ()<>[\]{}/%]*)|(?<open><<|\[)|(?<close>>>|\])|(?<plain><[^<>]*>|[{}]|[^\0\t\n\f\r ()<>[\]{}/%]+)/y
const pairs: Record<string, string> = { '<<': '>>', '[': ']' }

/**
 * Reads PDF syntax from `at`: one value, or with `all` everything up to the end. `text` holds a byte a character (latin1).
 * Names are decoded (#4A is J), so nobody hides one by its spelling. Returns where reading ended.
 * @throws PdfRefusal file_damaged when it is not well-formed: what is guessed at would be guessed differently elsewhere
 */
export function readTokens(text: string, at: number, all = false): { tokens: PdfToken[]; end: number } {
  const tokens: PdfToken[] = []
  const closers: string[] = []
  let end = at
  while (end < text.length) {
    if (text[end] === '(') {
      end = endOfString(text, end)
      tokens.push({ kind: 'plain', text: '()', depth: closers.length })
    } else {
      part.lastIndex = end
      const { gap, name, open, close, plain } = part.exec(text)?.groups ?? {}
      if (name === undefined && (gap ?? open ?? close ?? plain) === undefined) throw new PdfRefusal('file_damaged', `syntax at ${end}`)
      end = part.lastIndex
      if (gap !== undefined) continue
      if (close !== undefined && closers.pop() !== close) throw new PdfRefusal('file_damaged', `${close} at ${end}`)
      const depth = closers.length
      if (open !== undefined) closers.push(pairs[open] ?? '')
      if (name !== undefined) tokens.push({ kind: 'name', text: name.replace(/#([0-9a-f]{2})/gi, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16))), depth })
      else tokens.push({ kind: open !== undefined ? 'open' : close !== undefined ? 'close' : 'plain', text: open ?? close ?? plain ?? '', depth })
    }
    if (!all && closers.length === 0) return { tokens, end }
  }
  if (!all || closers.length > 0) throw new PdfRefusal('file_damaged', 'the end comes too soon')
  return { tokens, end }
}

/** Strings nest their brackets; a backslash takes the next character out of the count. */
function endOfString(text: string, start: number): number {
  const bracket = /[()\\]/g
  bracket.lastIndex = start
  let open = 0
  for (let found = bracket.exec(text); found; found = bracket.exec(text)) {
    if (found[0] === '\\') bracket.lastIndex += 1
    else open += found[0] === '(' ? 1 : -1
    if (open === 0) return bracket.lastIndex
  }
  throw new PdfRefusal('file_damaged', `a string without end at ${start}`)
}
