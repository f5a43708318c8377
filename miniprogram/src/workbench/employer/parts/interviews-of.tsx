import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ResponseOf } from '@/api/input-of'
import { DeskItem } from '@/ui/desk/desk-item'
import { formatSpan } from '@/ui/format-span'
import { Tag } from '@/ui/tag'
import { Section } from '@/workbench/parts/section'
import { deskPages } from './desk-pages'

/** The interviews of one application, the latest first; each opens in the calendar's list. Nothing is drawn before there is one. */
export function InterviewsOf({ interviews }: { interviews: ResponseOf<'GET /api/interviews'>['items'] }) {
  if (interviews.length === 0) return null
  return (
    <Section title="面试">
      {interviews.map(({ id, startsAt, endsAt, kind, place, status }) => (
        <View key={id}><DeskItem title={formatSpan(startsAt, endsAt)} note={[kind.label, place].filter(Boolean).join(' · ')} extra={<Tag tone={status.tone}>{status.label}</Tag>} onTap={() => void Taro.redirectTo({ url: `${deskPages.interviews}?id=${id}` })} /></View>
      ))}
    </Section>
  )
}
