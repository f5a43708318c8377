import { useState } from 'react'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { toast } from '@/ui/toast'
import type { Application } from './application'

/** 撤回申请, as long as the employer has not said 录用意向; says what it means first. */
export function WithdrawFoot({ application, reload }: { application: Application; reload: () => void }) {
  const [asking, setAsking] = useState(false)
  const { id, version } = application
  const withdraw = useAction(async () => {
    try {
      await call('POST /api/applications/:id/withdraw', { params: { id }, body: { version } })
      toast('申请已撤回')
    } catch (error) {
      if (!(error instanceof ApiError) || error.id === 'network_error') throw error
      // The employer was faster: the page shows what it is now.
      toast(`${error.message}，${error.next}`)
    }
    setAsking(false)
    reload()
  })
  return (
    <>
      <Button kind="plain" onTap={() => setAsking(true)}>撤回申请</Button>
      <ConfirmSheet open={asking} title="撤回申请" confirm="确认撤回" danger busy={withdraw.busy} onConfirm={() => void withdraw.run()} onClose={() => setAsking(false)}>
        撤回后，单位不能再处理这份申请，并会看到你已撤回。每个职位只能投递一次，撤回后不能再投递这个职位。
      </ConfirmSheet>
    </>
  )
}
