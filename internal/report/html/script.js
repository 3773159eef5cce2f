// Filters and folds the findings, and copies letters. The page is complete without it.
(() => {
	'use strict';
	for (const copy of document.querySelectorAll('.copy')) {
		copy.hidden = false;
		copy.firstElementChild.addEventListener('click', () => {
			getSelection().selectAllChildren(copy.previousElementSibling);
			const done = document.execCommand('copy'); // a page opened as a file has no other way
			copy.firstElementChild.textContent = done ? 'Copied' : 'Selected: copy it';
		});
	}
	const form = document.getElementById('filters');
	if (!form) return;
	const findings = [...document.querySelectorAll('.finding')];
	const sections = [...document.querySelectorAll('[data-section]')];
	const tenants = [...document.querySelectorAll('[data-tenant]')];
	const rows = [...document.querySelectorAll('tr[data-of]')];
	const words = new Map(); // of a finding, collected when a text is first looked for
	const shown = document.getElementById('shown');

	const text = (finding) => {
		if (!words.has(finding)) words.set(finding, finding.textContent.toLowerCase());
		return words.get(finding);
	};
	const holdsShown = (part) => part.querySelector('.finding:not([hidden])') !== null;

	function filter() {
		const data = new FormData(form);
		const states = data.getAll('state');
		const wanted = data.get('text').trim().toLowerCase().split(/\s+/).filter(Boolean);
		const matches = (f) => states.includes(f.dataset.state) &&
			(!data.get('requirement') || f.dataset.requirement === data.get('requirement')) &&
			(!data.get('product') || f.dataset.product === data.get('product')) &&
			wanted.every((word) => text(f).includes(word));
		let n = 0;
		for (const f of findings) {
			f.hidden = !matches(f);
			if (!f.hidden) n++;
		}
		const all = n === findings.length;
		for (const part of sections) part.hidden = !holdsShown(part);
		if (tenants.length > 1) {
			for (const part of tenants) part.hidden = !all && !holdsShown(part);
			for (const row of rows) row.hidden = document.getElementById(row.dataset.of).hidden;
		}
		shown.textContent = all ? `All ${n} findings` : `${n} of ${findings.length} findings`;
	}

	// What is violated is read without asking, once for all requirements that it breaks.
	const begin = () => findings.forEach((f) => { f.open = f.dataset.state === 'violated' && !f.dataset.same; });
	const fold = (open) => findings.forEach((f) => { f.open = open; });

	// A link to a finding opens it, whatever is filtered out.
	function reveal() {
		const target = document.getElementById(location.hash.slice(1));
		if (!target) return;
		if (target.closest('[hidden]') || target.hidden) {
			form.reset();
			filter();
		}
		if (target.matches('.finding')) target.open = true;
		target.scrollIntoView();
	}

	form.hidden = false;
	form.addEventListener('input', filter);
	form.addEventListener('reset', () => setTimeout(filter));
	form.addEventListener('submit', (event) => event.preventDefault());
	document.getElementById('unfold').addEventListener('click', () => fold(true));
	document.getElementById('fold').addEventListener('click', () => fold(false));
	document.addEventListener('click', (event) => {
		const link = event.target.closest('a[href^="#"]');
		if (link && link.hash === location.hash) reveal(); // followed a second time
	});
	addEventListener('hashchange', reveal);

	// On paper everything is open.
	let folded = [];
	addEventListener('beforeprint', () => {
		folded = [...document.querySelectorAll('details:not([open])')];
		folded.forEach((f) => { f.open = true; });
	});
	addEventListener('afterprint', () => folded.forEach((f) => { f.open = false; }));

	begin();
	filter();
	reveal();
})();
