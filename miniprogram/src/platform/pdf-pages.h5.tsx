import { useEffect, useState } from 'react'
import { useLoad } from '@/hooks/use-load'
import { Button } from '@/ui/button'
import { Loaded } from '@/ui/states/loaded'
import { drawPdf } from './draw-pdf.h5'
import type { PdfPagesProps } from './pdf-pages'
import './pdf-pages.scss'
import { PictureViewer } from './picture-viewer'
import { viewFile } from './view-file'

/** The pages of a PDF as pictures, one under the other; a tap shows one at full size. Drawn here, because phones show no PDF inside a page, WeChat's browser none at all. */
export function PdfPages({ url, name, onSeen }: PdfPagesProps) {
  const state = useLoad(() => drawPdf(url), [url])
  const [at, setAt] = useState<number>()
  const { data } = state
  useEffect(() => { if (data) onSeen?.() }, [data])
  useEffect(() => () => { for (const page of data ?? []) URL.revokeObjectURL(page) }, [data])
  return (
    <>
      {state.loading && !data && <div className="ui-mid" role="status">正在生成预览，约需几秒</div>}
      <Loaded state={state} cards={1}>
        {(pages) => (
          <div className="pdf-pages">
            {pages.map((page, index) => (
              <button key={page} type="button" className="pdf-page" aria-label={`放大第 ${index + 1} 页`} onClick={() => setAt(index)}>
                <img className="pdf-picture" src={page} alt={`第 ${index + 1} 页，共 ${pages.length} 页`} />
                <span className="pdf-number">{`第 ${index + 1} / ${pages.length} 页 · 点按放大`}</span>
              </button>
            ))}
            {pages.length === 0 && <div className="ui-mid">这个浏览器不能在页面里显示 PDF，请点下面的按钮打开。</div>}
            <Button kind="plain" small onTap={() => void viewFile(url, name)}>在新窗口打开 PDF</Button>
            <PictureViewer urls={pages} at={at} onClose={() => setAt(undefined)} />
          </div>
        )}
      </Loaded>
    </>
  )
}
