import { View } from '@tarojs/components'
import { view } from '@/api/view'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Tag } from '@/ui/tag'
import type { Application } from './application'
import './snapshot-card.scss'

/** What the employer sees: the résumé as it was sent, whatever was changed since (R-CV-3). */
export function SnapshotCard({ application }: { application: Application }) {
  const { id, resume, snapshot } = application
  const open = useAction(() => view('GET /api/applications/:id/resume', { params: { id } }, resume.label))
  return (
    <Card title="单位看到的简历" extra={<Tag tone="info">{resume.label}</Tag>} note={`投递时的内容${resume.completeness === undefined ? '' : `，完整度 ${resume.completeness}%`}；之后修改简历不影响这份投递`}>
      {snapshot?.sections.map((section) => (
        <View key={section.key} className="snapshot-section">
          <View className="ui-strong">{section.label}</View>
          {section.entries.map((entry, index) => (
            <View key={index} className="snapshot-entry">
              {entry.lines.map((line) => <View key={line.key} className="snapshot-line"><View className="snapshot-label">{line.label}</View><View className="snapshot-value">{line.value}</View></View>)}
              {entry.verified && <View className="snapshot-tag"><Tag tone="ok">含学校已核验的内容</Tag></View>}
            </View>
          ))}
        </View>
      ))}
      <View className="ui-buttons"><Button kind="line" small busy={open.busy} onTap={() => void open.run()}>{resume.kind === 'file' ? '打开附件' : '查看 PDF'}</Button></View>
    </Card>
  )
}
