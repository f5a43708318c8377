import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { offlineFields } from '@shared/offline-agreements/fields'
import { PdfPages } from '@/platform/pdf-pages'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Lines } from '@/ui/lines'
import { Page } from '@/ui/page'
import { DraftConflict } from '@/ui/typed-form/draft-conflict'
import { DraftState } from '@/ui/typed-form/draft-state'
import { ProblemList } from '@/ui/typed-form/problem-list'
import { EntrySteps } from './entry-steps'
import { GenerateSheets } from './generate-sheets'
import type { OfflineAgreement } from './offline-agreement'
import { placeOfStep } from './place-of-step'
import { isOfflineField, stepOfField } from './step-of-field'
import { stepBack } from './step-back'
import { useGenerate } from './use-generate'
import { useOfflineDraft } from './use-offline-draft'

/** 预览协议书: what still has to be mended, or the two pages as they will be printed; then 保存并生成协议书. */
export function PreviewView({ agreement, reload }: { agreement: OfflineAgreement; reload: () => void }) {
  const { id, revision, actions, twoStageReview } = agreement
  const draft = useOfflineDraft(agreement)
  const generate = useGenerate(agreement, draft, reload)
  const { problems } = draft
  const [seen, setSeen] = useState<number>()
  const errors = problems.filter((one) => one.level === 'error')
  // The server draws what it has: the last words must be there first.
  const fresh = draft.state === 'saved'
  useEffect(() => { if (!fresh) void draft.flush().then((done) => { if (done) reload() }) }, [fresh])
  const action = actions.find((one) => one.key === (twoStageReview ? 'generateForReview' : 'generate'))
  const stuck = draft.state === 'offline' || draft.state === 'refused' || draft.state === 'conflict'
  const why = errors.length > 0 ? `还有 ${errors.length} 项要修改`
    : stuck ? '内容还没有保存到服务器'
      : action?.why ? `${action.why.message}，${action.why.next}`
        : fresh && seen !== revision ? '请先看过协议书的预览' : undefined
  const jump = (field: string) => void Taro.navigateTo({ url: placeOfStep.entry(id, stepOfField(field), isOfflineField(field) ? field : undefined) })
  const foot = (
    <>
      <Button kind="plain" onTap={() => stepBack(placeOfStep.entry(id, 'handover'))}>上一步</Button>
      <Button why={why} busy={!fresh && errors.length === 0 && !stuck} onTap={generate.open}>保存并生成协议书</Button>
    </>
  )
  const warnings = problems.filter((one) => one.level === 'warning')
  return (
    <Page title="预览协议书" foot={foot} aside={<PreviewAside warnings={warnings.length} />}>
      <Card><EntrySteps at="preview" problems={problems} /></Card>
      {!fresh && <DraftState draft={draft} />}
      {problems.length > 0 && (
        <Card title={errors.length > 0 ? `还有 ${errors.length} 项要修改` : `有 ${warnings.length} 项请再核对`} note={errors.length > 0 ? '改好后才能预览和生成' : '核对无误可以继续'}>
          <ProblemList fields={offlineFields} problems={problems} onJump={jump} />
        </Card>
      )}
      {errors.length === 0 && fresh && (
        <Card title="协议书" note="共两页，带“预览”标记；生成后的正式协议书没有标记">
          <View className="preview-pages"><PdfPages key={revision} url={`/api/offline-agreements/${id}/preview?revision=${revision}`} name="就业协议书预览.pdf" note="用微信打开，可以用两个手指放大" onSeen={() => setSeen(revision)} /></View>
        </Card>
      )}
      <GenerateSheets open={generate.asking} values={draft.content} twoStage={twoStageReview} busy={generate.making.busy} error={generate.making.error}
        onConfirm={() => void generate.making.run()} onClose={generate.close} />
      <DraftConflict draft={draft} fields={offlineFields} valuesOf={(content) => content} />
    </Page>
  )
}

const PreviewAside = ({ warnings }: { warnings: number }) => (
  <Card title="请核对">
    <Lines lines={['单位全称、信用代码与公章和营业执照一致；岗位、月薪、报到时间与谈好的一致。', '档案和户口的去处写明、联系人和电话能打通。', warnings > 0 ? '琥珀色的提示不妨碍生成，但请再看一眼。' : '生成后不能再改，更改只能办理解约。']} />
  </Card>
)
