import { docx, p } from '../documents/docx-builder.ts'

/**
 * Glastonbury's policy on personal use as HR would send it: a Word file whose letters Word counts, with one clause
 * reworded, one added and one taken out.
 */
export function newPersonalUsePolicy(): Promise<Uint8Array> {
  const heading = (words: string) => p(words, { style: 'H1' })
  const item = (words: string, level: number) => p(words, { num: 1, level })
  const body = [
    p('Administrative Policy No. 7'),
    p('Subject: Social Media, Personal Use'),
    p('Effective Date: December 1, 2026'),
    heading('Purpose'),
    p(
      'This policy has been established to provide Town employees, elected and appointed officials with guidance for personal social media activity that affects or reflects upon the Town of Glastonbury organization.',
    ),
    heading('Policy'),
    p(
      'The Town acknowledges that, in certain circumstances, individuals have the right under the First Amendment to speak out on matters of public concern, and this policy is not meant to infringe on that constitutionally-protected right.',
    ),
    heading('Procedure'),
    item('When using social media for personal use, employees must not:', 0),
    item('Use a personal account for Town business, except to share a post of an official Town account;', 1),
    item('Include information about Town operations without the written permission of the department director;', 1),
    item('Post while driving or operating Town equipment.', 1),
    heading('Discipline'),
    p('Violation of this policy may result in discipline, up to and including termination.'),
  ]
  const styles = '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>'
  const levels = [
    { format: 'decimal', text: '%1.' },
    { format: 'lowerLetter', text: '%2.' },
  ]
  return docx({ body: body.join(''), styles, lists: [levels], nums: [{ id: 1, list: 0 }] })
}
