import { z } from 'zod'
import type { WechatClient } from '../client/wechat-client'
import { toAppError } from '../to-app-error'

const answer = z.object({ phone_info: z.object({ purePhoneNumber: z.string().min(5) }) })

/** The phone number behind a getPhoneNumber code, without country code. @throws AppError as codeToSession */
export async function getUserPhoneNumber(client: WechatClient, code: string): Promise<string> {
  try {
    return (await client.postJson('/wxa/business/getuserphonenumber', { code }, answer)).phone_info.purePhoneNumber
  } catch (error) {
    throw toAppError(error)
  }
}
