import { Image, View } from '@tarojs/components'
import { usePicture } from '@/platform/use-picture'
import type { UploadedFile } from '@/ui/upload/upload-entry'
import './photo-frame.scss'

/** The photo as it will be printed: 25 × 35 mm, the middle of it. */
export function PhotoFrame({ photo }: { photo: UploadedFile | undefined }) {
  const source = usePicture(photo?.path ?? '')
  return <View className="photo-frame">{photo ? source && <Image className="photo-picture" mode="aspectFill" src={source} /> : '1 寸照片'}</View>
}
