import { type Actor } from '../../../actor'
import { type SigningChannel } from '../../../pdf/agreement-document'

const channels: Record<NonNullable<Actor['channel']>, SigningChannel> = { h5: 'pc', wechat: 'h5', mini: 'weapp' }

/** How a party acted, in the words of the PDF. */
export const signingChannel = (channel: string | undefined | null): SigningChannel => (channel === 'wechat' || channel === 'mini' ? channels[channel] : 'pc')
