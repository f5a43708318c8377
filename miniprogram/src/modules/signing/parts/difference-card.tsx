import { Text, View } from '@tarojs/components'
import { Card } from '@/ui/card'
import type { DiffLine } from '@/ui/diff'
import { Row } from '@/ui/row'
import { Tag } from '@/ui/tag'
import './difference-card.scss'

interface DifferenceCardProps { title: string; lines: readonly DiffLine[]; same: string }

/** What is not as it was said before; nothing at all when there is nothing to compare with. */
export function DifferenceCard({ title, lines, same }: DifferenceCardProps) {
  if (lines.length === 0) return null
  const changed = lines.filter((line) => line.changed)
  return (
    <Card title={title} extra={changed.length > 0 ? <Tag tone="bad">{`${changed.length} 处`}</Tag> : <Tag tone="ok">一致</Tag>} note={changed.length > 0 ? undefined : same}>
      {changed.map((line) => (
        <Row key={line.field} label={line.label}>
          <View><Text className="difference-before">{line.before || '（空）'}</Text><Text className="difference-arrow"> → </Text><Text className="ui-strong">{line.after || '（空）'}</Text></View>
        </Row>
      ))}
    </Card>
  )
}
