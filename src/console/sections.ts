import type { Person, Role } from '../people.ts'

/** A page of the console that stands in its navigation, and the roles that may read it. */
export type Section = { path: string; title: string; roles: Role[] }

/** The console's pages in order; a new one is a line here and its page in console-flow.ts. */
export const sections = [
  { path: '/console', title: 'Overview', roles: ['hr'] },
  { path: '/console/progress', title: 'Acknowledgements', roles: ['hr'] },
  { path: '/console/outstanding', title: 'Outstanding', roles: ['hr'] },
  { path: '/console/messages', title: 'Messages', roles: ['hr', 'it'] },
  { path: '/console/approvals', title: 'Approvals', roles: ['hr'] },
  { path: '/console/topics', title: 'Open topics', roles: ['hr'] },
  { path: '/console/policies', title: 'Policies', roles: ['hr'] },
  { path: '/console/journal', title: 'Journal', roles: ['hr'] },
] as const satisfies Section[]

export type SectionPath = (typeof sections)[number]['path']

/** The sections that this person's roles open; empty when the console is not for them. */
export function sectionsFor({ roles }: Person): readonly (typeof sections)[number][] {
  return sections.filter((section: Section) => section.roles.some((role) => roles.includes(role)))
}
