import { View } from '@tarojs/components'
import { useRef } from 'react'
import { cropHint } from '@/modules/recommendation-form/parts/crop-hint'
import { PhotoFrame } from '@/modules/recommendation-form/parts/photo-frame'
import { Card } from '@/ui/card'
import { role } from '@/ui/role'
import { Upload } from '@/ui/upload'
import type { UploadedFile } from '@/ui/upload/upload-entry'
import { useUpload } from '@/ui/upload/use-upload'
import './photo-card.scss'

interface PhotoCardProps { photo: UploadedFile | undefined; onChange: (photo: UploadedFile | undefined) => void }

/** The photo; one that came from elsewhere (another device) begins the picker anew. */
export function PhotoCard({ photo, onChange }: PhotoCardProps) {
  const own = useRef(photo?.id)
  const turn = useRef(0)
  if (own.current !== photo?.id) { own.current = photo?.id; turn.current++ }
  return <PhotoPicker key={turn.current} photo={photo} onChange={(taken) => { own.current = taken?.id; onChange(taken) }} />
}

function PhotoPicker({ photo, onChange }: PhotoCardProps) {
  const uploads = useUpload('photo', { start: photo ? [photo] : [], onChange: (files) => onChange(files[0]) })
  const crop = photo && cropHint(photo)
  return (
    <Card title="照片" extra="可选">
      <View className="cv-photo">
        <PhotoFrame photo={photo} />
        <View className="cv-photo-words">
          <View className="ui-mid">近期证件照或职业照，背景单一，脸部清楚居中。</View>
          <View className="ui-note">左边是打印时的样子，取照片中间。</View>
          {crop && <View className="cv-photo-hint" {...role('status')}>{crop}</View>}
        </View>
      </View>
      <Upload uploads={uploads} label="照片" />
    </Card>
  )
}
