// Completes tenant documents with the language service of VS Code, from the schema
// that the program prints.
//
//	PROGRAM=path/to/residency-check node --test complete.test.mjs
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {test} from 'node:test';
import languageService from 'vscode-json-languageservice';

const {getLanguageService, TextDocument} = languageService;
const schema = JSON.parse(execFileSync(process.env.PROGRAM, ['schema'], {encoding: 'utf8', maxBuffer: 1 << 24}));
const service = getLanguageService({});
service.configure({validate: true, schemas: [{uri: 'schema://tenant', fileMatch: ['*'], schema}]});

const open = (text) => {
	const document = TextDocument.create('file:///tenant.json', 'json', 1, text);
	return [document, service.parseJSONDocument(document)];
};

// complete proposes what may stand at the "|" of a text.
async function complete(text) {
	const [document, parsed] = open(text.replace('|', ''));
	const {items} = await service.doComplete(document, document.positionAt(text.indexOf('|')), parsed);
	return new Map(items.map((item) => [item.label.replaceAll('"', ''), item.documentation]));
}

for (const [text, word, about] of [
	['{"features": ["|"]}', 'azure.aks', /Azure Kubernetes Service.*K8s/],
	['{"features": [{"id": "|"}]}', 'entra.mfa', /Multifactor authentication/],
	['{"features": [{"id": "azure.storage", "options": {"|"}}]}', 'redundancy', /redundancy of the storage account/],
	['{"features": [{"id": "azure.storage", "options": {"redundancy": "|"}}]}', 'GRS'],
	['{"features": [{"id": "azure.storage", "options": {"region": "|"}}]}', 'japaneast', /Japan East, JP/],
	['{"features": [{"id": "entra.mfa", "options": {"methods": ["|"]}}]}', 'sms'],
	['{"tenant": {"country": "|"}}', 'JP', /Japan/],
	['{"tenant": {"commitments": ["|"]}}', 'multi-geo', /Multi-Geo/],
	['{"tenant": {"data_locations": {"|"}}}', 'entra'],
	['{"requirements": [{"storage": ["|"]}]}', 'eu-data-boundary', /EU Data Boundary/],
	['{"requirements": [{"data": ["|"]}]}', 'phone-number', /user-account-data/],
	['{"requirements": [{"features": ["|"]}]}', 'entra.*'],
	['{"waivers": [{"feature": "|"}]}', 'entra.mfa'],
]) {
	test(`proposes ${word} in ${text}`, async () => {
		const proposed = await complete(text);
		assert.ok(proposed.has(word), [...proposed.keys()].slice(0, 20).join(', '));
		if (about) {
			assert.match(JSON.stringify(proposed.get(word)), about);
		}
	});
}

test('proposes no options of other features', async () => {
	const proposed = await complete('{"features": [{"id": "azure.storage", "options": {"|"}}]}');
	assert.deepEqual([...proposed.keys()].sort(), ['redundancy', 'region']);
});

test('underlines a wrong option, and nothing in a sound document', async () => {
	const text = (redundancy) => `{"tenant": {"name": "T", "country": "JP"},
		"features": [{"id": "azure.storage", "options": {"region": "japaneast", "redundancy": "${redundancy}"}}],
		"requirements": [{"id": "R", "storage": ["JP"]}]}`;
	assert.deepEqual(await service.doValidation(...open(text('GRS'))), []);
	const [problem] = await service.doValidation(...open(text('GSR')));
	assert.equal(problem.range.start.line, 1);
});
