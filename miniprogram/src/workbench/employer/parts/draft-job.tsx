import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { jobFields } from '@shared/jobs/job-fields'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { Refused } from '@/ui/refused'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { toast } from '@/ui/toast'
import { DraftConflict } from '@/ui/typed-form/draft-conflict'
import { DraftState } from '@/ui/typed-form/draft-state'
import { useTypedForm } from '@/ui/typed-form/use-typed-form'
import { deskPages } from './desk-pages'
import type { MyJob } from './job-content'
import { JobForm } from './job-form'
import { jobProblems } from './job-problems'
import { useJobDraft } from './use-job-draft'
import '../../parts/record.scss'

/** A draft being written: saved by itself, published when nothing is missing. */
export function DraftJob({ job, reload }: { job: MyJob; reload: () => void }) {
  const { id, version, actions } = job
  const draft = useJobDraft(job)
  const { content } = draft
  const problems = jobProblems(content)
  const form = useTypedForm({ values: content.values, problems, onChange: (name, value) => draft.change((before) => ({ ...before, values: { ...before.values, [name]: value } })) })
  const [asking, setAsking] = useState(false)
  const offered = actions.find((action) => action.key === 'publish')
  // The form says by itself what is missing, as it is typed.
  const why = offered?.why && !['job_incomplete', 'job_deadline_past'].includes(offered.why.error) ? `${offered.why.message}，${offered.why.next}` : undefined
  const publish = useAction(async () => {
    if (!(await draft.flush())) { setAsking(false); toast('内容还没有保存，请联网后再发布'); return }
    try {
      await call('POST /api/jobs/:id/publish', { params: { id }, body: { version, ...content } })
    } catch (error) {
      if (error instanceof ApiError && (error.id === 'stale_version' || error.id === 'illegal_transition')) reload()
      throw error
    }
    draft.clear()
    toast('职位已发布，学生可以投递了', 'success')
    await Taro.redirectTo({ url: `${deskPages.jobs}?id=${id}` })
  }, { quiet: true })
  const ask = () => { if (form.check([...Object.keys(jobFields), 'majors'])) { publish.clear(); setAsking(true) } }
  const foot = (
    <>
      <DraftState draft={draft} />
      <View className="record-buttons">
        <Button kind="plain" onTap={() => void draft.flush().then(() => Taro.redirectTo({ url: `${deskPages.jobs}?status=draft` }))}>稍后再填</Button>
        <Button why={why} onTap={ask}>发布职位</Button>
      </View>
    </>
  )
  return (
    <>
      <JobForm content={content} form={form} problems={problems} foot={foot} onMajors={(majors) => draft.change((before) => ({ ...before, majors }))} />
      <ConfirmSheet open={asking} title="发布职位" confirm="确认发布" busy={publish.busy} problem={publish.error && <Refused error={publish.error} />} onConfirm={() => void publish.run()} onClose={() => setAsking(false)}>
        {`“${content.values.title ?? ''}”发布后，学生可以搜索到并投递，匹配的学生会收到推荐；${content.values.deadline ?? ''} 24:00 后不再接受投递。发布后仍可修改或关闭。`}
      </ConfirmSheet>
      <DraftConflict draft={draft} fields={jobFields} valuesOf={(held) => held.values} />
    </>
  )
}
