/** What Block Kit would refuse in these blocks, worded as Slack words it; empty when it would take them. */
export function blockKitProblems(blocks: unknown, surface: 'message' | 'modal' | 'home'): string[] {
  if (!Array.isArray(blocks)) return ['must be an array [json-pointer:/blocks]']
  const most = surface === 'message' ? 50 : 100
  const problems = blocks.flatMap((block, at) => blockProblems(asObject(block), `/blocks/${at}`))
  if (blocks.length > most) problems.push(`no more than ${most} items allowed [json-pointer:/blocks]`)
  problems.push(
    ...repeated(blocks.map((block) => asObject(block).block_id)).map((id) => `block_id ${id} already exists`),
  )
  if (surface === 'message' && textLength(blocks) > 13_200) problems.push('msg_blocks_too_long')
  return problems
}

/** What views.open, views.update and views.publish would refuse. */
export function viewProblems(view: unknown): string[] {
  const { type, title, submit, close, private_metadata, callback_id, blocks, ...rest } = asObject(view)
  if (type !== 'modal' && type !== 'home') return ['invalid view type']
  const problems = blockKitProblems(blocks, type)
  problems.push(...unknownKeys(rest, ['clear_on_close', 'notify_on_close', 'external_id'], '/view'))
  if (type === 'modal') problems.push(...plainText(title, 24, '/view/title'))
  if (submit !== undefined) problems.push(...plainText(submit, 24, '/view/submit'))
  if (close !== undefined) problems.push(...plainText(close, 24, '/view/close'))
  problems.push(...text(private_metadata ?? '', 0, 3_000, '/view/private_metadata'))
  problems.push(...text(callback_id ?? 'x', 1, 255, '/view/callback_id'))
  if (
    Array.isArray(blocks) &&
    type === 'modal' &&
    submit === undefined &&
    blocks.some((b) => asObject(b).type === 'input')
  ) {
    problems.push('submit is required when an input block is present [json-pointer:/view/submit]')
  }
  if (Buffer.byteLength(JSON.stringify(view)) > 250_000) problems.push('view_too_large')
  return problems
}

type Json = Record<string, unknown>

function blockProblems(block: Json, at: string): string[] {
  const { type, block_id, ...rest } = block
  return [...text(block_id ?? 'x', 1, 255, `${at}/block_id`), ...ofType(String(type), rest, at)]
}

function ofType(type: string, block: Json, at: string): string[] {
  if (type === 'header') return [...plainText(block.text, 150, `${at}/text`), ...unknownKeys(block, ['text'], at)]
  if (type === 'context') return [...context(block, at), ...unknownKeys(block, ['elements'], at)]
  if (type === 'rich_text') return [...richText(block, at), ...unknownKeys(block, ['elements'], at)]
  if (type === 'actions') return [...actions(block, at), ...unknownKeys(block, ['elements'], at)]
  if (type === 'input') return input(block, at)
  if (type === 'section') return section(block, at)
  if (type === 'divider') return unknownKeys(block, [], at)
  return [`unsupported block type: ${type} [json-pointer:${at}/type]`]
}

function context({ elements }: Json, at: string): string[] {
  return [
    ...count(elements, 1, 10, `${at}/elements`),
    ...list(elements).flatMap((element, n) => textObject(element, 3_000, `${at}/elements/${n}`)),
  ]
}

function section({ text: words, fields, ...rest }: Json, at: string): string[] {
  const problems = unknownKeys(rest, ['accessory', 'expand'], at)
  if (words === undefined && fields === undefined) problems.push(`text or fields is required [json-pointer:${at}]`)
  if (words !== undefined) problems.push(...textObject(words, 3_000, `${at}/text`))
  if (fields !== undefined) problems.push(...count(fields, 1, 10, `${at}/fields`))
  return [...problems, ...list(fields).flatMap((field, n) => textObject(field, 2_000, `${at}/fields/${n}`))]
}

function richText({ elements }: Json, at: string): string[] {
  const problems = count(elements, 1, 1_000, `${at}/elements`)
  for (const [n, element] of list(elements).entries())
    problems.push(...richElement(asObject(element), `${at}/elements/${n}`))
  const size = textLength({ elements })
  return size > 3_000 ? [...problems, `${size} characters in one rich text block [json-pointer:${at}]`] : problems
}

function richElement({ type, elements, ...rest }: Json, at: string): string[] {
  const problems = [
    ...count(elements, 1, 1_000, `${at}/elements`),
    ...unknownKeys(rest, ['style', 'indent', 'border'], at),
  ]
  if (type === 'rich_text_list') {
    if (rest.style !== 'bullet' && rest.style !== 'ordered')
      problems.push(`style is required [json-pointer:${at}/style]`)
    return [...problems, ...list(elements).flatMap((item, n) => richElement(asObject(item), `${at}/elements/${n}`))]
  }
  if (type !== 'rich_text_section' && type !== 'rich_text_quote')
    problems.push(`unknown element ${type} [json-pointer:${at}]`)
  for (const [n, part] of list(elements).entries()) {
    const { type: kind, text: words, style, ...more } = asObject(part)
    if (kind !== 'text') continue
    problems.push(...text(words, 1, 3_000, `${at}/elements/${n}/text`), ...unknownKeys(more, [], `${at}/elements/${n}`))
    if (style !== undefined)
      problems.push(...unknownKeys(asObject(style), ['bold', 'italic', 'strike', 'code'], `${at}/style`))
  }
  return problems
}

function actions({ elements }: Json, at: string): string[] {
  const ids = list(elements).map((element) => asObject(element).action_id)
  return [
    ...count(elements, 1, 25, `${at}/elements`),
    ...repeated(ids).map((id) => `action_id ${id} already exists [json-pointer:${at}]`),
    ...list(elements).flatMap((element, n) => control(asObject(element), `${at}/elements/${n}`)),
  ]
}

function input({ label, hint, optional, element, ...rest }: Json, at: string): string[] {
  const problems = [...plainText(label, 2_000, `${at}/label`), ...control(asObject(element), `${at}/element`)]
  if (hint !== undefined) problems.push(...plainText(hint, 2_000, `${at}/hint`))
  if (optional !== undefined && typeof optional !== 'boolean')
    problems.push(`must be a boolean [json-pointer:${at}/optional]`)
  if (asObject(element).type === 'button')
    problems.push(`unsupported element type: button [json-pointer:${at}/element]`)
  return [...problems, ...unknownKeys(rest, ['dispatch_action'], at)]
}

function control({ type, action_id, ...rest }: Json, at: string): string[] {
  const problems = text(action_id, 1, 255, `${at}/action_id`)
  if (type === 'button') return [...problems, ...button(rest, at)]
  if (type === 'plain_text_input') return [...problems, ...textInput(rest, at)]
  if (type === 'static_select' || type === 'radio_buttons') return [...problems, ...choice(type, rest, at)]
  const pattern = type === 'datepicker' ? /^\d{4}-\d\d-\d\d$/ : /^\d\d:\d\d$/
  const initial = type === 'datepicker' ? rest.initial_date : rest.initial_time
  if (type !== 'datepicker' && type !== 'timepicker')
    problems.push(`unsupported element type: ${type} [json-pointer:${at}]`)
  if (initial !== undefined && !pattern.test(String(initial)))
    problems.push(`invalid ${type} value [json-pointer:${at}]`)
  return [...problems, ...unknownKeys(rest, ['initial_date', 'initial_time', 'timezone', 'placeholder'], at)]
}

function button({ text: words, value, style, confirm, ...rest }: Json, at: string): string[] {
  const problems = [...plainText(words, 75, `${at}/text`), ...unknownKeys(rest, ['url', 'accessibility_label'], at)]
  if (value !== undefined) problems.push(...text(value, 0, 2_000, `${at}/value`))
  if (style !== undefined && style !== 'primary' && style !== 'danger')
    problems.push(`invalid style [json-pointer:${at}/style]`)
  if (confirm === undefined) return problems
  const { title, text: question, confirm: yes, deny, ...more } = asObject(confirm)
  return [
    ...problems,
    ...plainText(title, 100, `${at}/confirm/title`),
    ...textObject(question, 300, `${at}/confirm/text`),
    ...plainText(yes, 30, `${at}/confirm/confirm`),
    ...plainText(deny, 30, `${at}/confirm/deny`),
    ...unknownKeys(more, ['style'], `${at}/confirm`),
  ]
}

function textInput({ initial_value, multiline, min_length, max_length, ...rest }: Json, at: string): string[] {
  const problems = unknownKeys(rest, ['placeholder', 'dispatch_action_config', 'focus_on_load'], at)
  const most = Number(max_length ?? 3_000)
  if (most < 1 || most > 3_000) problems.push(`max_length must be 1 to 3000 [json-pointer:${at}/max_length]`)
  if (initial_value !== undefined) problems.push(...text(initial_value, 1, most, `${at}/initial_value`))
  if (multiline !== undefined && typeof multiline !== 'boolean')
    problems.push(`must be a boolean [json-pointer:${at}/multiline]`)
  return problems
}

function choice(type: string, { options, option_groups, initial_option, ...rest }: Json, at: string): string[] {
  const groups = list(option_groups).map(asObject)
  const every = option_groups === undefined ? list(options) : groups.flatMap((group) => list(group.options))
  const most = type === 'radio_buttons' ? 10 : 100
  const problems = unknownKeys(rest, ['placeholder'], at)
  if (option_groups === undefined) problems.push(...count(options, 1, most, `${at}/options`))
  else problems.push(...count(option_groups, 1, 100, `${at}/option_groups`))
  for (const group of groups)
    problems.push(...count(group.options, 1, 100, at), ...plainText(group.label, 75, `${at}/label`))
  for (const option of every.map(asObject)) {
    problems.push(
      ...plainText(option.text, 75, `${at}/options/text`),
      ...text(option.value, 1, 75, `${at}/options/value`),
    )
  }
  const known = every.map((option) => JSON.stringify(option))
  if (initial_option !== undefined && !known.includes(JSON.stringify(initial_option))) {
    problems.push(`initial_option must be one of the options [json-pointer:${at}/initial_option]`)
  }
  return problems
}

function textObject(value: unknown, most: number, at: string): string[] {
  const { type, text: words } = asObject(value)
  if (type !== 'plain_text' && type !== 'mrkdwn') return [`must be a text object [json-pointer:${at}]`]
  return text(words, 1, most, `${at}/text`)
}

function plainText(value: unknown, most: number, at: string): string[] {
  const { type, text: words, emoji: _emoji, ...rest } = asObject(value)
  if (type !== 'plain_text') return [`must be plain_text [json-pointer:${at}]`]
  return [...text(words, 1, most, `${at}/text`), ...unknownKeys(rest, [], at)]
}

function text(value: unknown, least: number, most: number, at: string): string[] {
  if (typeof value !== 'string') return [`must be a string [json-pointer:${at}]`]
  if (value.length > most) return [`must be less than ${most + 1} characters [json-pointer:${at}]`]
  if (value.length < least) return [`must be more than 0 characters [json-pointer:${at}]`]
  return !/\p{Surrogate}/u.test(value) ? [] : [`broken character [json-pointer:${at}]`]
}

function count(value: unknown, least: number, most: number, at: string): string[] {
  if (!Array.isArray(value)) return [`missing array [json-pointer:${at}]`]
  if (value.length < least) return [`no fewer than ${least} items allowed [json-pointer:${at}]`]
  return value.length > most ? [`no more than ${most} items allowed [json-pointer:${at}]`] : []
}

function unknownKeys(object: Json, known: string[], at: string): string[] {
  const extra = Object.keys(object).filter((key) => !known.includes(key))
  return extra.map((key) => `invalid additional property: ${key} [json-pointer:${at}]`)
}

function repeated(ids: unknown[]): unknown[] {
  return ids.filter((id, at) => id !== undefined && ids.indexOf(id) !== at)
}

function textLength(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + textLength(item), 0)
  if (typeof value !== 'object' || value === null) return 0
  const own = 'text' in value && typeof value.text === 'string' ? value.text.length : 0
  return own + Object.values(value).reduce((sum: number, item) => sum + textLength(item), 0)
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {}
}
