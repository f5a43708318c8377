import { View } from '@tarojs/components'
import type { Side } from '@shared/hall/frames'
import type { VideoCall } from './call'
import { VoipStage } from './voip-stage'

export interface CallStageProps { call: VideoCall | undefined; side: Side; /** The call goes on: picture and sound are wanted. */ live: boolean; busy: boolean; onHangUp: () => void }

/** The picture: WeChat's room, once the call goes on. */
export const CallStage = ({ call, side, live, busy, onHangUp }: CallStageProps) => (live && call ? <VoipStage key={call.id} call={call} side={side} busy={busy} onHangUp={onHangUp} /> : <View />)
