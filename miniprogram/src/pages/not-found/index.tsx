import Taro from '@tarojs/taro'
import { Page } from '@/ui/page'
import { Empty } from '@/ui/states/empty'

/** An address that leads nowhere: mistyped, cut short or of an earlier release. */
export default function NotFoundPage() {
  return (
    <Page title="没有这个页面">
      <Empty title="没有这个页面" note="地址可能不完整或已失效" action={{ label: '回到首页', onTap: () => void Taro.reLaunch({ url: '/pages/home/index' }) }} />
    </Page>
  )
}
