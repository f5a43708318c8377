import { listProjects } from './list-projects'

it('listProjects finds this file, and in one project only', () => {
  const owners = listProjects().filter(({ files }) => files.includes(__filename))
  expect(owners.map(({ name }) => name)).toEqual(['scripts'])
})
