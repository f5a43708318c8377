import { View } from '@tarojs/components'
import { download } from '@/api/download'
import type { ResponseOf } from '@/api/input-of'
import { view } from '@/api/view'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import '../../parts/paper.scss'

/** The agreement as a document: to look at always, to download once it is in force. */
export function AgreementPaper({ record }: { record: ResponseOf<'GET /api/destinations/:id'> }) {
  const { id, number, downloadable } = record
  const look = useAction(() => view('GET /api/destinations/:id/original', { params: { id } }, `就业协议书-${number}.pdf`))
  const keep = useAction(() => download('GET /api/destinations/:id/agreement', { params: { id } }, `三方协议书-${number}.pdf`))
  return (
    <View className="paper">
      <View className="paper-button"><Button kind="line" small busy={look.busy} onTap={() => void look.run()}>查看原图</Button></View>
      {downloadable && <View className="paper-button"><Button kind="line" small busy={keep.busy} onTap={() => void keep.run()}>下载三方协议书</Button></View>}
    </View>
  )
}
