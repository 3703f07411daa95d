/** A column of a staff list. */
export type Column =
  | 'id'
  | 'name'
  | 'email'
  | 'town'
  | 'department'
  | 'title'
  | 'supervisor'
  | 'backup'
  | 'roles'
  | 'pay'
  | 'schedule'
  | 'timeZone'
  | 'mayPost'
  | 'slack'
  | 'teams'
  | 'started'
  | 'status'

/** How each column is headed, the way we name it first, then as other programs export it; letters and digits only. */
const headings: Record<Column, string[]> = {
  id: ['id', 'employeeid', 'personid', 'employeenumber', 'staffid'],
  name: ['name', 'fullname', 'employeename', 'displayname'],
  email: ['email', 'emailaddress', 'mail', 'workemail'],
  town: ['town', 'municipality', 'organization', 'organisation', 'employer'],
  department: ['department', 'dept', 'division'],
  title: ['title', 'jobtitle', 'position'],
  supervisor: ['supervisor', 'supervisorid', 'manager', 'managerid', 'reportsto'],
  backup: ['backup', 'backupid', 'backupsupervisor'],
  roles: ['roles', 'role'],
  pay: ['paybasis', 'pay', 'paytype', 'flsa', 'flsastatus'],
  schedule: ['schedule', 'workschedule', 'scheduledhours', 'schedulewithbreaks'],
  timeZone: ['timezone', 'tz', 'zone'],
  mayPost: ['maypost', 'maypostforthetown', 'authorizedtopost', 'authorisedtopost'],
  slack: ['slackid', 'slack', 'slackuserid', 'slackuser', 'slackmemberid'],
  teams: ['teamsid', 'teams', 'teamsuserid', 'aadobjectid', 'entraid', 'entraobjectid'],
  started: ['started', 'startdate', 'start', 'hiredate', 'hired', 'dateofhire'],
  status: ['status', 'employmentstatus'],
}

/** The columns as a person would type them, for forms and help. */
export const columnNames: Record<Column, string> = {
  id: 'id',
  name: 'name',
  email: 'email',
  town: 'town',
  department: 'department',
  title: 'title',
  supervisor: 'supervisor',
  backup: 'backup',
  roles: 'roles',
  pay: 'pay basis',
  schedule: 'schedule',
  timeZone: 'time zone',
  mayPost: 'may post',
  slack: 'Slack id',
  teams: 'Teams id',
  started: 'start date',
  status: 'status',
}

/** What stands in the heading line: the columns by position, or what is wrong with it in one line each. */
export function columnsIn(heading: string[]): { columns: (Column | undefined)[]; problems: string[] } {
  const columns = heading.map(columnOf)
  const unknown = heading.filter((cell, at) => cell.trim() !== '' && columns[at] === undefined)
  const twice = columns.filter((column, at) => column !== undefined && columns.indexOf(column) !== at)
  return {
    columns,
    problems: [
      ...(columns.includes('id') ? [] : ['There is no column "id". The first line has to name the columns.']),
      ...unknown.map((cell) => `The column "${cell.trim()}" is not known. Columns: ${allNames}.`),
      ...twice.map((column) => `The column "${column && columnNames[column]}" is there twice.`),
    ],
  }
}

const allNames = Object.values(columnNames).join(', ')

function columnOf(cell: string): Column | undefined {
  const plain = cell.toLowerCase().replace(/[^a-z0-9]/g, '')
  // Keys of a Record over Column are exactly the columns.
  return (Object.keys(headings) as Column[]).find((column) => headings[column].includes(plain))
}
