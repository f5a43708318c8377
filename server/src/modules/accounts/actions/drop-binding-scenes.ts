import { type Types } from 'mongoose'
import { BindingScene } from '../scene-model'

/** Makes every scene QR of an account worthless: whoever was shown one before must ask again. Call inside the transaction of the change. */
export async function dropBindingScenes(accountId: Types.ObjectId): Promise<void> {
  await BindingScene.deleteMany({ accountId })
}
