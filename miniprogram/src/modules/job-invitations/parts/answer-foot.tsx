import { useState } from 'react'
import type { ResumeChoice } from '@shared/applications/resume-choice'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { ResumeSheet } from '@/ui/resume-sheet'
import { toast } from '@/ui/toast'
import { DeclineSheet } from './decline-sheet'
import type { JobInvitation } from './job-invitation'

/** What can be mended in the sheet; anything else the page says after reading again. */
const mendable: readonly string[] = ['network_error', 'resume_incomplete', 'resume_not_found', 'rate_limited', 'validation_failed']

/** 婉拒 or 接受并投递. */
export function AnswerFoot({ invitation, reload }: { invitation: JobInvitation; reload: () => void }) {
  const [asking, setAsking] = useState<'apply' | 'decline'>()
  const { id, version } = invitation
  const answer = async (send: () => Promise<unknown>, done: string) => {
    try {
      await send()
      toast(done)
    } catch (error) {
      if (!(error instanceof ApiError) || mendable.includes(error.id)) throw error
      toast(`${error.message}，${error.next}`)
    }
    setAsking(undefined)
    reload()
  }
  const apply = useAction((resume: ResumeChoice) => answer(() => call('POST /api/job-invitations/:id/apply', { params: { id }, body: { version, resume } }), '已投递，单位会看到你的简历'), { quiet: true })
  const decline = useAction((reason: string | undefined) => answer(() => call('POST /api/job-invitations/:id/decline', { params: { id }, body: { version, reason } }), '已婉拒'), { quiet: true })
  const why = invitation.actions.find((action) => action.key === 'apply')?.why
  return (
    <>
      <Button kind="plain" onTap={() => { decline.clear(); setAsking('decline') }}>婉拒</Button>
      <Button why={why && `${why.message}，${why.next}`} onTap={() => { apply.clear(); setAsking('apply') }}>接受并投递</Button>
      <ResumeSheet open={asking === 'apply'} title="选择要投递的简历" note={`投递给${invitation.employer.name}后，单位会看到你的姓名和简历现在的内容。`} confirm="确认投递"
        busy={apply.busy} error={apply.error} onConfirm={(resume) => void apply.run(resume)} onClose={() => setAsking(undefined)} />
      <DeclineSheet open={asking === 'decline'} busy={decline.busy} error={decline.error} onConfirm={(reason) => void decline.run(reason)} onClose={() => setAsking(undefined)} />
    </>
  )
}
