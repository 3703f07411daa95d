import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { docx, p } from './docx-builder.ts'
import { lines, pdf } from './pdf-builder.ts'
import { clausesOf, read, refusal } from './read.ts'

const zipped = async (files: Record<string, string>) => {
  const zip = new JSZip()
  for (const [name, content] of Object.entries(files)) zip.file(name, content)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}
const ole = (name: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from(name, 'utf16le'),
    Buffer.alloc(400),
  ])
/** Numbers that look random but are the same in every run. */
const junk = Buffer.from(Array.from({ length: 40_000 }, (_, at) => (at * at * 31 + (at >> 3) * 97 + 7) % 256))

describe('a file that cannot be read is refused in one line with what to do', () => {
  it.each([
    ['an empty file', Buffer.alloc(0), /^The file is empty\./],
    ['spaces only', Buffer.from(' \n\t\n'), /holds no words/],
    ['junk', junk, /not a PDF, a Word file, a web page or a text, or the file is damaged/],
    ['a password on a Word file', ole('EncryptedPackage'), /protected with a password/],
    ['an old Word file', ole('WordDocument'), /\.doc.*save it as \.docx/],
    ['a picture', Buffer.from('89504e470d0a1a0a00', 'hex'), /picture/],
    ['rich text', Buffer.from('{\\rtf1 hello}'), /\.rtf.*\.docx/],
    [
      'a PDF cut off',
      Buffer.from(pdf([lines(72, 700, ['1. Ask.'])])).subarray(0, 200),
      /^The PDF is damaged or incomplete/,
    ],
    ['a PDF in name only', Buffer.from('%PDF-1.7\nnothing here'), /^The PDF is damaged or incomplete/],
    ['a text of 30 MB', Buffer.alloc(30_000_000, 'a'), /larger than 25 MB/],
    ['a text longer than any policy', Buffer.from('Post kindly.\n'.repeat(200_000)), /longer than any policy/],
    ['a page nested too deeply', Buffer.from(`<html><body>${'<div>'.repeat(5000)}x`), /nested too deeply/],
  ])('%s', async (_, file, why) => {
    const found = await refusal(file)
    expect(found).toMatch(why)
    expect(found).not.toContain('\n')
  })

  it('a Word file that is cut off', async () => {
    const whole = await docx({ body: p('Ask first.') })
    expect(await refusal(whole.subarray(0, whole.length - 60))).toMatch(/damaged or incomplete/)
  })

  it('a Word file that unpacks to a thousand times its size', async () => {
    const bomb = await docx({ body: p('x'.repeat(20_000_000)) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await refusal(bomb)).toMatch(/unpacks to far more/)
  })

  it('a Word file with elements nested without end', async () => {
    const body = `${'<w:sdt><w:sdtContent>'.repeat(3000)}${p('x')}${'</w:sdtContent></w:sdt>'.repeat(3000)}`
    expect(await refusal(await docx({ body }))).toMatch(/damaged or incomplete/)
  })

  it('a Word file that declares entities of its own', async () => {
    const file = await zipped({
      'word/document.xml':
        '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>',
    })
    expect(await refusal(file)).toMatch(/damaged or incomplete/)
  })

  it.each([
    ['Excel workbook', 'xl/workbook.xml'],
    ['PowerPoint', 'ppt/presentation.xml'],
    ['OpenDocument', 'content.xml'],
    ['ZIP archive', 'readme.txt'],
  ])('another kind of office file: %s', async (kind, name) => {
    expect(await refusal(await zipped({ [name]: '<x/>' }))).toContain(kind)
  })

  it('a PDF with a password', async () => {
    const key = '0123456789abcdef0123456789abcdef'
    const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /O (${key}) /U (${key}) /P -4 >> /ID [(${key}) (${key})]`
    expect(await refusal(pdf([lines(72, 700, ['1. Ask.'])], locked))).toMatch(/protected with a password/)
  })
})

describe('odd encodings', () => {
  const words = '1. The café keeps a list — see § 2.\n2. “Ask” costs 5 €.\n'
  const clauses = ['§1: The café keeps a list — see § 2.', '§2: “Ask” costs 5 €.']

  it('reads windows-1252 and says so', async () => {
    const bytes = Buffer.from('1. The caf\xe9 keeps a list \x97 see \xa7 2.\n2. \x93Ask\x94 costs 5 \x80.\n', 'latin1')
    expect(await clausesOf(bytes)).toEqual(clauses)
    expect((await read(bytes)).notes).toEqual(['The text was read as windows-1252; check accents and quotation marks.'])
  })

  it.each([
    ['UTF-16 with a mark', Buffer.from(`\ufeff${words}`, 'utf16le')],
    ['UTF-16 without one', Buffer.from(words, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${words}`, 'utf16le').swap16()],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${words}`)],
  ])('reads %s', async (_, bytes) => {
    expect(await clausesOf(bytes)).toEqual(clauses)
  })

  it('reads a text that is called a Word file', async () => {
    expect(await clausesOf(words)).toEqual(clauses)
  })
})
