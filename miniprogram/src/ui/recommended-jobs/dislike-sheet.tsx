import { View } from '@tarojs/components'
import { useState } from 'react'
import { dislikeReasons, type DislikeReason } from '@shared/recommendations/dislike-reasons'
import { Button } from '../button'
import { Chips } from '../chips'
import { optionsOf } from '../chips/options-of'
import { Sheet } from '../sheet'
import '../pick-sheet/index.scss'

const isReason = (value: string | undefined): value is DislikeReason => value !== undefined && value in dislikeReasons
const options = optionsOf(dislikeReasons)

/** 不感兴趣: the reason is what later matches learn from. */
export function DislikeSheet({ open, busy, onConfirm, onClose }: { open: boolean; busy: boolean; onConfirm: (reason: DislikeReason) => void; onClose: () => void }) {
  const [reason, setReason] = useState<string>()
  return (
    <Sheet open={open} title="不感兴趣" onClose={onClose} foot={<Button busy={busy} disabled={!isReason(reason)} onTap={() => { if (isReason(reason)) onConfirm(reason) }}>不再推荐</Button>}>
      <View className="ui-mid">选一个原因，以后的推荐会据此调整。只影响推荐，仍可以搜索和投递。</View>
      <View className="ui-pick-group"><Chips label="原因" options={options} chosen={reason ? [reason] : []} max={1} onChange={([one]) => setReason(one)} /></View>
    </Sheet>
  )
}
