import type { PdfFrameProps } from './pdf-frame'
import './pdf-frame.scss'

/** A PDF within the page, in the browser's own viewer. */
export function PdfFrame({ src, title }: PdfFrameProps) {
  return <iframe className="pdf-frame" src={`${src}#view=FitH&navpanes=0`} title={title} />
}
