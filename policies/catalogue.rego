# METADATA
# scope: package
# title: Catalogue
# description: >-
#   Everything that the policies document, brought into one shape and
#   independent of any tenant and date. It reads constants only, so the runner
#   loads it evaluated instead of evaluating it again for each tenant.
package residency.catalogue

import data.residency.checks
import data.residency.features as feature_packages
import data.residency.general as general_packages
import data.residency.geography
import data.residency.sources
import data.residency.vocabulary

# The ends of time: what stands where a fact names no date.
_first_day := "0000-01-01"

_no_end := "9999-12-31"

activities := ["storage", "processing", "transit", "support_access", "placement"]

# METADATA
# description: Every documented feature by its id, with its statements by activity.
features[id] := entry if {
	some path, package_ in _packages
	definition := package_.feature
	id := concat(".", [replace(segment, "_", "-") | some segment in path])
	own := object.get(package_, "facts", {})
	facts := object.union(_by_rule(id, own), own)
	general := {name: statement |
		some name in object.get(definition, "general", [])
		[vendor, key] := split(name, "/")
		statement := general_packages[vendor].statements[key]
	}
	options := _options(path[0], object.get(definition, "options", {}))
	statements := {activity: told |
		some activity in activities
		told := array.concat(
			_statements(concat("", [id, "/"]), facts, activity, options),
			_general_statements(general, activity, options),
		)
		count(told) > 0
	}
	entry := {
		"id": id,
		"name": definition.name,
		"product": definition.product,
		"aliases": object.get(definition, "aliases", []),
		"options": options,
		"former_ids": object.get(definition, "former_ids", []),
		"lifecycle": object.get(definition, "lifecycle", ""),
		"known_by": _known_by(statements),
		"statements": statements,
	}
}

# What a page says of all features of a kind.
_by_rule(id, facts) := {key: object.union(object.remove(rule, ["applies_to", "except", "data_of"]), data_) |
	some vendor
	some key, rule in general_packages[vendor].rules
	some prefix in rule.applies_to
	startswith(id, concat("", [prefix, "."]))
	not id in object.get(rule, "except", [])
	data_ := _data_of(rule, facts)
}

# A rule speaks of the same data wherever it applies, or of the data that a certain
# fact of each feature speaks of, and of no feature without that fact.
_data_of(rule, facts) := {"data": facts[rule.data_of].data} if rule.data_of

_data_of(rule, _) := {} if not rule.data_of

# The last day on which reading an undated source made something known.
_known_by(statements) := max({_first_day} | {edition.known |
	some told in statements
	some statement in told
	some edition in statement.editions
	edition.since == null
})

# An option that takes regions takes those of one vendor: of the product's own,
# where that has a table, else Azure's.
_options(family, definitions) := {name: option |
	some name, definition in definitions
	option := object.union(definition, {"vendor": vendor |
		definition.type in {"region", "regions"}
		vendor := object.get(_vendors, family, "azure")
	})
}

_vendors := {"aws": "aws", "gcp": "gcp"}

_general_statements(general, activity, options) := [object.union(statement, {"general": true}) |
	some statement in _statements("general.", general, activity, options)
]

_packages[[a, b]] := feature_packages[a][b] if feature_packages[a][b].feature

_packages[[a, b, c]] := feature_packages[a][b][c] if feature_packages[a][b][c].feature

_packages[[a, b, c, d]] := feature_packages[a][b][c][d] if feature_packages[a][b][c][d].feature

# METADATA
# description: The present id of each former id.
former_ids[former] := id if {
	some id, entry in features
	some former in entry.former_ids
}

# METADATA
# description: >-
#   The features that document a product, by a name of it in lower case: the one that
#   has it as its name or alias, else those of the vendor, where that has one cloud.
documented_as[name] := sort(ids) if {
	some name, ids in _named
}

documented_as[vendor] := sort(ids) if {
	some vendor in with_one_cloud
	not _named[vendor]
	ids := {id | some id, _ in features; split(id, ".")[0] == vendor}
	count(ids) > 0
}

_named[lower(name)] contains id if {
	some id, entry in features
	some name in array.concat([entry.name], entry.aliases)
}

# METADATA
# description: How each vendor picks a tenant's home geography, by the id prefix of the features that follow the rule.
tenant_geo[prefix] contains statement if {
	some key, rule in geography.tenant_geo.rules
	some prefix in rule.applies_to
	fact := object.union(object.remove(rule, ["applies_to", "places"]), {"data": [], "storage": rule.places})
	some statement in _statements("tenant-geo/", {key: fact}, "storage", {})
}

# METADATA
# description: >-
#   The days on which statements on a feature begin or cease to speak of tenants
#   created then, as keys. Between two of them, it makes no difference to the feature
#   on which day a tenant was created, the vendor's rules on its home geography aside.
created_days[id][day] if {
	some id, entry in features
	some statements in entry.statements
	some statement in statements
	some day in _created_days(statement)
}

# METADATA
# description: The same of the rules that pick the home geography, by the id prefix of the features that follow them.
home_days[prefix][day] if {
	some prefix, statements in tenant_geo
	some statement in statements
	some day in _created_days(statement)
}

_created_days(statement) := {day |
	some condition in statement.conditions
	condition.on == "tenant.created"
	some day in [condition.from, condition.before]
}

_statements(prefix, facts, activity, options) := [statement |
	some key, fact in facts
	fact[activity]
	some spoken in _spoken(fact, activity)
	tenants := object.get(spoken.conditions, "tenants", {})
	segments := split(key, "/")
	statement := object.union(_reach(tenants), {
		"id": concat("", [prefix, key]),
		"key": segments[count(segments) - 1],
		"general": false,
		"boundary": object.get(fact, "boundary", false),
		"home_geography": object.get(fact, "home_geography", false),
		"status": object.get(fact, "status", "current"),
		"overrides": object.get(fact, "overrides", []),
		"disputes": object.get(fact, "disputes", []),
		"cloud": object.get(tenants, "cloud", _cloud(prefix)),
		"conditions": array.concat(_tenant_conditions(tenants), _option_conditions(spoken.conditions, options)),
		"past": spoken.past,
		"editions": spoken.editions,
	})
]

# Where nothing is said, a vendor with clouds of its own for governments and China
# speaks of the public one. Others have but one, for every tenant.
_cloud(prefix) := "any" if {
	split(prefix, ".")[0] in with_one_cloud
} else := "public"

# METADATA
# description: The first words of the ids of features whose vendor has one cloud, for every tenant.
with_one_cloud := {
	"airbyte",
	"airtable",
	"anthropic",
	"asana",
	"atlassian",
	"auth0",
	"box",
	"cloudflare",
	"databricks",
	"datadog",
	"dbt",
	"docusign",
	"dropbox",
	"figma",
	"fivetran",
	"freshworks",
	"gcp",
	"github",
	"gitlab",
	"google",
	"hubspot",
	"intercom",
	"miro",
	"mixpanel",
	"monday",
	"mongodb",
	"newrelic",
	"notion",
	"okta",
	"openai",
	"salesforce",
	"sap",
	"sentry",
	"servicenow",
	"slack",
	"smartsheet",
	"snowflake",
	"supabase",
	"twilio",
	"uipath",
	"vercel",
	"webex",
	"workday",
	"zapier",
	"zendesk",
	"zoom",
}

# Who a statement speaks of: named countries are true, excepted ones false, and
# everybody else is `anywhere`.
_reach(tenants) := {"countries": object.union(named, excepted), "anywhere": anywhere} if {
	named := {country: true | some country in _countries(tenants)}
	excepted := {country: false | some country in _countries(object.get(tenants, "except", {}))}
	anywhere := count({key | some key in ["countries", "groups"]; tenants[key]}) == 0
}

_countries(tenants) := {country | some country in object.get(tenants, "countries", [])} | {country |
	some group in object.get(tenants, "groups", [])
	some country in geography.groups.groups[group].countries
}

# What else must hold of the tenant, each by the path of the declaration that tells.
_tenant_conditions(tenants) := array.concat(
	[{"on": "tenant.created", "from": from, "before": before} |
		created := tenants.created
		from := object.get(created, "from", _first_day)
		before := object.get(created, "before", _no_end)
	],
	array.concat(
		[{"on": "tenant.commitments", "any": bought} | bought := tenants.commitments],
		[{"on": "tenant.commitments", "none": bought} | bought := tenants.except.commitments],
	),
)

# And of the use.
_option_conditions(fact, options) := array.concat(
	[{"on": concat(".", ["options", name]), "any": _values(_option(name, options), values)} | some name, values in fact.when],
	[{"on": concat(".", ["options", name]), "none": _values(_option(name, options), values)} | some name, values in fact.unless],
)

# A vendor's statement may turn on an option that a feature does not have: there
# nothing settles it.
_option(name, options) := object.get(options, name, {})

# A place in a condition on regions stands for all regions there.
_values(option, values) := values if not option.vendor

_values(option, values) := sort({id |
	some value in values
	some id in _regions(option.vendor, value)
}) if {
	option.vendor
}

_regions(_, place) := {place} if regions[place]

_regions(vendor, place) := {id |
	some id, region in regions
	region.vendor == vendor
	region.country in object.get(geographies, place, [place])
} if {
	not regions[place]
}

# What a fact says. An entry of its history that has conditions of its own is a
# statement of its own, which is past.
_spoken(fact, activity) := array.concat(
	[{"conditions": fact, "past": false, "editions": [edition | some [entry, edition] in told; not _apart(entry)]}],
	[{"conditions": _conditions_of(entry, fact), "past": true, "editions": [edition]} |
		some [entry, edition] in told
		_apart(entry)
	],
) if {
	told := _editions(fact, activity)
}

# The latest edition is no entry of the history: null stands for it.
_apart(entry) if {
	entry != null
	some key in ["tenants", "when", "unless"]
	entry[key]
}

_conditions_of(entry, fact) := {key: value |
	some key in ["tenants", "when", "unless"]
	value := object.get(entry, key, object.get(fact, key, {}))
}

# What the sources said and when, oldest first, each with the entry of the history
# that says so. Each lasts until the next takes effect by its own words.
_editions(fact, activity) := array.concat(earlier, [[null, latest]]) if {
	history := [entry | some entry in _by_until(object.get(fact, "history", [])); entry[activity]]
	ends := array.concat([_first_day], [_ended(entry, fact) | some entry in history])
	earlier := [[entry, edition] |
		some i, entry in history
		next := array.concat(history, [fact])[i + 1]
		until := max({ends[i + 1], object.get(next, ["effective", "from"], _first_day)})
		before := array.concat([{}], history)[i]
		edition := _edition(fact, entry, activity, _said(entry, _said_since(entry), _span(before, ends[i], until)))
	]
	before := array.concat([{}], history)[count(history)]
	span := _span(before, ends[count(history)], _until(fact))
	latest := _edition(fact, fact, activity, _said(fact, _latest_since(fact, history), span))
}

# When an edition can speak, given the one before it. What that said is said no more
# from its end on, unless it ended by its own words.
_span(before, from, until) := {"from": from, "said_from": said_from, "until": until} if {
	said_from := {true: _first_day, false: from}[_ended_by_words(before)]
}

_ended_by_words(entry) if {
	not entry.until
	entry.effective.until
} else := false

# An earlier edition that neither a dated one nor its own words ended lasts until
# somebody read what is said now.
_ended(entry, fact) := entry.until if {
	entry.until
} else := entry.effective.until if {
	entry.effective.until
} else := _first_read(fact)

# What is gone, nobody knows since when, is told of as gone from the day on which it
# was read on.
_until(fact) := fact.until if {
	fact.until
} else := _first_read(fact) if {
	fact.status in {"withdrawn", "moved"}
} else := _no_end

# An edition follows the one before it. `since` is the day since which sources said
# so, null where nobody knows more than that they were found to; `known` is the day
# from which we know it. What begins or ends by its own words speaks no longer than that.
_said(entry, since, span) := {
	"since": _later(since, span.said_from),
	"known": known,
	"from": max({known, span.from, object.get(effective, "from", _first_day)}),
	"until": min({span.until, object.get(effective, "until", _no_end)}),
	"effective": object.get(entry, "effective", null),
} if {
	effective := object.get(entry, "effective", {})
	known := max({span.said_from, _known(since, entry)})
}

_later(null, _) := null

_later(since, end) := max({since, end}) if since != null

_known(null, entry) := _first_read(entry)

_known(since, _) := since if since != null

# As stated, else the first of the sources' own dates.
_said_since(entry) := entry.since if {
	entry.since
} else := min(dated) if {
	dated := {reference.source.dated | some reference in entry.citations} - {null}
	count(dated) > 0
} else := null

# Without a day of its own, what a source says now follows what it said last.
_latest_since(fact, history) := fact.since if {
	fact.since
} else := history[count(history) - 1].until if {
	count(history) > 0
	history[count(history) - 1].until
} else := _said_since(fact)

# The day on which somebody first read a source that says so. It never moves, or
# all that rests on undated sources would begin anew whenever they are read again.
_first_read(entry) := min({reference.source.read | some reference in entry.citations})

_edition(fact, entry, activity, said) := object.union(said, {
	"claim": object.get(entry, "claim", fact.claim),
	"data": object.get(entry, "data", fact.data),
	"places": [_place(place) | some place in entry[activity]],
	"certainty": object.get(entry, "certainty", fact.certainty),
	"citations": _cited(entry.citations),
	"passages": [_passages(reference, entry.citations) | some reference in _distinct(entry.citations)],
})

# A claim that rests on two passages of a section cites it twice, and reports, which
# leave passages out, name it once.
_cited(references) := [_citation(reference, references) | some reference in _distinct(references)]

_distinct(references) := [reference |
	some i, reference in references
	not _cites(array.slice(references, 0, i), reference)
]

_cites(references, reference) if {
	some other in references
	_same(other, reference)
}

_same(reference, other) if {
	reference.section == other.section
	reference.source == other.source
}

_passages(reference, references) := [object.filter(other, ["passage", "limits"]) |
	some other in references
	_same(other, reference)
]

_citation(reference, references) := {
	"title": reference.source.title,
	"url": reference.source.url,
	"dated": object.get(reference.source, "dated", null),
	"read": reference.source.read,
	"copy": object.get(reference.source, "copy", null),
	"checked": _last_found(reference.source),
	"section": reference.section,
	"confirmed": count([passage | some passage in _passages(reference, references); not passage.passage]) == 0,
	"url_inferred": object.get(reference.source, "url_inferred", false),
}

# The last day on which a source was found at its address: by those who wrote it
# down, or by a company's own check.
_last_found(source) := max(days) if {
	days := ({object.get(source, "checked", null)} - {null}) | object.get(_days_found, [_edition_of(source)], set())
	count(days) > 0
} else := null

_days_found[_edition_of(found)] contains found.on if some found in checks[_].found

# What tells an edition of a document from others.
_edition_of(source) := [source.url, object.get(source, "dated", null), source.title]

# "Everywhere but in X" is written as a place of its own.
_place(place) := place if is_string(place)

_place(place) := concat(" ", ["outside", place.outside]) if is_object(place)

_by_until(history) := array.concat(
	[entry |
		some until in sort({entry.until | some entry in history})
		some entry in history
		entry.until == until
	],
	[entry | some entry in history; not entry.until],
)

# METADATA
# description: The last day on which a source was read.
read_until := max({source.read | some publisher in sources; some source in publisher})

# METADATA
# description: The countries of each named geography.
geographies[id] := sort(countries) if {
	some id, named in geography.geographies.geographies
	countries := {country | some country in object.get(named, "countries", [])} | {country |
		some region in object.get(named, "m49", [])
		some country in geography.m49.regions[region].countries
	}
}

# METADATA
# description: The countries that an area, whose members its source does not list, can at most include.
areas[id] := geographies[area.within] if some id, area in geography.areas.areas

# METADATA
# scope: document
# description: >-
#   The countries of each named geography or area again, as keys: what the engine
#   makes sets of.
members[id][country] if {
	some id, listed in geographies
	some country in listed
}

members[id][country] if {
	some id, listed in areas
	some country in listed
}

# METADATA
# description: Every country code.
countries := sort({country | some region in geography.m49.regions; some country in region.countries})

# METADATA
# description: >-
#   What laws on personal data say of transfers to other countries: where each holds
#   itself, and its decision on each country that it recognises.
recognitions[id] := {
	"name": law.name,
	"inside": sort({country | some place in law.inside; some country in object.get(geographies, place, [place])}),
	"complete": law.complete,
	"citations": _cited(law.citations),
	"decisions": {country: decided |
		some decision in law.decisions
		some place in decision.places
		some country in object.get(geographies, place, [place])
		decided := {
			"scope": object.get(decision, "scope", null),
			"from": object.get(decision, "from", null),
			"citations": _cited(decision.citations),
		}
	},
} if {
	some id, law in geography.adequacy.laws
}

# METADATA
# scope: document
# description: Every cloud region by its id, with its vendor, country, pair and geography.
regions[id] := object.union(region, {"vendor": "azure"}) if some id, region in geography.azure_regions.regions

regions[id] := object.union(region, {"vendor": "aws"}) if some id, region in geography.aws_regions.regions

regions[id] := object.union(region, {"vendor": "gcp"}) if some id, region in geography.gcp_regions.regions

# METADATA
# description: >-
#   What each region means as a place, by the token that asks for it. One without a
#   pair stands for itself, and a geography that lies in one country is named by it.
region_places[id] := {
	"region": region.country,
	"region-pair": regions[_pair(id)].country,
	"region-geo": _geography(region),
} if {
	some id, region in regions
}

_pair(id) := regions[id].pair if regions[id].pair != null

_pair(id) := id if object.get(regions[id], "pair", null) == null

_geography(region) := region.geography if {
	geographies[region.geography]
} else := region.country

# METADATA
# description: >-
#   The regions of each vendor and cloud, in groups of those that mean the same as a
#   place, whatever asks for it.
region_groups[vendor][cloud] := sort({sort(alike) |
	some [whose, where, _], alike in _alike
	[whose, where] == [vendor, cloud]
}) if {
	some [vendor, cloud, _], _ in _alike
}

_alike[[region.vendor, object.get(region, "cloud", "any"), region_places[id]]] contains id if some id, region in regions

# METADATA
# description: What shows that each vendor has no other regions.
region_lists := {
	"azure": _cited(geography.azure_regions.citations),
	"aws": _cited(geography.aws_regions.citations),
	"gcp": _cited(geography.gcp_regions.citations),
}

# METADATA
# description: The ids of each vendor's regions in each country, as keys, with the cloud that they are of.
regions_in[vendor][country][id] := object.get(region, "cloud", "any") if {
	some id, region in regions
	vendor := region.vendor
	country := region.country
}

# METADATA
# description: Every word that a tenant document may use, with its name or meaning.
words := {
	"countries": geography.countries.countries,
	"common_names": geography.countries.common_names,
	"geographies": {id: named.name | some id, named in geography.geographies.geographies},
	"areas": {id: area.name | some id, area in geography.areas.areas},
	"data": {category: object.get({null: ""}, parent, parent) |
		some category, parent in _parent_of
	},
	"commitments": {id: commitment.name | some id, commitment in vocabulary.commitments.commitments},
	"regions": {id: object.union(object.filter(region, ["name", "country", "cloud", "vendor"]), {"pair": pair | pair := region.pair; pair != null}) |
		some id, region in regions
	},
}

# METADATA
# description: >-
#   What shows who belongs to each geography, how far each area reaches and what each
#   commitment is, for those who ask about it.
cited := {
	"geographies": {id: _cited(named.citations) |
		some id, named in geography.geographies.geographies
	},
	"areas": {id: _cited(area.citations) |
		some id, area in geography.areas.areas
	},
	"commitments": {id: _cited(commitment.citations) |
		some id, commitment in vocabulary.commitments.commitments
	},
}

# METADATA
# description: The features with facts that turn on each commitment.
committed[commitment] contains id if {
	some id, entry in features
	some activity
	some condition in entry.statements[activity][_].conditions
	condition.on == "tenant.commitments"
	some commitment in array.concat(object.get(condition, "any", []), object.get(condition, "none", []))
}

# METADATA
# description: What settles each token that facts use in place of a place.
tokens[id] := token.settled_by if some id, token in vocabulary.place_tokens.tokens

# METADATA
# description: Each data category with all that contain it, itself included.
data_categories[category] := sort(graph.reachable(_parents, {category})) if {
	some category, _ in _parent_of
}

# METADATA
# description: Each data category with all that it contains, itself included, as keys.
data_parts[category][part] if {
	some part, holders in data_categories
	some category in holders
}

_parents[category] := {parent |
	parent := _parent_of[category]
	parent != null
} if {
	some category, _ in _parent_of
}

# A company's own categories come in beside the shipped ones.
_parent_of := object.union(object.get(vocabulary.data_categories, "additions", {}), vocabulary.data_categories.parents)
