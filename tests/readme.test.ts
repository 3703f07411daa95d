import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { coverageTable } from '../adapters/command-line/coverage.ts'
import { loadKnowledge } from '../adapters/knowledge.ts'

const readme = readFileSync('README.md', 'utf8')

describe('README', () => {
  test('its map names real folders, and every folder of src and adapters', () => {
    const map = readme.slice(readme.indexOf('## Map of the tree'), readme.indexOf('## Settings'))
    const named = [...map.matchAll(/`((?:src|adapters|knowledge|tests)\/[\w/-]*)`/g)].map(([, path = '']) => path)
    expect(named.filter((path) => !existsSync(path))).toEqual([])
    const folders = ['src', 'adapters'].flatMap((top) =>
      readdirSync(top, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => `${top}/${entry.name}/`),
    )
    expect(folders.filter((folder) => !named.includes(folder))).toEqual([])
  })

  test('every file it links to is there', () => {
    const links = [...readme.matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, path = '']) => path)
    expect(links.filter((path) => !existsSync(path))).toEqual([])
  })

  test('every dependency is justified in a line', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(Object.keys(dependencies).filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
  })

  test('its coverage table is the one the command prints', () => {
    expect(readme).toContain(coverageTable(loadKnowledge('knowledge')).join('\n'))
  })

  test('every npm script it names exists', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
    const named = [...readme.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})
