// An error that only the console shows is a failed test.
let printed: string[] = []
const print = console.error

beforeAll(() => {
  console.error = (...args: unknown[]) => {
    printed.push(args.map(String).join(' '))
    print(...args)
  }
})

afterEach(() => {
  const found = printed
  printed = []
  if (found.length > 0) throw new Error(`The test printed to console.error:\n${found.join('\n')}`)
})

afterAll(() => { console.error = print })
