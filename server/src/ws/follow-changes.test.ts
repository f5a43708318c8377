import mongoose, { Types } from 'mongoose'
import { startTestApp, type TestApp } from '../../test/test-app'
import { registry } from '../http/metrics'
import { ChatMessage } from '../modules/hall/message-model'
import { followChanges, type Following } from './follow-changes'

let app: TestApp
let following: Following | undefined
beforeAll(async () => { app = await startTestApp() })
afterEach(async () => { await following?.close() })
afterAll(async () => { await app.stop() })

const say = (text: string) => ChatMessage.collection.insertOne({
  _id: new Types.ObjectId(), conversationId: new Types.ObjectId(), seq: 1, clientId: `client-${text}`, side: 'student', author: '张', authorId: new Types.ObjectId(), text, at: new Date(), studentId: new Types.ObjectId(), employerId: new Types.ObjectId(),
})

it('R-INT-2 a stream that cannot go on, as after a restored database, begins anew and says that something was missed', async () => {
  const heard: string[] = []
  const told = new Map<string, () => void>()
  const hear = (text: string) => new Promise<void>((resolve) => { told.set(text, resolve) })
  const lost = hear('lost')
  following = await followChanges((change) => { if (change.of === 'chat_messages') { heard.push(change.row.text); told.get(change.row.text)?.() } }, () => { told.get('lost')?.() })
  const before = hear('before')
  await say('before')
  await before
  await mongoose.connection.db?.dropDatabase()
  await lost
  const after = hear('after')
  await say('after')
  await after
  expect(heard).toEqual(['before', 'after'])
  expect((await registry.getSingleMetric('ws_follows_changes')?.get())?.values[0]?.value).toBe(1)
})
