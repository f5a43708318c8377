import { clock } from '../../clock'

/** The XML of one event, as it is inside the envelope. */
export function eventXml(event: string, fields: Record<string, string> = {}): string {
  const all: Record<string, string> = {
    ToUserName: 'gh_1', FromUserName: 'oOpenid1', CreateTime: String(Math.floor(clock.ms() / 1000)), MsgType: 'event', Event: event, ...fields,
  }
  return `<xml>${Object.entries(all).map(([key, value]) => `<${key}><![CDATA[${value}]]></${key}>`).join('')}</xml>`
}
