import { Worker } from 'node:worker_threads'
import { checkPdf } from './check-pdf'
import { PdfRefusal } from './pdf-refusal'

/** What the process is asked, once. */
export interface PdfRequest { file: Uint8Array; pagesMax: number; memoryMegabytes: number }
/** What it answers. */
export type PdfAnswer = { pages: number } | { refusal: PdfRefusal['id']; found: string }

async function answer({ file, pagesMax }: PdfRequest): Promise<PdfAnswer> {
  try {
    return { pages: await checkPdf(Buffer.from(file), pagesMax) }
  } catch (error) {
    if (error instanceof PdfRefusal) return { refusal: error.id, found: error.found }
    throw error
  }
}

/** Unpacked bytes lie outside the heap that Node.js limits: a thread of its own watches the whole process and ends it. */
function watchMemory(megabytes: number): void {
  const watch = `const limit = ${megabytes * 1024 * 1024}; setInterval(() => { if (process.memoryUsage.rss() > limit) process.kill(process.pid, 'SIGKILL') }, 20)`
  new Worker(watch, { eval: true }).unref()
}

process.once('message', (request: PdfRequest) => {
  watchMemory(request.memoryMegabytes)
  void answer(request).then((found) => process.send?.(found, () => process.exit(0)))
})
