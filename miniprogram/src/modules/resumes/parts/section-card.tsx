import { View } from '@tarojs/components'
import { useState } from 'react'
import { resumeSections, type ResumeSection } from '@shared/resumes/sections'
import { Tap } from '@/platform/tap'
import { Card } from '@/ui/card'
import { Tag } from '@/ui/tag'
import { EntryList } from './entry-list'
import { isTyped, type WrittenResume } from './resume'
import './section-card.scss'
import { SectionSummary } from './section-summary'

interface SectionCardProps {
  section: ResumeSection
  content: WrittenResume
  /** Points still to be had here. */
  left: number
  /** No more entries fit. */
  full: boolean
  onOpen: (entry?: string) => void
  onAdd: () => void
  onPlace: (id: string, at: number) => void
}

/** A section as it stands, with the way to change it: a form for a single one; adding, opening and ordering for a list. */
export function SectionCard({ section, content, left, full, onOpen, onAdd, onPlace }: SectionCardProps) {
  const [sorting, setSorting] = useState(false)
  const { label, points, many } = resumeSections[section]
  const head = <View className="cv-section-head"><Tag tone={left === 0 ? 'ok' : 'off'}>{`${points - left}/${points}`}</Tag>{!many && <Tap className="cv-section-act" label={`编辑${label}`} onTap={() => onOpen()}>编辑</Tap>}</View>
  if (section === 'photo' || isTyped(section)) return <Card title={label} extra={head}><SectionSummary section={section} content={content} /></Card>
  const entries = content[section]
  return (
    <Card title={label} extra={head}>
      {entries.length === 0 && <View className="ui-card-note">还没有填写</View>}
      <EntryList section={section} content={content} sorting={sorting && entries.length > 1} onOpen={onOpen} onPlace={onPlace} />
      <View className="cv-section-acts">
        <Tap className={`cv-section-add ${full ? 'cv-section-add--off' : ''}`} label={`添加${label}`} disabled={full} onTap={onAdd}>{full ? `最多 ${entries.length} 条，删去一条后可再添加` : '＋ 添加'}</Tap>
        {entries.length > 1 && <Tap className="cv-section-act" label={sorting ? `完成${label}排序` : `${label}排序`} onTap={() => setSorting(!sorting)}>{sorting ? '完成排序' : '调整顺序'}</Tap>}
      </View>
    </Card>
  )
}
