import { networkError } from '@/api/network-error'
import { requestHeaders } from '@/api/request-headers'
import { toApiError } from '@/api/to-api-error'

/** Wide enough to read the small print of an A4 page at four times a phone's width. */
const widthPx = 1600

/** A PDF of our server as one picture a page (blob addresses, to be revoked); none when this browser is too old to draw it. @throws ApiError */
export async function drawPdf(url: string): Promise<string[]> {
  const answer = await fetch(url, { headers: requestHeaders(), credentials: 'same-origin' }).catch((): never => { throw networkError() })
  if (!answer.ok) throw toApiError(answer.status, await answer.json().catch(() => undefined))
  const data = new Uint8Array(await answer.arrayBuffer())
  try {
    return await draw(data)
  } catch {
    // pdf.js speaks newer JavaScript than some phones; the page offers to open the file instead.
    return []
  }
}

async function draw(data: Uint8Array): Promise<string[]> {
  const { getDocument } = await import('unpdf/pdfjs')
  const pdf = await getDocument({ data, isEvalSupported: false }).promise
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const viewport = page.getViewport({ scale: widthPx / page.getViewport({ scale: 1 }).width })
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(viewport.width)
    canvas.height = Math.round(viewport.height)
    await page.render({ canvas, viewport }).promise
    const blob = await new Promise<Blob | null>((done) => { canvas.toBlob(done, 'image/png') })
    if (!blob) throw new Error('no picture of the page')
    pages.push(URL.createObjectURL(blob))
  }
  return pages
}
