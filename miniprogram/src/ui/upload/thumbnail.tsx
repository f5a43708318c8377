import { Image, View } from '@tarojs/components'
import { usePicture } from '@/platform/use-picture'
import { kindOfEntry } from './kind-of-entry'
import type { UploadEntry } from './upload-entry'

/** The file in small; what lies on this device needs no fetching. What is no picture shows its ending. */
export function Thumbnail({ entry }: { entry: UploadEntry }) {
  const kind = kindOfEntry(entry)
  const source = usePicture(kind !== 'image' ? '' : entry.local?.path ?? entry.file?.path ?? '')
  if (kind === 'pdf') return <View className="ui-upload-thumb ui-upload-thumb--pdf">PDF</View>
  if (kind === 'other') return <View className="ui-upload-thumb ui-upload-thumb--other">{entry.name.slice(entry.name.lastIndexOf('.') + 1, entry.name.lastIndexOf('.') + 6).toUpperCase()}</View>
  if (!source) return <View className="ui-upload-thumb" />
  return <Image className="ui-upload-thumb" mode="aspectFill" src={source} />
}
