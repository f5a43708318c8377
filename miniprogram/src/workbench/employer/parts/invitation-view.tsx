import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { useLoad } from '@/hooks/use-load'
import { Button } from '@/ui/button'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { Loaded } from '@/ui/states/loaded'
import { toast } from '@/ui/toast'
import { deskPages } from './desk-pages'
import { InvitationRecord } from './invitation-record'

/** One sent invitation with what can be done about it now. */
export function InvitationView({ id, onChanged }: { id: string; onChanged: () => void }) {
  const state = useLoad(() => call('GET /api/signing/invitations/:id', { params: { id } }), [id])
  const [asking, setAsking] = useState(false)
  const reload = () => { void state.reload(); onChanged() }
  const withdraw = useAction(async (version: number) => {
    try {
      await call('POST /api/signing/invitations/:id/withdraw', { params: { id }, body: { version } })
      toast('邀请已撤回', 'success')
    } catch (error) {
      if (!(error instanceof ApiError) || error.id === 'network_error') throw error
      toast(`${error.message}，${error.next}`)
    }
    setAsking(false)
    reload()
  })
  return (
    <Loaded state={state} cards={3}>
      {(invitation) => {
        const offered = invitation.actions.find((action) => action.key === 'withdraw')
        const { destinationId, status } = invitation
        const again = ['declined', 'expired', 'withdrawn'].includes(status.key)
        return (
          <>
            <InvitationRecord invitation={invitation} onEnd={reload} />
            {(destinationId || offered || again) && (
              <View className="ui-desk-foot">
                <View className="record-buttons">
                  {destinationId && <Button onTap={() => void Taro.redirectTo({ url: `${deskPages.agreement}?id=${destinationId}` })}>查看协议</Button>}
                  {offered && !again && <Button kind="plain" why={offered.why && `${offered.why.message}，${offered.why.next}`} onTap={() => setAsking(true)}>撤回邀请</Button>}
                  {again && <Button kind="line" onTap={() => void Taro.redirectTo({ url: `${deskPages.invite}?again=${id}` })}>再次邀请</Button>}
                </View>
              </View>
            )}
            <ConfirmSheet open={asking} title="撤回签约邀请" confirm="确认撤回" danger busy={withdraw.busy} onConfirm={() => void withdraw.run(invitation.version)} onClose={() => setAsking(false)}>
              {`撤回后 ${invitation.student.name} 不能再应约，学生会收到通知；之后可以重新发出邀请。`}
            </ConfirmSheet>
          </>
        )
      }}
    </Loaded>
  )
}
