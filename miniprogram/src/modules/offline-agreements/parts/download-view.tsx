import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Lines } from '@/ui/lines'
import { Page } from '@/ui/page'
import { Refused } from '@/ui/refused'
import { ContinueElsewhere } from './continue-elsewhere'
import type { OfflineAgreement } from './offline-agreement'
import { PaperSteps } from './paper-steps'
import { placeOfStep } from './place-of-step'
import { usePapers } from './use-papers'

/** 下载协议书, print, sign, stamp; then 下一步. */
export function DownloadView({ agreement }: { agreement: OfflineAgreement }) {
  const { id, number, copies, downloadable, whyNotDownloadable, status } = agreement
  const { keep, look } = usePapers(agreement)
  const [kept, setKept] = useState(agreement.stampedCopy.length > 0)
  const why = downloadable ? undefined : whyNotDownloadable && `${whyNotDownloadable.message}，${whyNotDownloadable.next}`
  const fetchFile = () => void keep.run().then((done) => { if (done) setKept(true) })
  const next = () => void Taro.navigateTo({ url: placeOfStep.upload(id) })
  const foot = status.key === 'awaiting_upload' ? (
    <>
      <Button kind={kept ? 'plain' : 'primary'} busy={keep.busy} disabled={!downloadable} onTap={fetchFile}>下载协议书</Button>
      <Button kind={kept ? 'primary' : 'plain'} onTap={next}>下一步</Button>
    </>
  ) : <Button busy={keep.busy} why={why} disabled={!downloadable} onTap={fetchFile}>下载协议书</Button>
  return (
    <Page title="下载协议书" foot={foot} aside={<ContinueElsewhere url={placeOfStep.download(id)} />}>
      <PaperSteps agreement={agreement} at={status.key === 'awaiting_upload' ? '下载盖章' : undefined} />
      <Refused error={keep.error ?? look.error} />
      <Card title="协议书已生成" extra={number} note="现在下载，打印出来盖章；以后也可以在线下签约的列表里回到这一步">
        <View className="ui-buttons"><Button kind="line" small busy={look.busy} onTap={() => void look.run()}>查看原图</Button></View>
      </Card>
      <Card title="接下来要做的">
        <Lines numbered lines={[`用 A4 纸打印两页，一式 ${copies} 份（单位、学校、本人）`, '本人签字，用人单位签字并盖公章；内容不能涂改', '每一页都拍照（或扫描成一个 PDF），点【下一步】上传']} />
      </Card>
    </Page>
  )
}
