declare class CountReporter {
  onRunComplete(contexts: Set<unknown>, results: { testResults: readonly object[] }): void
}
export = CountReporter
