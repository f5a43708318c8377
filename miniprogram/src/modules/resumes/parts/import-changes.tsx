import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Empty } from '@/ui/states/empty'
import './import-changes.scss'
import type { ImportPreview } from './import-view'

const Side = ({ title, lines, gone }: { title: string; lines: readonly string[]; gone?: boolean }) => (
  <View className={`cv-change-side ${gone ? 'cv-change-side--gone' : ''}`}>
    <View className="ui-note">{title}</View>
    {lines.length === 0 ? <View className="ui-mid">（空）</View> : lines.map((line, index) => <View key={index} className="cv-change-line">{line}</View>)}
  </View>
)

/** What an import would change, section by section; what could not be taken, or only in part. */
export function ImportChanges({ preview: { changes, notes, percent } }: { preview: ImportPreview }) {
  if (changes.length === 0 && notes.length === 0) return <Empty title="没有要改的内容" note="文件里的内容与现在的简历相同，或没有可用的栏目" />
  return (
    <>
      <Notice tone="info"><View className="ui-strong">{`将改动 ${changes.length} 栏，导入后完整度 ${percent}%`}</View><View>确认前不会写入；现在的内容会先留下一版。</View></Notice>
      {notes.length > 0 && (
        <Card title="请留意" extra={`${notes.length} 处`} note="这些内容不能导入，或只能导入一部分">
          {notes.map(({ path, message }, index) => <View key={index} className="cv-import-note"><View>{message}</View><View className="ui-note">{path}</View></View>)}
        </Card>
      )}
      {changes.map(({ section, label, before, after }) => (
        <Card key={section} title={label}>
          <View className="cv-change"><Side title="现在" lines={before} gone /><Side title="导入后" lines={after} /></View>
        </Card>
      ))}
    </>
  )
}
