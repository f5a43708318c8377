import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { view } from '@/api/view'
import { PictureViewer } from '@/platform/picture-viewer'
import { Tap } from '@/platform/tap'
import { usePicture } from '@/platform/use-picture'
import type { UploadedFile } from '../upload/upload-entry'
import './index.scss'

/** Files that were handed in, small; tapping shows a picture large, a PDF in its viewer. */
export function Files({ files }: { files: readonly UploadedFile[] }) {
  const [at, setAt] = useState<number>()
  const pictures = files.filter((file) => file.kind === 'image')
  const open = (file: UploadedFile) => {
    if (file.kind === 'image') setAt(pictures.indexOf(file))
    else void view('GET /api/uploads/:id', { params: { id: file.id } }, file.fileName)
  }
  return (
    <View className="ui-files">
      {files.map((file) => (
        <Tap key={file.id} className="ui-files-one" label={`查看 ${file.fileName}`} onTap={() => open(file)}>
          <Thumb file={file} /><View className="ui-files-name">{file.fileName}</View>
        </Tap>
      ))}
      <PictureViewer urls={pictures.map((file) => file.path)} at={at} onClose={() => setAt(undefined)} />
    </View>
  )
}

function Thumb({ file }: { file: UploadedFile }) {
  const source = usePicture(file.kind === 'image' ? file.path : '')
  if (file.kind === 'pdf') return <View className="ui-files-thumb ui-files-thumb--pdf">{`PDF ${file.pages} 页`}</View>
  return source ? <Image className="ui-files-thumb" mode="aspectFill" src={source} /> : <View className="ui-files-thumb" />
}
