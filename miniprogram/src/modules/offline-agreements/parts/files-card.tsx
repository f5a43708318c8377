import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Files } from '@/ui/files'
import type { OfflineAgreement } from './offline-agreement'
import { usePapers } from './use-papers'

/** The papers: the agreement as it stands, to keep where that is allowed, and the stamped pages. */
export function FilesCard({ agreement }: { agreement: OfflineAgreement }) {
  const { status, downloadable, whyNotDownloadable, stampedCopy } = agreement
  const { keep, look } = usePapers(agreement)
  if (status.key === 'draft' || status.key === 'discarded') return null
  return (
    <Card title="协议书" note={stampedCopy.length > 0 ? `已上传盖章件 ${stampedCopy.length} 个，点按查看` : '还没有上传盖章件'}>
      {stampedCopy.length > 0 && <Files files={stampedCopy} />}
      <View className="ui-buttons">
        <Button kind="line" small busy={look.busy} onTap={() => void look.run()}>查看原图</Button>
        {(downloadable || status.turn === 'reviewer') && <Button kind="line" small busy={keep.busy} disabled={!downloadable} onTap={() => void keep.run()}>下载协议书</Button>}
      </View>
      {!downloadable && status.turn === 'reviewer' && whyNotDownloadable && <View className="ui-button-why">{`${whyNotDownloadable.message}，${whyNotDownloadable.next}`}</View>}
    </Card>
  )
}
