import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { DeskItem } from '@/ui/desk/desk-item'
import { Tag } from '@/ui/tag'
import { Section } from '@/workbench/parts/section'
import { spanText } from '@/workbench/parts/span-text'
import { deskPages } from './desk-pages'

/** The interviews of one application, the latest first; each opens in the calendar's list. Nothing is drawn before there is one. */
export function InterviewsOf({ applicationId, version }: { applicationId: string; version: number }) {
  const { data } = useLoad(() => call('GET /api/interviews', { query: { applicationId } }), [applicationId, version])
  if (!data || data.items.length === 0) return null
  return (
    <Section title="面试">
      {data.items.map(({ id, startsAt, endsAt, kind, place, status }) => (
        <View key={id}><DeskItem title={spanText(startsAt, endsAt)} note={[kind.label, place].filter(Boolean).join(' · ')} extra={<Tag tone={status.tone}>{status.label}</Tag>} onTap={() => void Taro.redirectTo({ url: `${deskPages.interviews}?id=${id}` })} /></View>
      ))}
    </Section>
  )
}
