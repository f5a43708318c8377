import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { call } from '@/api/call'
import { download } from '@/api/download'
import { view } from '@/api/view'
import { useAction } from '@/hooks/use-action'
import { isWechat } from '@/platform/is-wechat'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { History } from '@/ui/history'
import { ListItem } from '@/ui/list-item'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { Refused } from '@/ui/refused'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { toast } from '@/ui/toast'
import { FormPreview } from './form-preview'
import { FormState } from './form-state'
import { formAction, formPlaces, type RecommendationForm } from './recommendation-form'

function paperNote({ printable, whyNotPrintable, status }: RecommendationForm): string | undefined {
  if (printable) return isWechat() ? '点【打印】先浏览；建议在电脑上打开这一页打印。' : 'A4 一页，点【打印】打开后用浏览器打印。'
  if (status.key === 'draft') return '请先填写并送审；学校审核通过后，可以在这里打印和下载。'
  return status.key === 'pending' ? whyNotPrintable && `${whyNotPrintable.message}，${whyNotPrintable.next}` : '修改后重新送审；学校审核通过后，可以在这里打印和下载。'
}

/** 推荐表: where it stands, what was written, the paper once it is approved. */
export function ShowView({ form, reload, submitted }: { form: RecommendationForm; reload: () => void; submitted: boolean }) {
  const { id, version, status, printable, submittedAt, student, history } = form
  const [asking, setAsking] = useState(false)
  const name = `毕业生推荐表-${student.studentNo}.pdf`
  const print = useAction(async () => { if (id) await view('GET /api/recommendation-form/:id/print', { params: { id } }, name) })
  const keep = useAction(async () => { if (id) await download('GET /api/recommendation-form/:id/pdf', { params: { id } }, name) })
  const recall = useAction(async () => {
    try { await call('POST /api/recommendation-form/mine/recall', { body: { version } }) } finally { reload() }
    setAsking(false)
    toast('已撤回，可以修改后重新送审')
  }, { quiet: true })
  const submit = formAction(form, 'submit')
  const back = formAction(form, 'recall')
  const edit = () => void Taro.navigateTo({ url: formPlaces.edit })
  const needsSource = submit?.why?.error === 'source_info_not_submitted'
  const foot = submit ? <Button onTap={edit}>{status.key === 'rejected' ? '修改后重新送审' : '编辑'}</Button>
    : back ? <Button kind="line" why={back.why && `${back.why.message}，${back.why.next}`} onTap={() => { recall.clear(); setAsking(true) }}>{back.label}</Button>
      : <><Button kind="plain" busy={keep.busy} onTap={() => void keep.run()}>下载</Button><Button busy={print.busy} onTap={() => void print.run()}>打印</Button></>
  return (
    <Page title="推荐表申请" foot={foot} aside={<Card title="办理记录">{history.length > 0 ? <History lines={history} /> : <View className="ui-card-note">还没有记录，送审后会显示每一步</View>}</Card>}>
      {submitted && <Notice tone="ok"><View className="ui-strong">已提交学校审核</View><View>审核结果会通知你，也可以随时回到这里查看。</View></Notice>}
      <FormState form={form} />
      {needsSource && submit?.why && <Card><ListItem title={submit.why.message} note={`${submit.why.next}；推荐表可以先填写`} onTap={() => void Taro.navigateTo({ url: '/modules/source-info/pages/view/index' })} /></Card>}
      <Card title="打印和下载" note={paperNote(form)}>
        {id && submittedAt && !printable && <View className="ui-buttons"><Button kind="plain" small busy={print.busy} onTap={() => void print.run()}>预览打印效果</Button></View>}
      </Card>
      <FormPreview form={form} />
      <ConfirmSheet open={asking} title="撤回修改" confirm="确认撤回" busy={recall.busy} problem={recall.error && <Refused error={recall.error} />} onConfirm={() => void recall.run()} onClose={() => setAsking(false)}>
        <View>学校暂不审核，内容保留；修改后可以重新送审。</View>
      </ConfirmSheet>
    </Page>
  )
}
