import { View } from '@tarojs/components'
import { useState } from 'react'
import { limits } from '@shared/kernel/limits'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { useLoad } from '@/hooks/use-load'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { Refused } from '@/ui/refused'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { Empty } from '@/ui/states/empty'
import { Loaded } from '@/ui/states/loaded'
import { toast } from '@/ui/toast'

interface InviteToApplyProps { handle: string; name: string; /** Jobs they were already invited to. */ invited: readonly string[]; onInvited: () => void }

/** 邀请投递: one open advert and a few words; the student answers within some days (R-JOB-4). */
export function InviteToApply({ handle, name, invited, onInvited }: InviteToApplyProps) {
  const [open, setOpen] = useState(false)
  const [jobId, setJobId] = useState('')
  const [note, setNote] = useState('')
  const jobs = useLoad(async () => (open ? (await call('GET /api/jobs/mine', { query: { status: 'published', limit: 100 } })).items.filter((job) => job.open && !invited.includes(job.id)) : []), [open])
  const send = useAction(async () => {
    await call('POST /api/job-invitations', { body: { talentHandle: handle, jobId, note: note.trim() } })
    toast('邀请已发出，学生会收到通知', 'success')
    setOpen(false)
    onInvited()
  }, { quiet: true })
  const show = () => { send.clear(); setJobId(''); setOpen(true) }
  return (
    <>
      <Button onTap={show}>邀请投递</Button>
      <ConfirmSheet open={open} title={`邀请${name}投递`} confirm="发出邀请" busy={send.busy} why={jobId ? undefined : '请先选择职位'} problem={send.error && <Refused error={send.error} />} onConfirm={() => void send.run()} onClose={() => setOpen(false)}>
        <Loaded state={jobs} cards={1}>
          {(items) => items.length === 0
            ? <Empty title="没有可以邀请的职位" note={invited.length > 0 ? '在招的职位都已邀请过这名学生' : '先发布一个职位，再邀请学生投递'} />
            : (
              <View>
                <Field spec={{ name: 'invite-job', label: '邀请投递的职位', kind: 'picker', required: true, options: items.map(({ id, title }) => ({ value: id, label: title })) }} value={jobId} onChange={setJobId} />
                <Field spec={{ name: 'invite-note', label: '附言', kind: 'textarea', limit: limits.reasonMax, placeholder: '选填，学生会看到：为什么觉得合适、有什么安排' }} value={note} onChange={setNote} />
                <View className="ui-card-note">{`邀请 ${limits.jobInvitationDays} 天内有效。学生接受即投递，之后才能看到姓名和联系方式。`}</View>
              </View>
            )}
        </Loaded>
      </ConfirmSheet>
    </>
  )
}
