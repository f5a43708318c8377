import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { openPage } from '@/ui/open-page'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { toast } from '@/ui/toast'

/** 屏蔽该单位, after saying what it means; taken back in 隐私. */
export function BlockEmployer({ employer }: { employer: { id: string; name: string } }) {
  const [asking, setAsking] = useState(false)
  const [blocked, setBlocked] = useState(false)
  const block = useAction(async () => {
    await call('POST /api/privacy/blocked-employers', { body: { employerId: employer.id } })
    setAsking(false)
    setBlocked(true)
    toast('已屏蔽该单位')
  })
  return (
    <View className="ui-buttons">
      {blocked
        ? <Button kind="plain" small onTap={() => openPage('/modules/privacy/pages/show/index')}>已屏蔽，去隐私设置查看</Button>
        : <Button kind="plain" small onTap={() => setAsking(true)}>屏蔽该单位</Button>}
      <ConfirmSheet open={asking} title="屏蔽该单位" confirm="确认屏蔽" busy={block.busy} onConfirm={() => void block.run()} onClose={() => setAsking(false)}>
        {`屏蔽后，${employer.name}搜索不到你、不能邀请你，它的职位也不再推荐给你；已投递的申请不受影响。可以随时在“我的 → 隐私”取消。`}
      </ConfirmSheet>
    </View>
  )
}
