import { execFile } from 'node:child_process'

/** One page as another program reads it: its text without white space, and how far upright text reaches, in points from the left and the bottom; `places`: each piece of upright text, to a tenth of a point. */
export interface ReadPage { text: string; left: number; right: number; bottom: number; places: Array<{ text: string; x: number; y: number }> }

// pdf.js ships as an ES module, which Jest does not load; so it reads in a process of its own.
const script = `
import { getDocumentProxy } from 'unpdf'
const chunks = []
for await (const chunk of process.stdin) chunks.push(chunk)
const document = await getDocumentProxy(new Uint8Array(Buffer.concat(chunks)))
const pages = []
for (let number = 1; number <= document.numPages; number++) {
  const { items } = await (await document.getPage(number)).getTextContent()
  const upright = items.filter((item) => item.str.trim() !== '' && item.transform[1] === 0)
  pages.push({
    text: items.map((item) => item.str).join('').replace(/\\s/gu, ''),
    left: Math.min(...upright.map((item) => item.transform[4])),
    right: Math.max(...upright.map((item) => item.transform[4] + item.width)),
    bottom: Math.min(...upright.map((item) => item.transform[5])),
    places: upright.map((item) => ({ text: item.str.replace(/\\s/gu, ''), x: Math.round(item.transform[4] * 10) / 10, y: Math.round(item.transform[5] * 10) / 10 })),
  })
}
process.stdout.write(JSON.stringify(pages))`

/** Reads a PDF with pdf.js, a reader that has nothing to do with the one who wrote it. */
export function readPdf(pdf: Buffer): Promise<ReadPage[]> {
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, ['--input-type=module', '-e', script], { cwd: __dirname, maxBuffer: 16 << 20 }, (error, stdout) => {
      if (error) reject(error)
      else resolve(JSON.parse(stdout))
    })
    child.stdin?.end(pdf)
  })
}
