import { oneLine } from '../one-line'

const POINT = '• '

/** A text whose last lines are points, as JSON Resume keeps it; {@link joinPoints} puts it together again. */
export function splitPoints(text: string): { summary?: string; highlights?: string[] } {
  const lines = text.split('\n')
  const first = lines.findIndex((_, index) => lines.slice(index).every((line) => line.startsWith(POINT)))
  if (text === '' || first === -1) return text === '' ? {} : { summary: text }
  const summary = lines.slice(0, first).join('\n')
  return { ...(summary && { summary }), highlights: lines.slice(first).map((line) => line.slice(POINT.length)) }
}

/** A summary and its highlights as one text, a line for each highlight. */
export const joinPoints = (summary: string | undefined, highlights: readonly string[] = []): string =>
  [...(summary ? [summary] : []), ...highlights.map((line) => `${POINT}${oneLine(line)}`)].join('\n')
