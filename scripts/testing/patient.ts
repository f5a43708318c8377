// Tests that drive the whole running product may take minutes on a busy machine.
jest.setTimeout(300_000)
