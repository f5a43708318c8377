/** Text on one line: its lines side by side, without the blanks around them. Line by line, as an expression for “blanks around a break” takes time by the square of a long row of blanks. */
export const oneLine = (text: string): string => (text.includes('\n') ? text.split('\n').map((part) => part.trim()).filter(Boolean).join(' ') : text)
