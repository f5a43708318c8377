import { View } from '@tarojs/components'
import { copy } from '@/platform/copy'
import { isWechat } from '@/platform/is-wechat'
import { pageLink } from '@/platform/page-link'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import './continue-on-computer.scss'

/** 在电脑上继续: the address of this step, to be opened where a printer is. */
export function ContinueOnComputer({ url }: { url: string }) {
  const link = pageLink(url)
  return (
    <Card title="在电脑上继续" note={`在电脑的浏览器里打开下面的网址并登录，就能从这一步接着办${isWechat() ? '。微信里不能保存文件时，也可以这样下载' : ''}`}>
      <View className="continue-link">{link}</View>
      <View className="ui-buttons"><Button kind="plain" small onTap={() => void copy(link)}>复制网址</Button></View>
    </Card>
  )
}
