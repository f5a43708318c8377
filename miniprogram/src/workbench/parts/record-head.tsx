import { View } from '@tarojs/components'
import { role } from '@/ui/role'
import { Tag } from '@/ui/tag'
import type { Tone } from '@/ui/tone'
import './record-head.scss'

interface RecordHeadProps { title: string; status: { label: string; tone: Tone }; lines: readonly string[] }

/** Whose record this is and where it stands. */
export function RecordHead({ title, status, lines }: RecordHeadProps) {
  return (
    <View className="record-head">
      <View className="record-head-line"><View className="record-title" {...role('heading')} aria-level="2">{title}</View><Tag tone={status.tone}>{status.label}</Tag></View>
      {lines.filter(Boolean).map((line) => <View key={line} className="ui-mid record-line">{line}</View>)}
    </View>
  )
}
