import { View } from '@tarojs/components'
import { download } from '@/api/download'
import type { ResponseOf } from '@/api/input-of'
import { view } from '@/api/view'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'

type Agreement = ResponseOf<'GET /api/destinations/:id'>

/** The paper: to look at in every state, to keep once it is in force (R-SIGN-9). */
export function AgreementFiles({ agreement, plain }: { agreement: Agreement; /** Without a card of its own. */ plain?: boolean }) {
  const { id, number, downloadable, whyNotDownloadable } = agreement
  const look = useAction(() => view('GET /api/destinations/:id/original', { params: { id } }, `就业协议书-${number}.pdf`))
  const fetchFile = useAction(() => download('GET /api/destinations/:id/agreement', { params: { id } }, `三方协议书-${number}.pdf`))
  const inside = (
    <>
      <View className="ui-buttons">
        <Button kind="line" busy={look.busy} onTap={() => void look.run()}>查看原图</Button>
        <Button kind="line" busy={fetchFile.busy} disabled={!downloadable} onTap={() => void fetchFile.run()}>下载三方协议书</Button>
      </View>
      {!downloadable && whyNotDownloadable && <View className="ui-button-why">{`${whyNotDownloadable.message}，${whyNotDownloadable.next}`}</View>}
    </>
  )
  return plain ? inside : <Card title="协议书" note="原图标有当前状态；生效后可以下载正式的三方协议书">{inside}</Card>
}
