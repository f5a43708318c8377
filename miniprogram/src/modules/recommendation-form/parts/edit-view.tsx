import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useRef, useState } from 'react'
import { showField } from '@/platform/show-field'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ListItem } from '@/ui/list-item'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { Refused } from '@/ui/refused'
import { Sheet } from '@/ui/sheet'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { DraftConflict } from '@/ui/typed-form/draft-conflict'
import { DraftState } from '@/ui/typed-form/draft-state'
import { NotSubmitted } from '@/ui/typed-form/not-submitted'
import { ProblemList } from '@/ui/typed-form/problem-list'
import type { UploadedFile } from '@/ui/upload/upload-entry'
import { isTooLong, sectionFields } from './form-counts'
import { PhotoCard } from './photo-card'
import { ProfileCard } from './profile-card'
import { formAction, sectionKeys, type RecommendationForm } from './recommendation-form'
import { SectionField } from './section-field'
import { useFormDraft } from './use-form-draft'
import { useSubmitForm } from './use-submit-form'

/** 编辑推荐表: five sections with their counts, the photo, and what the school's record adds. */
export function EditView({ form, reload }: { form: RecommendationForm; reload: () => void }) {
  const draft = useFormDraft(form)
  const { content: { texts, photo }, problems } = draft
  const [asked, setAsked] = useState(false)
  const [sheet, setSheet] = useState<'problems' | 'confirm'>()
  const [upload, setUpload] = useState({ busy: false, failed: 0 })
  // A photo that came from elsewhere (another device) begins the picker anew.
  const own = useRef(photo?.id)
  const turn = useRef(0)
  if (own.current !== photo?.id) { own.current = photo?.id; turn.current++ }
  const take = (taken: UploadedFile | undefined) => { own.current = taken?.id; draft.setPhoto(taken) }
  const [unsaved, setUnsaved] = useState(false)
  const close = () => setSheet(undefined)
  const submit = useSubmitForm(form, draft, { reload, onUnsaved: () => { setUnsaved(true); close() } })
  const wrong = (field: string) => problems.find((one) => one.field === field && (asked || isTooLong(one)))?.message
  const why = formAction(form, 'submit')?.why
  const first = why && why.error !== 'form_incomplete' ? why : undefined
  const wait = upload.busy ? '照片正在上传，请稍候' : undefined
  const review = () => { setAsked(true); setUnsaved(false); submit.clear(); setSheet(problems.length > 0 ? 'problems' : 'confirm') }
  // Once the sheet is gone.
  const jump = (field: string) => { close(); setTimeout(() => showField(field), 0) }
  return (
    <Page title="编辑推荐表" foot={<><View className="ui-foot-note"><NotSubmitted unsaved={unsaved} state={draft.state} error={sheet ? undefined : submit.error} /><DraftState draft={draft} /></View><Button why={first ? `${first.message}，${first.next}` : wait} onTap={review}>保存并送审</Button></>} aside={<ProfileCard profile={form.profile} />}>
      {first?.error === 'source_info_not_submitted' && <Card><ListItem title="先提交生源信息" note="可以先填写推荐表，内容会保存；生源信息送审后才能提交" onTap={() => void Taro.navigateTo({ url: '/modules/source-info/pages/view/index' })} /></Card>}
      {form.reason && <Notice tone="bad"><View className="ui-strong">{form.status.key === 'rejected' ? '学校退回的原因' : '学校退回重填的原因'}</View><View>{form.reason}</View></Notice>}
      <PhotoCard key={turn.current} photo={photo} wrong={asked ? wrong('photo') : undefined} onChange={take} onState={setUpload} />
      <Card title="自己填写的内容" note="写给用人单位看，客观、具体；字数有限制，打印在一页 A4 上">
        {sectionKeys.map((key) => <SectionField key={key} section={key} text={texts[key]} error={wrong(key)} onChange={(text) => draft.setText(key, text)} />)}
      </Card>
      <Sheet open={sheet === 'problems'} title={`还有 ${problems.length} 项要填写或修改`} onClose={close}><ProblemList fields={sectionFields} problems={problems} onJump={jump} /></Sheet>
      <ConfirmSheet open={sheet === 'confirm'} title="确认送审" confirm="确认送审" busy={submit.busy} problem={submit.error && <Refused error={submit.error} />} onConfirm={() => void submit.run()} onClose={close}>
        <View>送审后由学校审核并填写院系意见；审核前可以撤回修改。</View>
        <View>审核通过后不能再改，除非学校退回重填。</View>
        {sectionKeys.some((key) => texts[key].trim() === '') && <Notice><View>{`没有填写：${sectionKeys.filter((key) => texts[key].trim() === '').map((key) => sectionFields[key]?.label).join('、')}，打印时留空。`}</View></Notice>}
      </ConfirmSheet>
      <DraftConflict draft={draft} fields={sectionFields} valuesOf={(content) => content.texts} />
    </Page>
  )
}
