import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Tap } from '@/platform/tap'
import { isWide } from '@/platform/is-wide'
import { useDialog } from '@/platform/use-dialog'
import { role } from '@/ui/role'
import type { FileViewerProps } from './file-viewer'
import { PdfFrame } from './pdf-frame'
import { PictureStage } from './picture-stage'
import './file-viewer.scss'

const largest = 6
const start0 = { zoom: 1, turns: 0 }

/** Uploaded files large, on their own or beside the document they are compared with. Keys: ← → other files, + − zoom, r turns, 0 whole, Esc closes. */
export function FileViewer({ files, start, beside: wanted, onClose }: FileViewerProps) {
  // Phones show no PDF within a page.
  const beside = isWide() ? wanted : undefined
  const [at, setAt] = useState(start)
  const [{ zoom, turns }, setLook] = useState(start0)
  useDialog(true, onClose)
  const file = files[at]
  const go = (to: number) => { if (files[to]) { setAt(to); setLook(start0) } }
  const scale = (by: number) => setLook((look) => ({ ...look, zoom: Math.min(largest, Math.max(1, look.zoom * by)) }))
  const turn = (by: number) => setLook((look) => ({ ...look, turns: look.turns + by }))
  useEffect(() => {
    const keys: Partial<Record<string, () => void>> = {
      'ArrowLeft': () => go(at - 1), 'ArrowRight': () => go(at + 1), '+': () => scale(1.4), '=': () => scale(1.4), '-': () => scale(1 / 1.4), 'r': () => turn(1), '0': () => setLook(start0),
    }
    const onKey = (event: KeyboardEvent) => { if (!event.ctrlKey && !event.metaKey && !event.altKey) keys[event.key]?.() }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
  if (!file) return null
  const tool = (name: string, label: string, onTap: () => void, off = false) => <Tap className={`compare-tool ${off ? 'compare-tool--off' : ''}`} label={label} disabled={off} onTap={onTap}>{name}</Tap>
  return (
    <View className="compare" {...role('dialog', `查看 ${file.fileName}`)} aria-modal="true">
      <View className="compare-bar">
        <View className="compare-name">{`${file.fileName}（${at + 1}/${files.length}）`}</View>
        {file.kind === 'image' && <>{tool('−', '缩小', () => scale(1 / 1.4), zoom <= 1)}{tool('＋', '放大', () => scale(1.4), zoom >= largest)}{tool('↺', '向左转', () => turn(-1))}{tool('↻', '向右转', () => turn(1))}{tool('还原', '还原大小和方向', () => setLook(start0))}</>}
        {files.length > 1 && <>{tool('上一张', '上一张', () => go(at - 1), at === 0)}{tool('下一张', '下一张', () => go(at + 1), at === files.length - 1)}</>}
        {tool('关闭', '关闭', onClose)}
      </View>
      <View className={`compare-panes ${beside ? 'compare-panes--two' : ''}`}>
        {beside && <View className="compare-pane"><View className="compare-caption">{beside.title}</View><View className="compare-stage"><PdfFrame src={beside.src} title={beside.title} /></View></View>}
        <View className="compare-pane">
          {beside && <View className="compare-caption">{file.hints[0]?.message ? '盖章件（上传时提示过可能不清晰）' : '盖章件'}</View>}
          <View className="compare-stage">
            {file.kind === 'pdf' ? <PdfFrame src={file.path} title={file.fileName} /> : <PictureStage key={file.id} src={file.path} label={file.fileName} zoom={zoom} turns={turns} onScale={scale} />}
          </View>
        </View>
      </View>
    </View>
  )
}
