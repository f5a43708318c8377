import { View } from '@tarojs/components'
import { resumeSections, type ListSection } from '@shared/resumes/sections'
import { checkSection } from '@shared/resumes/check-section'
import { DragRow } from '@/platform/drag-row'
import { Tap } from '@/platform/tap'
import { role } from '@/ui/role'
import { Tag } from '@/ui/tag'
import { entryLine } from './entry-line'
import './entry-list.scss'
import type { WrittenResume } from './resume'

interface EntryListProps { section: ListSection; content: WrittenResume; /** While the order is being changed, arrows take the place of the way in; a mouse may drag. */ sorting?: boolean; onOpen: (id: string) => void; onPlace: (id: string, at: number) => void }

/** The entries of a section in the order they print. */
export function EntryList({ section, content, sorting, onOpen, onPlace }: EntryListProps) {
  const entries = content[section]
  const fields: Readonly<Record<string, { label: string }>> = resumeSections[section].fields
  const problems = checkSection(section, content).filter((one) => one.level === 'error')
  return (
    <View {...role('list', resumeSections[section].label)}>
      {entries.map(({ id, values, verified }, index) => {
        const { title, note, small } = entryLine(section, values)
        const wrong = problems.filter((one) => one.entry === id).map((one) => fields[one.field]?.label ?? one.field)
        const words = (
          <View className="cv-entry-words">
            <View className="ui-item-head"><View className="ui-item-title">{title}</View>{verified && <Tag tone="ok">学校已核验</Tag>}</View>
            {note && <View className="ui-mid">{note}</View>}
            {small && <View className="ui-note">{small}</View>}
            {wrong.length > 0 && <View className="cv-entry-wrong">{`待填写或修改：${wrong.join('、')}`}</View>}
          </View>
        )
        if (!sorting) return <Tap key={id} className="cv-entry" onTap={() => onOpen(id)}>{words}<View className="ui-item-chevron" /></Tap>
        return (
          <DragRow key={id} className="cv-entry" index={index} group={section} onDrop={(from, to) => { const moved = entries[from]; if (moved) onPlace(moved.id, to) }}>
            {words}
            <Tap className="cv-entry-move" label={`上移 ${title}`} disabled={index === 0} onTap={() => onPlace(id, index - 1)}><View className={`cv-arrow cv-arrow--up ${index === 0 ? 'cv-arrow--off' : ''}`} /></Tap>
            <Tap className="cv-entry-move" label={`下移 ${title}`} disabled={index === entries.length - 1} onTap={() => onPlace(id, index + 1)}><View className={`cv-arrow ${index === entries.length - 1 ? 'cv-arrow--off' : ''}`} /></Tap>
          </DragRow>
        )
      })}
    </View>
  )
}
