import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { Refused } from '@/ui/refused'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { Upload } from '@/ui/upload'
import { ContinueElsewhere } from './continue-elsewhere'
import type { OfflineAgreement } from './offline-agreement'
import './generate-sheets.scss'
import { PaperSteps } from './paper-steps'
import { placeOfStep } from './place-of-step'
import { stepBack } from './step-back'
import { useStampedCopy } from './use-stamped-copy'

/** 上传签约资料: the stamped paper, page by page; 保存并提交审核 now or later. */
export function UploadView({ agreement, reload }: { agreement: OfflineAgreement; reload: () => void }) {
  const { id, actions, reason } = agreement
  const copy = useStampedCopy(agreement)
  const { uploads } = copy
  const [asking, ask] = useState(false)
  const submit = useAction(async () => {
    try {
      const version = await copy.settle()
      await call('POST /api/offline-agreements/:id/submit', { params: { id }, body: { version } })
    } catch (error) {
      if (error instanceof ApiError && error.id !== 'network_error') reload()
      throw error
    }
    await Taro.redirectTo({ url: placeOfStep.show(id, 'submitted') })
  }, { quiet: true })
  const refused = actions.find((one) => one.key === 'submit')?.why
  const hard = uploads.files.filter((file) => file.hints.length > 0).length
  const why = refused && refused.error !== 'stamped_copy_missing' ? `${refused.message}，${refused.next}`
    : uploads.busy ? '正在上传，请稍候'
      : uploads.failed > 0 ? `有 ${uploads.failed} 个文件没有上传成功，请重试或移除`
        : uploads.files.length === 0 ? '请先上传盖好章的协议书' : undefined
  const foot = (
    <>
      <Button kind="plain" onTap={() => stepBack(placeOfStep.download(id))}>上一步</Button>
      <Button why={why} onTap={() => { submit.clear(); ask(true) }}>保存并提交审核</Button>
    </>
  )
  return (
    <Page title="上传签约资料" foot={foot} aside={<ContinueElsewhere url={placeOfStep.upload(id)} />}>
      <PaperSteps agreement={agreement} at="上传送审" />
      {reason && <Notice tone="bad"><View className="ui-strong">上次审核不通过的原因</View><View>{reason}</View></Notice>}
      <Refused error={copy.error} />
      <Card title="盖好章的协议书" extra={copy.saving ? '正在保存…' : uploads.failed > 0 ? `${uploads.failed} 个未上传` : uploads.files.length > 0 ? '已保存' : undefined} note="每页一张照片，或一个包含两页的 PDF；要拍到整张纸，签字和公章清楚">
        <Upload uploads={uploads} label="盖章件" />
      </Card>
      <Card title="现在不方便？" note="已上传的文件会保留，以后在线下签约的列表里点【上传签约资料】接着办。">
        <View className="ui-buttons"><Button kind="plain" small onTap={() => stepBack(placeOfStep.list)}>稍后再提交</Button></View>
      </Card>
      <ConfirmSheet open={asking} title="提交学校审核" confirm="确认提交" busy={submit.busy} problem={submit.error && <Refused error={submit.error} />} onConfirm={() => void submit.run()} onClose={() => ask(false)}>
        <View>{`共 ${uploads.files.length} 个文件。请确认：两页都在，顺序正确，本人已签字，单位已盖公章。`}</View>
        {hard > 0 && <View className="generate-notice"><Notice><View>{`有 ${hard} 张照片可能看不清，学校可能因此退回。可以先返回重新拍摄。`}</View></Notice></View>}
        <View className="ui-card-note">学校审核前可以撤回，换盖章件后再提交；协议内容不能改。</View>
      </ConfirmSheet>
    </Page>
  )
}
