import { View } from '@tarojs/components'
import { copy } from '@/platform/copy'
import { isWechat } from '@/platform/is-wechat'
import { isWide } from '@/platform/is-wide'
import { pageLink } from '@/platform/page-link'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import './continue-elsewhere.scss'

/** 在电脑上继续, where a printer is; on a PC the other way round, where a camera is: the address of this step. */
export function ContinueElsewhere({ url }: { url: string }) {
  const link = pageLink(url)
  const [title, note] = isWide()
    ? ['用手机接着办', '在手机的微信或浏览器里打开下面的网址并登录，可以直接拍照上传']
    : ['在电脑上继续', `在电脑的浏览器里打开下面的网址并登录，就能从这一步接着办${isWechat() ? '。微信里不能保存文件时，也可以这样下载' : ''}`]
  return (
    <Card title={title} note={note}>
      <View className="continue-link">{link}</View>
      <View className="ui-buttons"><Button kind="plain" small onTap={() => void copy(link)}>复制网址</Button></View>
    </Card>
  )
}
