import { Image, View } from '@tarojs/components'
import { fileSources } from '@/platform/choose-files'
import { Button } from '@/ui/button'
import { Refused } from '@/ui/refused'
import type { Licence } from './use-licence'
import './licence-field.scss'

/** 营业执照: picked, sent and shown. `held`: the one there already, for a registration that is handed in again. */
export function LicenceField({ licence, held }: { licence: Licence; held?: string }) {
  const { file, pick, missing } = licence
  return (
    <View className="ui-field">
      <View className="ui-field-head"><View className="ui-field-label">营业执照或法人证书{!held && <View className="ui-field-star">*</View>}</View></View>
      {file?.kind === 'image' && <Image className="licence-picture" src={file.local} mode="aspectFit" />}
      {file ? <View className="licence-name">{`已上传 ${file.fileName}`}</View> : held && <View className="licence-name">{`已有 ${held}，需要更换时再上传`}</View>}
      <Refused error={pick.error} />
      <View className="licence-buttons">
        {fileSources(true).map(({ key, label }) => <Button key={key} kind="line" busy={pick.busy} testId={`licence-${key}`} onTap={() => void pick.run(key)}>{file ? `重新${label}` : label}</Button>)}
      </View>
      {missing ? <View className="ui-field-error">请上传营业执照或法人证书</View> : <View className="ui-field-hint">四角完整、文字清晰的照片，或 PDF，不超过 10 MB</View>}
    </View>
  )
}
