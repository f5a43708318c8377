import Taro from '@tarojs/taro'

export interface RoomTicket { groupId: string; nonceStr: string; timeStamp: number; signature: string }
export interface Room { mute: (on: boolean) => void; leave: () => void }

/** Asks WeChat once for camera or microphone; a person who refused before is led to the settings by WeChat. */
const allow = (scope: 'scope.camera' | 'scope.record'): Promise<unknown> => Taro.authorize({ scope })

/** Enters WeChat's video room; `onMembers` is told who is in it, by openid. Rejects when the person allows neither, or another call is on. */
export async function joinRoom(ticket: RoomTicket, onMembers: (openIds: readonly string[]) => void): Promise<Room> {
  await allow('scope.record')
  await allow('scope.camera')
  const changed = ({ openIdList }: { openIdList: string[] }) => onMembers(openIdList)
  Taro.onVoIPChatMembersChanged(changed)
  await new Promise<void>((done, fail) => {
    Taro.joinVoIPChat({
      ...ticket, roomType: 'video', success: ({ openIdList }) => { onMembers(openIdList); done() },
      fail: ({ errMsg }) => { Taro.offVoIPChatMembersChanged(changed); fail(new Error(errMsg)) },
    })
  })
  return {
    mute: (on) => { void Taro.updateVoIPChatMuteConfig({ muteConfig: { muteMicrophone: on }, fail: () => undefined }) },
    leave: () => { Taro.offVoIPChatMembersChanged(changed); void Taro.exitVoIPChat({ fail: () => undefined }) },
  }
}
