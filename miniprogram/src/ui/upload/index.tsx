import { View } from '@tarojs/components'
import { useState } from 'react'
import { uploadPurposes } from '@shared/uploads/purposes'
import { chooseFiles, fileSources, type FileSource } from '@/platform/choose-files'
import { PictureViewer } from '@/platform/picture-viewer'
import { Tap } from '@/platform/tap'
import { Button } from '../button'
import { role } from '../role'
import './index.scss'
import { kindOfEntry } from './kind-of-entry'
import type { UploadEntry } from './upload-entry'
import { UploadItem } from './upload-item'
import type { Uploads } from './use-upload'

/** What is said about the limits where `hint` says nothing else. */
const limitsLine = ({ purpose }: Uploads): string => {
  const { pdf, files, maxBytes } = uploadPurposes[purpose]
  return `${pdf ? 'JPG、PNG 或 PDF' : 'JPG 或 PNG'}，每个不超过 ${maxBytes / 1024 / 1024} MB${files > 1 ? `，最多 ${files} 个` : ''}`
}

/** Files of one purpose (`useUpload`): pick, watch, look at, put in order, take again, remove. */
export function Upload({ uploads, label = '照片', hint }: { uploads: Uploads; /** What one file is called in its place: 第 1 页. */ label?: string; hint?: string }) {
  const [shown, show] = useState<number>()
  const { entries, room, removed, purpose } = uploads
  const { pdf, files: most } = uploadPurposes[purpose]
  const single = most === 1
  const sources = fileSources(pdf)
  const pictures = entries.filter((entry) => kindOfEntry(entry) === 'image')
  const pick = async (from: FileSource['key']) => {
    const files = await chooseFiles(from, { pdf, count: Math.max(1, room) })
    if (files.length > 0) uploads.add(files)
  }
  const takeAgain = async (key: string, from: FileSource['key'] | undefined) => {
    const [file] = await chooseFiles(from ?? 'files', { pdf, count: 1 })
    if (file) uploads.replace(key, file)
  }
  // A camera mends a bad picture; what is no picture was picked from the files.
  const waysOf = (entry: UploadEntry) => {
    const camera = { label: '重新拍摄', onTap: () => void takeAgain(entry.key, sources[0]?.key) }
    const chosen = { label: '重新选择', onTap: () => void takeAgain(entry.key, sources[sources.length - 1]?.key) }
    if (kindOfEntry(entry) !== 'image') return [chosen]
    return single && sources.length > 1 ? [camera, chosen] : [camera]
  }
  return (
    <View className="ui-upload">
      <View {...role('list', label)}>
        {entries.map((entry, index) => (
          <UploadItem key={entry.key} entry={entry} purpose={purpose} single={single} place={entries.length > 1 ? `第 ${index + 1} 页` : undefined} first={index === 0} last={index === entries.length - 1}
            onOpen={() => show(pictures.indexOf(entry))} again={waysOf(entry)} onRetry={() => uploads.retry(entry.key)}
            onRemove={() => uploads.remove(entry.key)} onMove={(by) => uploads.move(entry.key, by)} />
        ))}
      </View>
      {removed && (
        <View className="ui-upload-removed"><View className="ui-upload-name">{`已移除“${removed.name}”`}</View><Tap className="ui-upload-undo" onTap={uploads.undo}>撤销</Tap></View>
      )}
      {room > 0 && (
        <View className="ui-upload-sources">
          {sources.map((source, index) => (
            <Button key={source.key} kind={index === 0 && entries.length === 0 ? 'line' : 'plain'} testId={`upload-${source.key}`} onTap={() => void pick(source.key)}>{source.label}</Button>
          ))}
        </View>
      )}
      <View className="ui-note">{room === 0 && !single ? `已到 ${most} 个，需要更换请先移除` : hint ?? limitsLine(uploads)}</View>
      <PictureViewer urls={pictures.map((entry) => entry.file?.path ?? entry.local?.path ?? '')} at={shown} onClose={() => show(undefined)} />
    </View>
  )
}
