/** A text in at most `lines` lines: beyond that the writer's breaks are set as spaces, or the type would have to be tiny. Blank lines go. */
export function limitLines(text: string, lines: number): string {
  const tidy = text.trim().replace(/\s*\n\s*/g, '\n')
  return tidy.split('\n').length > lines ? tidy.replaceAll('\n', ' ') : tidy
}
