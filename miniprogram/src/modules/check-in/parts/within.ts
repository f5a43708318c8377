/** What was asked, or undefined when it takes longer than `ms`. */
export function within<T>(asked: Promise<T>, ms: number): Promise<T | undefined> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => done(undefined), ms)
    asked.then(done, fail).finally(() => clearTimeout(timer)).catch(() => undefined)
  })
}
