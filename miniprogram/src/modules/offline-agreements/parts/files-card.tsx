import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { view } from '@/api/view'
import { PictureViewer } from '@/platform/picture-viewer'
import { Tap } from '@/platform/tap'
import { usePicture } from '@/platform/use-picture'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import type { UploadedFile } from '@/ui/upload/upload-entry'
import './files-card.scss'
import type { OfflineAgreement } from './offline-agreement'
import { usePapers } from './use-papers'

/** The papers: the agreement as it stands, to keep where that is allowed, and the stamped pages. */
export function FilesCard({ agreement }: { agreement: OfflineAgreement }) {
  const { status, downloadable, whyNotDownloadable, stampedCopy } = agreement
  const { keep, look } = usePapers(agreement)
  const [at, setAt] = useState<number>()
  if (status.key === 'draft' || status.key === 'discarded') return null
  const pictures = stampedCopy.filter((file) => file.kind === 'image')
  const open = (file: UploadedFile) => { if (file.kind === 'image') setAt(pictures.indexOf(file)); else void view('GET /api/uploads/:id', { params: { id: file.id } }, file.fileName) }
  return (
    <Card title="协议书" note={stampedCopy.length > 0 ? `已上传盖章件 ${stampedCopy.length} 个，点按查看` : '还没有上传盖章件'}>
      {stampedCopy.length > 0 && (
        <View className="offline-pages">
          {stampedCopy.map((file, index) => <Tap key={file.id} className="offline-page" label={`查看盖章件第 ${index + 1} 页`} onTap={() => open(file)}><Page file={file} /></Tap>)}
        </View>
      )}
      <View className="ui-buttons">
        <Button kind="line" small busy={look.busy} onTap={() => void look.run()}>查看原图</Button>
        {(downloadable || status.turn === 'reviewer') && <Button kind="line" small busy={keep.busy} disabled={!downloadable} onTap={() => void keep.run()}>下载协议书</Button>}
      </View>
      {!downloadable && status.turn === 'reviewer' && whyNotDownloadable && <View className="ui-button-why">{`${whyNotDownloadable.message}，${whyNotDownloadable.next}`}</View>}
      <PictureViewer urls={pictures.map((file) => file.path)} at={at} onClose={() => setAt(undefined)} />
    </Card>
  )
}

function Page({ file }: { file: UploadedFile }) {
  const source = usePicture(file.kind === 'image' ? file.path : '')
  if (file.kind === 'pdf') return <View className="offline-thumb offline-thumb--pdf">{`PDF ${file.pages} 页`}</View>
  return source ? <Image className="offline-thumb" mode="aspectFill" src={source} /> : <View className="offline-thumb" />
}
