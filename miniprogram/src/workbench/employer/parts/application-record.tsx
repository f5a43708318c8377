import { View } from '@tarojs/components'
import { download } from '@/api/download'
import type { ResponseOf } from '@/api/input-of'
import { view } from '@/api/view'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { formatTime } from '@/ui/format-time'
import { History } from '@/ui/history'
import { Facts } from '@/workbench/parts/facts'
import { RecordHead } from '@/workbench/parts/record-head'
import { Section } from '@/workbench/parts/section'
import { InterviewsOf } from './interviews-of'
import { ResumePaper } from './resume-paper'
import '../../parts/paper.scss'

type Application = ResponseOf<'GET /api/applications/:id'>

/** One application: who, for what, the résumé as it was sent, what was decided. */
export function ApplicationRecord({ application, interviews }: { application: Application; interviews: ResponseOf<'GET /api/interviews'>['items'] }) {
  const { id, student, status, job, invited, appliedAt, resume, contact, snapshot, history } = application
  const name = resume.kind === 'file' ? resume.label : `${student.name}-${resume.label}.pdf`
  const keep = useAction(() => download('GET /api/applications/:id/resume', { params: { id } }, name))
  const look = useAction(() => view('GET /api/applications/:id/resume', { params: { id } }, name))
  const facts = [
    { label: '学校', value: student.school }, { label: '院系', value: student.college }, { label: '专业', value: student.major }, { label: '学历', value: student.degree },
    { label: '手机', value: contact?.phone ?? (contact?.phoneHidden ? '学生未公开' : '见附件简历') }, { label: '邮箱', value: contact?.email ?? '见附件简历' },
  ]
  return (
    <>
      <RecordHead title={student.name} status={status} lines={[`投递 ${job.title}`, [`${formatTime(appliedAt)} 投递`, invited ? '应你的邀请投递' : ''].filter(Boolean).join(' · ')]} />
      <Section title="学生"><Facts facts={facts} /></Section>
      <InterviewsOf interviews={interviews} />
      <Section title="投递的简历" extra={<View className="ui-note">{[resume.label, resume.completeness !== undefined && `完整度 ${resume.completeness}%`].filter(Boolean).join(' · ')}</View>}>
        <View className="paper">
          {resume.kind === 'online' && <View className="paper-button"><Button kind="line" small busy={look.busy} onTap={() => void look.run()}>查看 PDF</Button></View>}
          <View className="paper-button"><Button kind="line" small busy={keep.busy} onTap={() => void keep.run()}>{resume.kind === 'online' ? '下载 PDF' : '下载附件简历'}</Button></View>
        </View>
        {snapshot ? <ResumePaper resume={snapshot} /> : <View className="ui-card-note">学生投递的是附件简历，请下载后查看。</View>}
      </Section>
      <Section title="办理记录"><History lines={history} /></Section>
    </>
  )
}
