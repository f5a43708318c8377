/** Ends the replica set of global-setup.ts. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.embeddedForTests?.stop()
}
