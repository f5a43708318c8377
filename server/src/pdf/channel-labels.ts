import { type SigningChannel } from './agreement-document'

/** A party's way to the platform in the words of the page. */
export const channelLabels: Record<SigningChannel, string> = { weapp: '微信小程序', h5: '微信公众号', pc: '电脑网页' }
