// Reads the HTML report in a browser: that it works, asks for nothing, says what
// the JSON report says, and can be used by everybody.
//
//	PROGRAM=path/to/residency-check node --test page.test.mjs
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {after, before, describe, test} from 'node:test';
import {chromium} from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const {PROGRAM, TENANTS, BROWSER = '/usr/bin/chromium'} = process.env;
const folder = mkdtempSync(join(tmpdir(), 'page-'));
const phone = {width: 390, height: 844};
const desktop = {width: 1280, height: 800};

const example = (name) => join(TENANTS, name);

// write makes the report on files, as a page and as JSON.
function write(name, ...files) {
	const page = join(folder, `${name}.html`);
	const json = join(folder, `${name}.json`);
	const run = spawnSync(PROGRAM, ['--as-of', '2026-11-24', '-o', `html=${page}`, '-o', `json=${json}`, ...files], {encoding: 'utf8'});
	assert.ok(existsSync(json), run.stderr || String(run.error));
	const report = JSON.parse(readFileSync(json, 'utf8'));
	assert.equal(run.status, report.errors.length ? 2 : report.verdict === 'met' ? 0 : 1, run.stderr);
	return {name, url: pathToFileURL(page).href, report};
}

// written saves a document of our own.
function written(name, content) {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

function fleet(n) {
	const tenant = JSON.parse(readFileSync(example('japan.json'), 'utf8'));
	return Array.from({length: n}, (_, i) => JSON.stringify({...tenant, tenant: {...tenant.tenant, name: `Tenant ${i}`}})).join('\n');
}

const japan = write('japan', example('japan.json'));
const hostile = write('hostile', 'hostile.json');
const several = write('several', example('japan.json'), example('germany.yaml'), example('passes.json'));
const pages = [
	japan, hostile, several,
	write('undeclared', example('undeclared.json')),
	write('waivers', example('waivers-and-integrations.json')),
	write('errors', written('broken.json', '{"tenant": {}}')),
	write('mixed', written('worse.json', '{'), example('passes.json')),
];
const looked = [japan, hostile, several]; // between them, these hold everything that a page can

const findings = (report) => report.tenants.flatMap((tenant) => tenant.findings);
const state = (finding) => (finding.waiver ? 'waived' : finding.verdict);

let browser;
before(async () => {
	browser = await chromium.launchPersistentContext(join(folder, 'profile'), {
		executablePath: BROWSER,
		args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
			'--disable-component-update', '--disable-sync'],
	});
});
after(async () => {
	await browser?.close();
	rmSync(folder, {recursive: true});
});

// open shows a page, and fails when it complains or asks for anything.
async function open(t, {url}, {size = desktop, scheme = 'light'} = {}) {
	const page = await browser.newPage();
	const complaints = [];
	page.on('console', (message) => complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('dialog', (dialog) => complaints.push(dialog.message()));
	page.on('request', (request) => request.url() === url || complaints.push(`request: ${request.url()}`));
	await page.setViewportSize(size);
	await page.emulateMedia({colorScheme: scheme});
	await page.goto(url);
	t.after(async () => {
		await page.close();
		assert.deepEqual(complaints, []);
	});
	return page;
}

// addresses are comparable: how a character is escaped makes no difference.
const addresses = (urls) => [...new Set(urls.map((url) => decodeURIComponent(new URL(url).href)))].sort();
const count = (page, selector) => page.locator(selector).count();
const shown = (page) => count(page, '.finding:visible');

describe('every page', () => {
	for (const made of pages) {
		test(`${made.name}: has every finding and nothing of its own`, async (t) => {
			const page = await open(t, made);
			assert.equal(await shown(page), findings(made.report).length);
			assert.equal(await page.evaluate(() => window.ran), undefined);
			assert.equal(await count(page, 'script'), 1);
			assert.equal(await count(page, 'img, iframe, object, embed, link, base, [src], [style], [onclick], [onload], [onerror]'), 0);
			for (const verdict of ['violated', 'unknown', 'waived', 'met', 'not_applicable']) {
				const want = findings(made.report).filter((f) => state(f) === verdict).length;
				assert.equal(await count(page, `.finding[data-state=${verdict}]`), want, verdict);
			}
		});

		test(`${made.name}: links to what the findings cite, and nowhere else`, async (t) => {
			const page = await open(t, made);
			for (const [i, tenant] of made.report.tenants.entries()) {
				for (const [j, finding] of tenant.findings.entries()) {
					const cited = finding.facts.flatMap((fact) => fact.citations).map((c) => c.url).filter((url) => url && /^https?:/.test(url));
					const links = await page.locator(`#t${i + 1}-${j + 1} a`).evaluateAll((all) => all.map((a) => a.href));
					assert.deepEqual(addresses(links), addresses(cited), finding.id);
				}
			}
			const elsewhere = await page.locator('a').evaluateAll((all) => all.map((a) => a.getAttribute('href')).filter((href) => !/^(#t|https?:)/.test(href)));
			assert.deepEqual(elsewhere, []);
		});

		for (const [name, size] of Object.entries({phone, desktop})) {
			test(`${made.name}: does not scroll sideways on a ${name}`, async (t) => {
				const page = await open(t, made, {size});
				if (findings(made.report).length) await page.click('#unfold');
				const [all, window] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
				assert.equal(all, window);
			});

			for (const scheme of looked.includes(made) ? ['light', 'dark'] : []) {
				test(`${made.name}: can be used by everybody, ${scheme} on a ${name}`, async (t) => {
					const page = await open(t, made, {size, scheme});
					if (findings(made.report).length) await page.click('#unfold');
					await page.evaluate(axe);
					const {violations} = await page.evaluate(() => window.axe.run());
					const grave = violations.filter(({impact}) => impact === 'serious' || impact === 'critical');
					assert.deepEqual(grave.map(({id, nodes}) => [id, nodes[0].html, nodes[0].failureSummary]), []);
				});
			}
		}
	}
});

describe('filters', () => {
	const all = findings(several.report);
	const number = (which) => all.filter(which).length;

	test('by verdict', async (t) => {
		const page = await open(t, several);
		for (const verdict of ['unknown', 'met', 'waived', 'not_applicable']) await page.uncheck(`input[value=${verdict}]`);
		const want = number((f) => state(f) === 'violated');
		assert.ok(want > 0 && want < all.length);
		assert.equal(await shown(page), want);
		assert.equal(await page.textContent('#shown'), `${want} of ${all.length} findings`);
		assert.equal(await count(page, 'tr[data-of]:visible'), several.report.tenants.filter((x) => x.findings.some((f) => state(f) === 'violated')).length);
		await page.click('button[type=reset]');
		await page.waitForFunction((n) => document.getElementById('shown').textContent === `All ${n} findings`, all.length);
		assert.equal(await shown(page), all.length);
	});

	test('by requirement, product and text, together', async (t) => {
		const page = await open(t, several);
		const {requirement: {id}, feature: {product}} = all.find((f) => f.feature.id === 'entra.mfa');
		await page.selectOption('select[name=requirement]', id);
		assert.equal(await shown(page), number((f) => f.requirement.id === id));
		await page.selectOption('select[name=product]', product);
		const both = number((f) => f.requirement.id === id && f.feature.product === product);
		assert.equal(await shown(page), both);
		await page.fill('input[name=text]', '  MULTIfactor   Entra.MFA ');
		const three = await shown(page);
		assert.ok(three > 0 && three < both, `${three} of ${both}`);
		await page.fill('input[name=text]', 'nowhere-to-be-found');
		assert.equal(await shown(page), 0);
	});

	test('a link to a finding shows it, filtered out or not', async (t) => {
		const page = await open(t, several);
		await page.fill('input[name=text]', 'azure.rbac');
		const cell = page.locator('#t1 .cell:visible').first();
		const target = await cell.getAttribute('href');
		await cell.focus();
		await page.keyboard.press('Enter');
		await page.waitForFunction((id) => document.querySelector(id).open, target);
		assert.ok(await page.locator(target).isVisible());
		assert.ok(await page.locator(target).evaluate((e) => e.getBoundingClientRect().top < innerHeight));
	});

	test('findings fold by keyboard', async (t) => {
		const page = await open(t, japan);
		assert.equal(await count(page, '.finding[open]'), findings(japan.report).filter((f) => state(f) === 'violated').length);
		await page.click('#fold');
		assert.equal(await count(page, '.finding[open]'), 0);
		await page.locator('.finding summary').first().focus();
		await page.keyboard.press('Enter');
		assert.equal(await count(page, '.finding[open]'), 1);
		await page.click('#unfold');
		assert.equal(await count(page, '.finding[open]'), findings(japan.report).length);
		await page.click('#fold');
		assert.equal(await count(page, '.finding[open]'), 0);
	});
});

test('on paper everything is there, whatever is filtered out or folded', async (t) => {
	const page = await open(t, several);
	await page.fill('input[name=text]', 'nowhere-to-be-found');
	assert.equal(await shown(page), 0);
	await page.emulateMedia({media: 'print'});
	assert.equal(await shown(page), findings(several.report).length);
	assert.equal(await count(page, 'form:visible, button:visible'), 0);
	const annex = (await page.locator('.annex').innerText()).replace(/\s+/g, ' ');
	for (const fact of findings(several.report).flatMap((f) => f.facts)) {
		assert.equal(annex.split(fact.claim.replace(/\s+/g, ' ')).length > 1, true, fact.claim);
	}
	assert.equal(await count(page, '.finding .evidence:visible'), 0);
});

test('the first screen says what is wrong, what to do and whom to ask', async (t) => {
	const page = await open(t, japan);
	for (const part of ['.reasons', '.steps']) {
		assert.ok(await page.locator(part).first().evaluate((e) => e.getBoundingClientRect().bottom < innerHeight), part);
	}
	assert.match(await page.innerText('.reasons'), /Multifactor authentication.*United States/s);
	assert.match(await page.innerText('.steps'), /Ask Microsoft/);
	await page.locator('.step summary', {hasText: 'Ask Microsoft'}).click();
	assert.match(await page.innerText('.letter'), /^We signed up as a customer in Japan/);
	await page.click('.copy button');
	assert.equal(await page.evaluate(() => getSelection().toString().trim()), (await page.innerText('.letter')).trim());
});

test('a requirement that a stricter one implies is folded', async (t) => {
	const twice = JSON.parse(readFileSync(example('japan.json'), 'utf8'));
	twice.requirements = [
		{id: 'EEA-1', storage: ['eea'], processing: ['eea']},
		{id: 'EU-1', storage: ['eu'], processing: ['eu']},
	];
	const page = await open(t, write('twice', written('two.json', JSON.stringify(twice))));
	assert.equal(await count(page, '.finding[data-same=EU-1]'), await count(page, '.finding[data-requirement=EEA-1]'));
	assert.equal(await count(page, '.finding[data-same][open]'), 0);
	assert.equal(await count(page, '.finding[data-requirement=EU-1][data-same]'), 0);
});

test('what is cut at the side of a small screen is not', async (t) => {
	const page = await open(t, japan, {size: phone});
	const wide = await page.locator('.matrix, .requirements').evaluateAll((all) => all.filter((e) => e.scrollWidth > e.parentElement.clientWidth).length);
	assert.equal(wide, 0);
	assert.equal(await page.locator('.matrix td').first().evaluate((e) => getComputedStyle(e, '::before').content), '"Storage"');
});

test('without scripts everything can be read', async () => {
	const plain = await chromium.launch({executablePath: BROWSER, args: ['--no-sandbox', '--disable-gpu']});
	try {
		const page = await (await plain.newContext({javaScriptEnabled: false})).newPage();
		await page.goto(japan.url);
		assert.equal(await count(page, '.finding[open]:visible'), findings(japan.report).length);
		assert.equal(await count(page, 'form:visible'), 0);
		const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
		for (const finding of findings(japan.report)) {
			for (const fact of finding.facts) assert.ok(text.includes(fact.claim.replace(/\s+/g, ' ')), fact.claim);
		}
	} finally {
		await plain.close();
	}
});

test('hostile text stays text', async (t) => {
	const page = await open(t, hostile);
	assert.match(await page.innerText('h1'), /<script>window\.ran = 1<\/script> \\u\{202e\}<img/);
	assert.equal(await page.title(), `Violated: ${hostile.report.tenants[0].name.replace('\u202e', '\\u{202e}')} (JP)`);
	assert.equal(await count(page, 'h1'), 1);
	await page.fill('input[name=text]', 'iframe');
	assert.equal(await shown(page), findings(hostile.report).filter((f) => f.waiver).length);
});

test('the map shows what the report says', async (t) => {
	const page = await open(t, japan);
	const classes = await page.locator('.map').first().locator('use').evaluateAll((all) => Object.fromEntries(all.map((use) => [use.getAttribute('href'), use.getAttribute('class')])));
	assert.equal(classes['#w-US'], 'outside');
	assert.equal(classes['#w-JP'], 'inside');
	const box = await page.locator('.map use[href="#w-US"]').first().boundingBox();
	assert.ok(box.width > 20 && box.height > 10, 'the United States are drawn');
	assert.equal(await count(page, '.map .mark circle.outside'), 2, 'what is global is a mark on both maps');
	const behind = page.locator('.behind summary', {hasText: 'United States'}).first();
	await behind.focus();
	await page.keyboard.press('Enter');
	assert.match(await behind.locator('..').innerText(), /Multifactor authentication/);
});

test('two hundred tenants', async (t) => {
	const many = write('fleet', written('fleet.ndjson', fleet(200)));
	const page = await open(t, many);
	assert.equal(await count(page, 'tr[data-of]'), 200);
	await page.fill('input[name=text]', 'entra.mfa');
	const want = findings(many.report).filter((f) => f.feature.id === 'entra.mfa').length;
	assert.match(await page.textContent('#shown'), new RegExp(`^\\d+ of ${findings(many.report).length} findings$`));
	assert.ok(Number.parseInt(await page.textContent('#shown'), 10) >= want);
	assert.equal(basename(page.url()), 'fleet.html');
});
