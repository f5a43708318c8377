import { View } from '@tarojs/components'
import { Tap } from '@/platform/tap'
import { goBack } from '../go-back'
import { role } from '../role'

/** The H5's own title bar; in WeChat the client draws one. */
export function PageBar({ title, tab }: { title: string; tab?: boolean }) {
  return (
    <View className={`ui-page-bar ${tab ? 'ui-page-bar--tab' : ''}`} {...role('banner')}>
      {!tab && <Tap className="ui-page-back" label="返回" onTap={goBack}><View className="ui-page-chevron" /></Tap>}
      <View className="ui-page-title" {...role('heading')} aria-level="1">{title}</View>
    </View>
  )
}
