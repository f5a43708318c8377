import { Image, View } from '@tarojs/components'
import { svgImage } from '@/platform/svg-image'
import { Tap } from '@/platform/tap'
import { TextInput } from '@/platform/text-input'
import type { Captcha } from './use-captcha'
import './captcha-field.scss'

/** Letters to copy from a picture; tapping the picture brings another one. */
export function CaptchaField({ captcha, onConfirm }: { captcha: Captcha; onConfirm?: () => void }) {
  const { picture, answer, error } = captcha
  return (
    <View className="ui-field">
      <View className="ui-field-head"><View className="ui-field-label">验证码<View className="ui-field-star">*</View></View></View>
      <View className="captcha">
        <View className="captcha-input">
          <TextInput id="captcha" label="验证码" value={answer} invalid={error !== undefined} limit={8} placeholder="填写图中字符" onInput={captcha.type} onConfirm={onConfirm} />
        </View>
        <Tap className="captcha-picture" label="换一张验证码" testId="captcha-picture" onTap={captcha.renew}>
          {picture.error ? <View className="captcha-failed">没取到，点此重试</View>
            : picture.data ? <Image className="captcha-image" src={svgImage(picture.data.svg)} /> : <View className="captcha-failed">正在获取…</View>}
        </Tap>
      </View>
      {error !== undefined ? <View className="ui-field-error">{error}</View> : <View className="ui-field-hint">看不清？点图片换一张</View>}
    </View>
  )
}
