import { type ViewValue } from './compile-document'
import { limitLines } from './limit-lines'

// More are no list any more; they would make a hundred pages of one résumé.
const LINES = 40

const marked = /^(?:([•·●▪◦*-])[ \u3000\t]+|(\d{1,2}(?:[、)）]|[.．](?!\d)))[ \u3000\t]*)(?=\S)/u

/** What the student wrote, line by line. A line begun as a point of a list hangs behind its mark; blank lines go, and of a text in very many lines the breaks. */
export function splitResumeText(text: string | undefined): ViewValue[] {
  return limitLines(text ?? '', LINES).split('\n').filter((line) => line !== '').map((line) => {
    const [whole, bullet, number] = marked.exec(line) ?? []
    if (whole === undefined) return { mark: '', text: line }
    return { mark: bullet ? '•' : number ?? '', text: line.slice(whole.length) }
  })
}
