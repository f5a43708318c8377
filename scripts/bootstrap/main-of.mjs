/**
 * Runs the main function of a command: its number becomes the exit code, its error one readable sentence.
 * @param {() => Promise<number>} main
 */
export function mainOf(main) {
  main().then(
    (code) => { process.exitCode = code },
    (error) => {
      console.error(`\n${error instanceof Error ? error.message : error}`)
      process.exitCode = 1
    },
  )
}
