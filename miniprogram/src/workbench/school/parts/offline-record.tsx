import { View } from '@tarojs/components'
import type { ResponseOf } from '@/api/input-of'
import { view } from '@/api/view'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { Diff } from '@/ui/diff'
import { formatTime } from '@/ui/format-time'
import { History } from '@/ui/history'
import { Notice } from '@/ui/notice'
import { Facts } from '../../parts/facts'
import { ProofFiles } from '../../parts/proof-files'
import { RecordHead } from '../../parts/record-head'
import { Section } from '../../parts/section'
import { offlineFacts } from './offline-facts'
import '../../parts/paper.scss'

const stages: Partial<Record<string, string>> = {
  data_review: '第一步 · 核对学生填写的信息。通过后，学生下载协议书盖章，再上传盖章件审核。',
  in_review: '核对盖章件：与系统生成的协议书一致、页数完整、章和签字清晰。',
}

/** One offline agreement: the stamped paper beside the one we made, and what the student entered. */
export function OfflineRecord({ record }: { record: ResponseOf<'GET /api/offline-agreements/:id'> }) {
  const { id, student, values, status, number, version, generatedAt, submittedAt, reason, problems, stampedCopy, differences, history, copies } = record
  const look = useAction(() => view('GET /api/offline-agreements/:id/original', { params: { id } }, `就业协议书-${number ?? student.studentNo}.pdf`))
  const changed = differences.filter((line) => line.changed)
  const stage = stages[status.key]
  const sent = submittedAt ?? generatedAt
  return (
    <>
      <RecordHead title={`${student.name} · ${values.employerName ?? ''}`} status={status} lines={[
        [student.studentNo, student.college, student.major].filter(Boolean).join(' · '),
        [number && `协议编号 ${number}`, `第 ${version} 版`, `一式 ${copies} 份`, sent && `${formatTime(sent)} ${submittedAt ? '提交盖章件' : '生成'}`].filter(Boolean).join(' · '),
      ]} />
      {reason && <Notice tone="bad">{`上次审核不通过的原因：${reason}`}</Notice>}
      {stage && <Notice tone="info">{stage}</Notice>}
      {problems.map((problem) => <Notice key={problem.field}>{problem.message}</Notice>)}
      <View className="paper"><View className="paper-button"><Button kind="line" small busy={look.busy} onTap={() => void look.run()}>查看生成的协议书</Button></View></View>
      {stampedCopy.length > 0 && <Section title="上传的盖章件"><ProofFiles files={stampedCopy} beside={{ title: '系统生成的协议书', src: `/api/offline-agreements/${id}/original` }} /></Section>}
      {changed.length > 0 && <Section title="与上次审核的差异"><Diff lines={changed} before="上次" after="本次" /></Section>}
      {offlineFacts(values).map((part) => <Section key={part.label} title={part.label}><Facts facts={part.facts} /></Section>)}
      <Section title="办理记录"><History lines={history} /></Section>
    </>
  )
}
