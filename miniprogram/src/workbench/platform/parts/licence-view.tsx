import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { PictureViewer } from '@/platform/picture-viewer'
import { Tap } from '@/platform/tap'
import { viewFile } from '@/platform/view-file'
import { Button } from '@/ui/button'
import { PdfFrame } from '@/workbench/parts/pdf-frame'
import './licence-view.scss'

interface Licence { kind: 'image' | 'pdf'; fileName: string; path: string }

/** A licence beside what was typed from it: a picture to open large, a PDF in the page. */
export function LicenceView({ licence }: { licence: Licence }) {
  const [at, setAt] = useState<number>()
  const { kind, fileName, path } = licence
  if (kind === 'pdf') {
    return (
      <View className="licence-view">
        <View className="licence-pdf"><PdfFrame src={path} title={fileName} /></View>
        <View className="licence-open"><Button kind="line" small onTap={() => void viewFile(path, fileName)}>在新窗口打开</Button></View>
      </View>
    )
  }
  return (
    <View className="licence-view">
      <Tap className="licence-picture" label={`放大查看 ${fileName}`} onTap={() => setAt(0)}><Image className="licence-image" src={path} mode="aspectFit" /></Tap>
      <View className="ui-note">{`${fileName}，点图片放大`}</View>
      <PictureViewer urls={[path]} at={at} onClose={() => setAt(undefined)} />
    </View>
  )
}
