import Taro from '@tarojs/taro'
import { useState } from 'react'
import { session } from '@/api/session'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'

/** 退出登录 on this device. */
export function Leave() {
  const [asking, setAsking] = useState(false)
  const leave = useAction(async () => {
    await session.end()
    await Taro.reLaunch({ url: '/pages/home/index' })
  })
  return (
    <>
      <Button kind="plain" onTap={() => setAsking(true)}>退出登录</Button>
      <ConfirmSheet open={asking} title="退出登录" confirm="确认退出" busy={leave.busy} onConfirm={() => void leave.run()} onClose={() => setAsking(false)}>
        只退出本机，其他设备不受影响；公众号通知照常送达。
      </ConfirmSheet>
    </>
  )
}
