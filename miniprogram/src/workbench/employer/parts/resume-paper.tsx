import { View } from '@tarojs/components'
import type { ResumeView } from '@shared/applications/resume-view'
import { Tag } from '@/ui/tag'
import { Section } from '@/workbench/parts/section'
import './resume-paper.scss'

/** Values longer than this stand under their label. */
const oneLine = 40
// Of the basic data the roster has the name alone.
const verified = <View className="resume-verified"><Tag tone="ok">学校已核实</Tag></View>

/** A résumé as it prints, section by section; what the school verified says so (R-CV-4). */
export function ResumePaper({ resume }: { resume: ResumeView }) {
  return (
    <View>
      {resume.sections.map((section) => (
        <Section key={section.key} title={section.label}>
          {section.entries.map((entry, index) => (
            <View key={index} className="resume-entry">
              {entry.verified && section.key !== 'basic' && verified}
              {entry.lines.map(({ key, label, value }) => (
                <View key={key} className={`resume-line ${value.length > oneLine ? 'resume-line--long' : ''}`}>
                  <View className="resume-label">{label}</View><View className="resume-value">{value}</View>
                  {entry.verified && section.key === 'basic' && key === 'name' && verified}
                </View>
              ))}
            </View>
          ))}
        </Section>
      ))}
    </View>
  )
}
