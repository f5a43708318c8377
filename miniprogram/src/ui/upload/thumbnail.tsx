import { Image, View } from '@tarojs/components'
import { usePicture } from '@/platform/use-picture'
import type { UploadEntry } from './upload-entry'

/** The file in small; what lies on this device needs no fetching. */
export function Thumbnail({ entry, pdf }: { entry: UploadEntry; pdf: boolean }) {
  const source = usePicture(pdf ? '' : entry.local?.path ?? entry.file?.path ?? '')
  if (pdf) return <View className="ui-upload-thumb ui-upload-thumb--pdf">PDF</View>
  if (!source) return <View className="ui-upload-thumb" />
  return <Image className="ui-upload-thumb" mode="aspectFill" src={source} />
}
