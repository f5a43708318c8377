import { View } from '@tarojs/components'
import { download } from '@/api/download'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { RosterTable } from './roster-table'
import type { RosterImport } from './use-roster-import'
import './roster.scss'

/** What is wrong in which row; all of it as a file. */
export function RosterErrors({ current }: { current: RosterImport }) {
  const { id, errors, errorCount, fileName } = current
  const file = useAction(() => download('GET /api/schools/roster/imports/:id/errors', { params: { id } }, `未导入的行-${fileName}`))
  if (errorCount === 0) return null
  return (
    <Card title="错误的行" extra={`共 ${errorCount} 处`} note={errors.length < errorCount ? `这里显示前 ${errors.length} 处，全部错误请下载清单` : undefined}>
      <View className="roster-button"><Button kind="line" small busy={file.busy} onTap={() => void file.run()}>下载错误清单</Button></View>
      <RosterTable heads={['行', '列', '问题']} rows={errors.map((error, index) => ({ key: `${error.row} ${error.column} ${index}`, cells: [`第 ${error.row} 行`, error.column, error.message] }))} />
    </Card>
  )
}
