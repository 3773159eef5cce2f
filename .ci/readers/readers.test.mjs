// What others make of what residency-check writes: their readers read every file that
// the tests of formats compare with, and their validators hold it against its schema.
//
// GOLDEN is the folder of those files, PROGRAM the program, SCHEMAS the folder of
// published schemas, REPOSITORY the work tree.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import Ajv from 'ajv'
import Ajv2020 from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { parse } from 'junit2json'
import { Parser } from 'tap-parser'
import { DuckDBInstance } from '@duckdb/node-api'

const { GOLDEN, PROGRAM, SCHEMAS, REPOSITORY } = process.env

const read = name => readFileSync(join(GOLDEN, name), 'utf8')

// Each file of an ending, with the report that it was made of.
function goldens(ending) {
  const names = readdirSync(GOLDEN).filter(name => name.endsWith(ending))
  assert.ok(names.length > 4, `${names.length} files end in ${ending}`)
  return names.map(name => ({ name, text: read(name), report: JSON.parse(read(name.replace(ending, '.report.json'))) }))
}

const findings = report => report.tenants.flatMap(tenant => tenant.findings)
const fails = f => !f.waiver && f.baseline !== 'known' && f.verdict !== 'met' && f.verdict !== 'not_applicable'

function validator(schema, make = Ajv) {
  const ajv = new make({ strict: false, allErrors: true })
  formats(ajv)
  const validate = ajv.compile(schema)
  return (value, name) => assert.ok(validate(value), `${name}: ${ajv.errorsText(validate.errors).slice(0, 2000)}`)
}

test('junit2json reads what fails, and how much', async () => {
  for (const { name, text, report } of goldens('.junit.xml')) {
    const suites = (await parse(text)).testsuite ?? []
    const sum = key => suites.reduce((n, suite) => n + (suite[key] ?? 0), 0)
    const failing = findings(report).filter(fails)
    assert.equal(sum('failures'), failing.filter(f => f.verdict === 'violated').length, name)
    assert.equal(sum('errors'), failing.filter(f => f.verdict !== 'violated').length + report.errors.length, name)
    assert.equal(sum('tests'), findings(report).length + report.errors.length, name)
  }
})

test('tap-parser counts as failed what fails', () => {
  for (const { name, text, report } of goldens('.tap')) {
    const parser = new Parser()
    parser.end(text)
    const { ok, fail, count, todo } = parser.results
    const failing = findings(report).filter(fails).length + report.errors.length
    assert.equal(count, findings(report).length + report.errors.length, name)
    assert.equal(ok, failing === 0, name)
    assert.equal(fail - todo, failing, name)
  }
})

test('OSCAL is valid by its schema', () => {
  const valid = validator(JSON.parse(readFileSync(join(SCHEMAS, 'oscal_assessment-results_schema.json'), 'utf8')))
  for (const { name, text } of goldens('.oscal.json')) valid(JSON.parse(text), name)
})

// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
test('the code quality report has what GitLab documents', () => {
  const text = { type: 'string', minLength: 1 }
  const valid = validator({
    type: 'array',
    items: {
      type: 'object',
      required: ['description', 'check_name', 'fingerprint', 'location', 'severity'],
      properties: {
        description: { ...text, pattern: '^[^\\n]*$' },
        check_name: text,
        fingerprint: text,
        severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        location: {
          type: 'object',
          required: ['path', 'lines'],
          properties: {
            path: { ...text, pattern: '^[^/]', not: { pattern: '^\\./' } },
            lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
          },
        },
      },
    },
  })
  for (const { name, text, report } of goldens('.gitlab.json')) {
    const issues = JSON.parse(text)
    valid(issues, name)
    assert.equal(new Set(issues.map(issue => issue.fingerprint)).size, issues.length, `${name}: fingerprints`)
    const failing = findings(report).filter(f => fails(f) && f.severity !== 'low').length + report.errors.length
    assert.ok(issues.filter(issue => issue.severity !== 'info').length >= failing, name)
  }
})

test('reports, waivers, configurations and documents are valid by the schemas that are printed', () => {
  const printed = name => validator(JSON.parse(execFileSync(PROGRAM, ['schema', name])), Ajv2020)
  const report = printed('report')
  const reports = readdirSync(GOLDEN).filter(name => /^[a-z]+\.json$/.test(name) && name !== 'hostile.json')
  assert.ok(reports.length > 4)
  for (const name of reports) report(JSON.parse(read(name)), name)
  const tenants = join(REPOSITORY, 'testdata', 'tenants')
  const tenant = printed('tenant')
  for (const name of readdirSync(tenants).filter(name => name.endsWith('.json'))) {
    tenant(JSON.parse(readFileSync(join(tenants, name))), name)
  }
  const waiver = { requirement: 'R', feature: 'entra.mfa', reason: 'r', approved_by: 'a', expires: '2030-01-01', tenant: 'T' }
  printed('waivers')({ waivers: [waiver] }, 'waivers')
  printed('configuration')({ output: ['text', 'sarif=r.sarif'], 'fail-on': 'undeclared', verbose: true, waivers: 'w.yaml' }, 'configuration')
})

test('DuckDB reads a stream of reports as a table', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'stream-')), 'reports.ndjson')
  const run = spawnSync(PROGRAM, ['--stream', '--as-of', '2026-11-25', join(REPOSITORY, 'testdata', 'tenants')], { maxBuffer: 1 << 30 })
  assert.equal(run.status, 1, String(run.stderr))
  writeFileSync(file, run.stdout)
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const ask = async query => (await connection.runAndReadAll(query)).getRows().map(row => row.map(String))
  const lines = run.stdout.toString().trim().split('\n').map(JSON.parse)
  const violated = lines.flatMap(findings).filter(f => f.verdict === 'violated').length
  assert.deepEqual(await ask(`
    select count(*) from (
      select unnest(tenant.findings) as finding from (
        select unnest(tenants) as tenant from read_json('${file}', format = 'newline_delimited', maximum_object_size = 100000000)))
    where finding.verdict = 'violated'`), [[String(violated)]])
})
