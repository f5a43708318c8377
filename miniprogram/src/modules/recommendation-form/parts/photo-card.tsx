import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { Card } from '@/ui/card'
import { role } from '@/ui/role'
import { Upload } from '@/ui/upload'
import type { UploadedFile } from '@/ui/upload/upload-entry'
import { useUpload } from '@/ui/upload/use-upload'
import { cropHint } from './crop-hint'
import { PhotoFrame } from './photo-frame'
import './photo-card.scss'

interface PhotoCardProps { photo: UploadedFile | undefined; wrong: string | undefined; onChange: (photo: UploadedFile | undefined) => void; onState: (state: { busy: boolean; failed: number }) => void }

/** 证件照: what it must be, and how the frame of the printed form cuts it. */
export function PhotoCard({ photo, wrong, onChange, onState }: PhotoCardProps) {
  const uploads = useUpload('photo', { start: photo ? [photo] : [], onChange: (files) => onChange(files[0]) })
  const { busy, failed } = uploads
  useEffect(() => { onState({ busy, failed }) }, [busy, failed])
  const crop = photo && cropHint(photo)
  return (
    <Card title="证件照" extra={<View className="ui-note">必需</View>}>
      <View className="photo-row ui-field" id="photo">
        <PhotoFrame photo={photo} />
        <View className="photo-text">
          <View className="ui-mid">近期免冠正面照，背景单一，脸部清楚居中。</View>
          <View className="ui-note">左边是打印时的样子（25 × 35 毫米，取照片中间）。</View>
          {crop && <View className="photo-hint" {...role('status')}>{crop}</View>}
          {wrong && <View className="photo-wrong" {...role('alert')}>{wrong}</View>}
        </View>
      </View>
      <Upload uploads={uploads} label="证件照" />
    </Card>
  )
}
