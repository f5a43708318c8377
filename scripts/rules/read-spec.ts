/** The rules of a specification text in its order: lines that begin `- R-XXX-n`; the text is cut after a few words. */
export function readSpec(markdown: string): { id: string; text: string }[] {
  return [...markdown.matchAll(/^- (R-[A-Z]+-\d+) (.*(?:\n {2}\S.*)*)/gm)].map(([, id = '', body = '']) => {
    const words = body.replace(/\s+/g, ' ').trim()
    return { id, text: words.length > 90 ? `${words.slice(0, 90).replace(/\s\S*$/, '')} …` : words }
  })
}
