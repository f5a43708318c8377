import { View } from '@tarojs/components'
import type { FormField } from '@shared/kernel/form-field'
import { resumeSections } from '@shared/resumes/sections'
import { PhotoFrame } from '@/modules/recommendation-form/parts/photo-frame'
import { Row } from '@/ui/row'
import { Tag } from '@/ui/tag'
import { showValue } from '@/ui/typed-form/difference-of'
import type { TypedSection, WrittenResume } from './resume'
import './section-card.scss'

/** What is filled in of a single section; what is empty stays away. */
export function SectionSummary({ section, content }: { section: TypedSection | 'photo'; content: WrittenResume }) {
  if (section === 'photo') return content.photo ? <View className="cv-summary-photo"><PhotoFrame photo={content.photo} /></View> : <View className="ui-card-note">还没有上传</View>
  const values = content[section]
  const fields: Readonly<Record<string, FormField>> = resumeSections[section].fields
  const filled = Object.entries(fields).filter(([name]) => values[name]?.trim())
  if (filled.length === 0) return <View className="ui-card-note">还没有填写</View>
  if (section === 'selfDescription') return <View className="cv-summary-text">{values.text}</View>
  return (
    <>
      {filled.map(([name, field]) => (
        <Row key={name} label={field.label}>{section === 'basic' && content.fixed.includes(name) ? <View className="cv-section-head"><View>{showValue(field, values[name])}</View><Tag tone="ok">学校已核验</Tag></View> : showValue(field, values[name])}</Row>
      ))}
    </>
  )
}
