import { checkSha256 } from './check-sha256'

it('checkSha256 refuses a file that is not the pinned one', async () => {
  await expect(checkSha256(__filename, '0'.repeat(64))).rejects.toThrow('not the expected file')
})
