// An error that only the console shows is a failed test.
process.env.TARO_ENV = 'h5'
let printed: string[] = []
const printError = console.error

beforeAll(() => {
  console.error = (...args: Parameters<typeof printError>) => {
    printed.push(args.map(String).join(' '))
    printError(...args)
  }
})

afterEach(() => {
  const found = printed
  printed = []
  if (found.length > 0) throw new Error(`The test printed to console.error:\n${found.join('\n')}`)
})

afterAll(() => { console.error = printError })

export {}
