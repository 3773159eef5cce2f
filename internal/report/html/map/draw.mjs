// Draws world.svg, the map of the HTML report: a shape for each country by its
// ISO 3166-1 code, and a point for each that has none at this scale. Run it
// with: npm ci && npm run draw
//
// The data is Natural Earth's, which is in the public domain.
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {geoArea, geoCentroid, geoEqualEarth, geoPath} from 'd3-geo';
import {feature} from 'topojson-client';
import countries from 'i18n-iso-countries';

const width = 2000; // units across; whole numbers, so that the page stays small
const require = createRequire(import.meta.url);

// Antarctica is left out: it would take a quarter of the page and holds no data centre.
const south = -56;

// What Natural Earth draws within another country, or apart from the country
// that ISO 3166-1 counts it to.
const named = {Somaliland: 'SO', 'N. Cyprus': 'CY'};
const within = [
	{of: 'FR', code: 'GF', is: ([x, y]) => x < -40 && y < 10},
	{of: 'NO', code: 'SJ', is: ([, y]) => y > 74},
];

// Territories that Natural Earth counts to a country overseas.
const points = {
	BQ: [-68.3, 12.2], BV: [3.4, -54.4], CC: [96.8, -12.2], CX: [105.6, -10.5], GP: [-61.6, 16.2], MQ: [-61, 14.6],
	RE: [55.5, -21.1], TK: [-171.8, -9.2], YT: [45.2, -12.8],
};

function world(scale) {
	const topology = JSON.parse(readFileSync(require.resolve(`world-atlas/countries-${scale}.json`), 'utf8'));
	return feature(topology, topology.objects.countries).features;
}

function code({id, properties}) {
	return (id && countries.numericToAlpha2(id)) || named[properties.name] || '';
}

// shapes is the polygons of each country.
function shapes() {
	const all = new Map();
	for (const country of world('110m')) {
		const {type, coordinates} = country.geometry;
		for (const polygon of type === 'Polygon' ? [coordinates] : coordinates) {
			const centre = geoCentroid({type: 'Polygon', coordinates: polygon});
			const own = code(country);
			const iso = within.find((part) => part.of === own && part.is(centre))?.code ?? own;
			if (iso === 'AQ') continue;
			all.set(iso, [...(all.get(iso) ?? []), polygon]);
		}
	}
	return all;
}

// centres is where to mark a country that is too small for a shape.
function centres() {
	const all = new Map(Object.entries(points));
	for (const scale of ['10m', '50m']) {
		for (const country of world(scale)) {
			if (code(country)) all.set(code(country), largest(country));
		}
	}
	return all;
}

// largest is the centre of a country's largest island.
function largest({geometry: {type, coordinates}}) {
	const polygons = (type === 'Polygon' ? [coordinates] : coordinates).map((c) => ({type: 'Polygon', coordinates: c}));
	return geoCentroid(polygons.sort((a, b) => geoArea(b) - geoArea(a))[0]);
}

const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(width, {type: 'Sphere'});
const height = Math.round(projection([11, south])[1]);

// outline is rings as a path of whole, relative steps.
function outline(polygons) {
	let d = '';
	const context = {
		beginPath() {},
		moveTo(x, y) { this.ring = [[x, y]]; },
		lineTo(x, y) { this.ring.push([x, y]); },
		closePath() { d += ring(this.ring); },
	};
	geoPath(projection, context)({type: 'MultiPolygon', coordinates: polygons});
	return d;
}

function ring(corners) {
	const whole = corners.map((corner) => corner.map(Math.round))
		.filter((corner, i, all) => i === 0 || String(corner) !== String(all[i - 1]));
	if (whole.length < 3) return '';
	const steps = whole.slice(1).map(([x, y], i) => `${x - whole[i][0]} ${y - whole[i][1]}`);
	return `M${whole[0].join(' ')}l${steps.join(' ')}z`.replaceAll(' -', '-');
}

function draw() {
	const lines = [];
	const drawn = shapes();
	for (const iso of [...drawn.keys()].sort()) {
		const d = outline(drawn.get(iso));
		// Land without an ISO code is drawn, and is no place.
		lines.push(iso ? `<path id="w-${iso}" d="${d}"/>` : `<path d="${d}"/>`);
	}
	const all = centres();
	const marks = Object.keys(countries.getAlpha2Codes()).filter((iso) => !drawn.has(iso) && all.has(iso) && all.get(iso)[1] > south)
		.sort().map((iso) => {
			const [x, y] = projection(all.get(iso)).map(Math.round);
			return `<circle id="w-${iso}" cx="${x}" cy="${y}" r="9"/>`;
		});
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><defs>\n<g id="world">\n${lines.join('\n')}\n</g>\n${marks.join('\n')}\n</defs></svg>\n`;
}

writeFileSync(new URL('../world.svg', import.meta.url), draw());
