import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { formatTime } from '@/ui/format-time'
import { Tag } from '@/ui/tag'
import { toast } from '@/ui/toast'
import { CompletenessRing } from './completeness-ring'
import './online-card.scss'
import type { ResumeList } from './resume'
import { resumePlaces } from './resume-places'

interface OnlineCardProps { resume: ResumeList['online'][number]; gate: number; onChanged: (list: ResumeList) => void }
const go = (url: string) => void Taro.navigateTo({ url })

/** One of the two online résumés: how complete, which is the default, what can be done. */
export function OnlineCard({ resume: { language, label, isDefault, percent, updatedAt }, gate, onChanged }: OnlineCardProps) {
  const prefer = useAction(async () => {
    onChanged(await call('POST /api/resumes/online/:language/default', { params: { language } }))
    toast(`投递时默认使用${label}`)
  })
  return (
    <Card>
      <View className="cv-online">
        <CompletenessRing small percent={percent} gate={gate} />
        <View className="cv-online-words">
          <View className="ui-item-head"><View className="ui-card-title">{label}</View>{isDefault && <Tag tone="info">默认</Tag>}</View>
          <View className="ui-mid">{percent >= gate ? '可用于投递' : `达到 ${gate}% 才能投递，还差 ${gate - percent}%`}</View>
          <View className="ui-note">{updatedAt ? `${formatTime(updatedAt)} 更新` : '还没有填写过'}</View>
        </View>
      </View>
      <View className="ui-buttons">
        {!isDefault && <Button kind="plain" small busy={prefer.busy} onTap={() => void prefer.run()}>设为默认</Button>}
        <Button kind="plain" small onTap={() => go(resumePlaces.preview(language))}>预览</Button>
        <Button kind={isDefault ? 'primary' : 'line'} small onTap={() => go(resumePlaces.edit(language))}>{updatedAt ? '编辑' : '开始填写'}</Button>
      </View>
    </Card>
  )
}
