import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { jobFields } from '@shared/jobs/job-fields'
import { majorLabel } from '@shared/jobs/major-label'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { Diff } from '@/ui/diff'
import { Notice } from '@/ui/notice'
import { Refused } from '@/ui/refused'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { toast } from '@/ui/toast'
import { differenceOf } from '@/ui/typed-form/difference-of'
import { useTypedForm } from '@/ui/typed-form/use-typed-form'
import { deskPages } from './desk-pages'
import { contentOf, type MyJob } from './job-content'
import { JobForm } from './job-form'
import { jobProblems } from './job-problems'
import '../../parts/record.scss'

const listed = (majors: readonly string[]): string => majors.map(majorLabel).join('、')

/** A published advert being changed: nothing changes before it is confirmed, old beside new. */
export function ReviseJob({ job }: { job: MyJob }) {
  const { id, version, actions } = job
  const before = contentOf(job)
  const [content, setContent] = useState(before)
  const problems = jobProblems(content)
  const form = useTypedForm({ values: content.values, problems, onChange: (name, value) => setContent((now) => ({ ...now, values: { ...now.values, [name]: value } })) })
  const [asking, setAsking] = useState(false)
  const majors = { field: 'majors', label: '专业要求', before: listed(before.majors), after: listed(content.majors), changed: true }
  const changes = [...differenceOf(jobFields, before.values, content.values), ...(majors.before === majors.after ? [] : [majors])]
  const offered = actions.find((action) => action.key === 'revise')
  const blocked = offered?.why && offered.why.error !== 'job_deadline_past' ? `${offered.why.message}，${offered.why.next}` : undefined
  const back = () => Taro.redirectTo({ url: `${deskPages.jobs}?id=${id}` })
  const revise = useAction(async () => {
    await call('POST /api/jobs/:id/revise', { params: { id }, body: { version, ...content } })
    toast('修改已生效', 'success')
    await back()
  }, { quiet: true })
  const ask = () => { if (form.check([...Object.keys(jobFields), 'majors'])) { revise.clear(); setAsking(true) } }
  const foot = (
    <View className="record-buttons">
      <Button kind="plain" onTap={() => void back()}>放弃修改</Button>
      <Button why={changes.length === 0 ? '还没有修改任何内容' : blocked} onTap={ask}>核对修改</Button>
    </View>
  )
  return (
    <>
      <JobForm content={content} form={form} problems={problems} foot={foot} onMajors={(chosen) => setContent((now) => ({ ...now, majors: chosen }))}
        notice={<Notice tone="info">职位正在招聘，修改确认后立即对学生生效；已投递的学生不受影响。</Notice>} />
      <ConfirmSheet open={asking} title="本次修改的内容" confirm="确认修改" busy={revise.busy} problem={revise.error && <Refused error={revise.error} />} onConfirm={() => void revise.run()} onClose={() => setAsking(false)}>
        <Diff lines={changes} before="现在" after="改为" />
      </ConfirmSheet>
    </>
  )
}
