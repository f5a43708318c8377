import { useEffect, useState } from 'react'
import './picture-viewer.scss'
import type { PictureViewerProps } from './picture-viewer'
import { useDialog } from './use-dialog'

const [least, most] = [1, 4]

/** Pictures at their full size, one after the other: fitted at first, larger by a tap or the buttons, moved by scrolling. */
export function PictureViewer({ urls, at, onClose }: PictureViewerProps) {
  const [index, setIndex] = useState(0)
  const [zoom, setZoom] = useState(least)
  const open = at !== undefined
  useEffect(() => { setIndex(at ?? 0); setZoom(least) }, [at])
  useDialog(open, onClose)
  if (!open) return null
  const go = (by: number) => { setIndex((index + by + urls.length) % urls.length); setZoom(least) }
  const larger = (by: number) => setZoom((now) => Math.min(most, Math.max(least, now + by)))
  return (
    <div className="viewer" role="dialog" aria-modal="true" aria-label="查看图片">
      <div className="viewer-pane">
        <img className="viewer-picture" style={{ width: `${zoom * 100}%`, maxHeight: zoom === 1 ? '100%' : 'none' }} src={urls[index]} alt={`第 ${index + 1} 张，共 ${urls.length} 张`}
          onClick={() => setZoom(zoom === 1 ? 2 : 1)} />
      </div>
      <div className="viewer-bar">
        {urls.length > 1 && <button type="button" className="viewer-button" aria-label="上一张" onClick={() => go(-1)}>‹</button>}
        <button type="button" className="viewer-button" aria-label="缩小" disabled={zoom === least} onClick={() => larger(-1)}>−</button>
        <span>{urls.length > 1 ? `${index + 1} / ${urls.length}` : `${zoom * 100}%`}</span>
        <button type="button" className="viewer-button" aria-label="放大" disabled={zoom === most} onClick={() => larger(1)}>＋</button>
        {urls.length > 1 && <button type="button" className="viewer-button" aria-label="下一张" onClick={() => go(1)}>›</button>}
        <button type="button" className="viewer-button viewer-close" onClick={onClose}>关闭</button>
      </div>
    </div>
  )
}
