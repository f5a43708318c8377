import { View } from '@tarojs/components'
import { formatSpan } from '@/ui/format-span'
import { Row } from '@/ui/row'
import type { Interview } from './interview'
import './interview-facts.scss'

/** When, how, where and with whom; for both sides. */
export function InterviewFacts({ interview }: { interview: Interview }) {
  const { startsAt, endsAt, minutes, kind, place, contact, note } = interview
  const who = [contact.name, contact.phone].filter(Boolean).join(' ')
  return (
    <View className="interview-facts">
      <Row label="时间">{`${formatSpan(startsAt, endsAt)}（${minutes} 分钟）`}</Row>
      <Row label="方式">{kind.label}</Row>
      <Row label={kind.key === 'video' ? '入口' : '地点'}>{place || (kind.key === 'video' ? '在本平台视频，到时间后由单位呼叫' : undefined)}</Row>
      <Row label="联系人">{who || undefined}</Row>
      {note && <View className="interview-note"><View className="ui-mid">单位说明</View><View className="interview-words">{note}</View></View>}
    </View>
  )
}
