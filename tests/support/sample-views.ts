import { type Block, type Button, buttons, lead, small, text, type View } from '../../src/view.ts'

/** Views that every platform must draw whole: each kind of block, and texts, forms and rows of buttons at their worst. */
export function sampleViews(): { name: string; view: View }[] {
  return [
    { name: 'one line', view: view(lead('Yes, you may.')) },
    { name: 'no blocks', view: view() },
    {
      name: 'every kind of block',
      view: view(
        lead('No. Ask your supervisor first.'),
        text('First paragraph.\n\nSecond paragraph.'),
        quote('Employees shall not post confidential information.', [{ start: 10, end: 19, note: 'the duty itself' }]),
        { kind: 'facts', facts: facts(3) },
        { kind: 'list', items: ['One reason', 'Another reason'] },
        { kind: 'progress', label: 'Delivered', done: 12, total: 40 },
        buttons(button('Ask for approval', 'primary'), button('Show the section', 'plain'), risky()),
        small('Policy 7, version 2, in force from 2024-03-01'),
      ),
    },
    { name: 'a form with every kind of field', view: everyField() },
    {
      name: 'a form whose fields hold hostile text',
      view: view(...hostileTexts().map((value, at) => input(`field${at}`, { kind: 'paragraph', value })), send()),
    },
    {
      name: 'a form with text too long for one box',
      view: view(input('text', { kind: 'paragraph', value: long(9_000) }), send()),
    },
    {
      name: 'a choice of many',
      view: view(input('policy', { kind: 'choice', options: options(130), value: 'value-120' }), send()),
    },
    ...hostileTexts().map((words) => ({ name: `hostile text ${JSON.stringify(words)}`, view: everywhere(words) })),
    { name: 'a long paragraph', view: view(text(long(20_000))) },
    { name: 'a long lead', view: view(lead(long(5_000))) },
    { name: 'a long small print', view: view(small(long(5_000))) },
    { name: 'a word without spaces', view: view(text('x'.repeat(9_000))) },
    { name: 'emoji without spaces', view: view(text('👩‍🚒'.repeat(2_500))) },
    { name: 'a long quote with marks', view: view(quote(long(9_000), marksEvery(700, 9_000))) },
    { name: 'a long lead-in', view: view({ ...quote('Harass anyone.', []), leadIn: long(4_000) }) },
    { name: 'marks out of order, overlapping and out of range', view: view(quote('0123456789', badMarks())) },
    { name: 'a long title', view: { ...view(text('Body')), title: long(400) } },
    {
      name: 'a long list',
      view: view({ kind: 'list', items: Array.from({ length: 150 }, (_, n) => `Item ${n} ${long(90)}`) }),
    },
    { name: 'many facts', view: view({ kind: 'facts', facts: facts(60) }) },
    { name: 'a long fact', view: view({ kind: 'facts', facts: [{ name: long(200), value: long(4_000) }] }) },
    { name: 'many blocks', view: view(...Array.from({ length: 160 }, (_, n) => text(`Line number ${n}`))) },
    {
      name: 'many buttons',
      view: view(buttons(...Array.from({ length: 60 }, (_, n) => button(`Button ${n}`, 'plain')))),
    },
    {
      name: 'many rows of buttons',
      view: view(...Array.from({ length: 60 }, (_, n) => buttons(button(`Row ${n}`, 'plain')))),
    },
    {
      name: 'empty texts',
      view: view(
        text(''),
        lead(' '),
        quote('', []),
        { kind: 'list', items: [''] },
        { kind: 'facts', facts: [] },
        buttons(),
      ),
    },
    {
      name: 'empty facts',
      view: view({ kind: 'facts', facts: [{ name: '', value: '' }] }, { kind: 'list', items: [] }),
    },
    {
      name: 'a link',
      view: view(text('Press it.'), { kind: 'link', label: 'Open it', url: 'https://desk.example/console/enter/x_-1' }),
    },
    { name: 'progress of nothing', view: view({ kind: 'progress', label: 'Delivered', done: 0, total: 0 }) },
    { name: 'good', view: { ...view(text('Body')), tone: 'good' } },
    { name: 'caution', view: { ...view(text('Body')), tone: 'caution' } },
    { name: 'stop', view: { ...view(text('Body')), tone: 'stop' } },
  ]
}

/** What people write that a platform could take for markup; each must be seen exactly as it stands. */
export function hostileTexts(): string[] {
  return [
    '<!channel> wake up',
    '<!here|here> and <@U1> and <#C1|general>',
    '<at>Dana</at> & <b>bold</b>',
    '@everyone @channel @here',
    '*bold* _slanted_ ~struck~ `code`',
    '```\nfenced\n```',
    '**very bold** __under__ # heading',
    '[pay here](https://evil.example) ![x](https://evil.example/x.png)',
    '<https://evil.example|our own site>',
    '&amp; &lt;b&gt; &quot; &#42;',
    '> quoted\n- listed\n1. numbered',
    ':smile: 👩‍🚒🇺🇸 é é',
    'שלום עולם ‮ left ‬ مرحبا',
    '{{DATE(2026-01-01T00:00:00Z, SHORT)}} $(name) %s',
    '\\ \\* \\_ \\n',
    'a\tb  two spaces',
    '"quoted" \'single\' </script><script>alert(1)</script>',
  ]
}

function view(...blocks: Block[]): View {
  return { title: 'Can I post this?', tone: 'neutral', blocks }
}

function button(label: string, style: Button['style']): Button {
  return { label, style, request: { kind: 'show-section', clause: `glastonbury-7/${label} "quoted" <&> é` } }
}

function quote(words: string, marks: { start: number; end: number; note?: string }[]): Block & { kind: 'quote' } {
  return { kind: 'quote', source: 'Policy 7, Procedure 1(b)', leadIn: 'Employees must not:', text: words, marks }
}

function input(name: string, field: (Block & { kind: 'input' })['field']): Block {
  return { kind: 'input', name, label: `Label of ${name}`, hint: `Hint for ${name}`, required: 'optional', field }
}

function everyField(): View {
  return view(
    text('Fill this in.'),
    {
      kind: 'input',
      name: 'account',
      label: 'Account',
      required: 'required',
      field: { kind: 'line', value: '@town', maxLength: 200 },
    },
    input('empty', { kind: 'line' }),
    input('text', { kind: 'paragraph', value: 'Line one\nLine two' }),
    input('use', { kind: 'choice', options: options(3), value: 'value-1' }),
    input('unset', { kind: 'choice', options: options(12) }),
    input('from', { kind: 'moment', value: '2026-11-30T14:05' }),
    input('until', { kind: 'moment' }),
    input('dueOn', { kind: 'day', value: '2026-12-04' }),
    input('effective', { kind: 'day' }),
    small('Nothing is kept unless you send it.'),
    buttons(button('Send', 'primary'), button('Show the section', 'plain')),
  )
}

function everywhere(words: string): View {
  return {
    title: words.replaceAll('\n', ' '),
    tone: 'caution',
    blocks: [
      text(words),
      lead(words),
      small(words),
      { kind: 'quote', source: words, leadIn: words, text: words, marks: [{ start: 1, end: 4, note: words }] },
      { kind: 'facts', facts: [{ name: words, value: words }] },
      { kind: 'list', items: [words] },
      { kind: 'progress', label: words, done: 1, total: 2 },
      {
        kind: 'input',
        name: 'text',
        label: words,
        hint: words,
        required: 'optional',
        field: { kind: 'line', value: 'x' },
      },
      {
        kind: 'input',
        name: 'pick',
        label: words,
        required: 'optional',
        field: { kind: 'choice', options: [{ label: words, value: 'a' }] },
      },
      buttons({ ...button(words, 'plain'), confirm: words }),
    ],
  }
}

function options(count: number): { label: string; value: string }[] {
  return Array.from({ length: count }, (_, n) => ({ label: `Option ${n}`, value: `value-${n}` }))
}

function facts(count: number): { name: string; value: string }[] {
  return Array.from({ length: count }, (_, n) => ({ name: `Fact ${n}`, value: `Value ${n}` }))
}

function marksEvery(step: number, length: number): { start: number; end: number; note?: string }[] {
  return Array.from({ length: Math.floor(length / step) }, (_, n) => ({ start: n * step, end: n * step + 20 }))
}

/** Numbered words, so that a lost or doubled piece shows. */
function long(length: number): string {
  const words: string[] = []
  for (let size = 0, n = 0; size < length; n += 1) {
    const word = n % 40 === 39 ? `w${n}.\n` : `w${n}`
    words.push(word)
    size += word.length + 1
  }
  return words.join(' ').slice(0, length).trimEnd()
}

function risky(): Button {
  return { ...button('Revoke', 'danger'), confirm: 'Withdraw the permission for good?' }
}

function send(): Block {
  return buttons(button('Send', 'primary'))
}

function badMarks(): { start: number; end: number; note?: string }[] {
  return [
    { start: 6, end: 9 },
    { start: 0, end: 4, note: 'first' },
    { start: 2, end: 7 },
    { start: -3, end: 2 },
    { start: 8, end: 99 },
    { start: 5, end: 5 },
  ]
}
