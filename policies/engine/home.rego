# METADATA
# scope: package
# title: Home geography
# description: >-
#   Where a tenant is at home with a vendor: as its owner read it in the vendor's
#   admin centre, else by the vendor's rules.
package residency.engine.home

import data.residency.catalogue
import data.residency.engine.places
import data.residency.engine.statements
import data.residency.engine.uses

# METADATA
# description: >-
#   What can settle the home geography of a use, as far as its statements refer to
#   it: what is declared, else the vendor's rules. A silence about the home
#   geography is ended by a declaration only.
# scope: document
source(use, referred) := {
	"declared": declared,
	"citations": citations,
	"needs": [concat(".", ["tenant.data_locations", split(use.id, ".")[0]])],
	"rules": [rule |
		count(declared) == 0
		"home" in referred
		some rule in statements.holding(_rules[_product(use.id)], use)
		rule.status == "current"
	],
} if {
	count(referred) > 0
	[declared, citations] := _declared(use)
}

source(_, referred) := _nowhere if count(referred) == 0

_nowhere := {"declared": [], "citations": [], "needs": [], "rules": []}

# What the vendors' rules say to this tenant, by the product that they are for.
_rules[product] := [rule |
	some statement in object.get(catalogue.tenant_geo, product, [])
	statements.concerns_tenant(statement)
	[edition, status] := statements.on_the_day(statement)
	rule := statements.read(statement, edition, status)
] if {
	some product in {_product(use.id) | some use in uses.uses}
}

# The longest of the dotted prefixes of an id for which a vendor has rules.
_product(id) := prefixes[count(prefixes) - 1] if {
	segments := split(id, ".")
	prefixes := [prefix |
		some length in numbers.range(1, count(segments))
		prefix := concat(".", array.slice(segments, 0, length))
		catalogue.tenant_geo[prefix]
	]
	count(prefixes) > 0
}

# The location declared for the most of the feature's id counts; that of another
# feature, whose id this one's begins with, does not.
_declared(use) := [places.resolve(place, use), [citation]] if {
	segments := split(use.id, ".")
	[key, place] := [[key, place] |
		some length in numbers.range(count(segments), 1)
		wanted := concat(".", array.slice(segments, 0, length))
		_owns(wanted, use.id)
		some key, place in use.data_locations
		uses.present_id(key) == wanted
	][0]
	citation := {
		"title": concat(".", ["tenant.data_locations", key]),
		"url": null,
		"dated": null,
		"read": null,
		"copy": null,
		"checked": null,
		"section": null,
		"confirmed": false,
		"url_inferred": false,
	}
} else := [[], []]

_owns(id, id)

_owns(product, _) if not catalogue.features[product]

# METADATA
# description: >-
#   In a world in which some of the rules fail, the items that stand for the home
#   geography and for a silence about it, which only a declaration can end.
#   `by_rule` where the vendor's rules tell the former; where they tell only an
#   area, a declaration says where in it.
located(source, failing) := {"by_rule": false} if {
	count(source.needs) == 0
} else := {"home": source.declared, "located": source.declared, "by_rule": false} if {
	count(source.declared) > 0
} else := {"home": found, "located": _unlocated(source), "by_rule": true} if {
	found := [object.union(item, {"needs": source.needs}) |
		some rule in source.rules
		not rule.id in failing
		some told in rule.items
		item := statements.aged(told, rule)
	]
	count(found) > 0
} else := {
	"home": [{"kind": "open", "name": "tenant-geo", "needs": source.needs}],
	"located": _unlocated(source),
	"by_rule": false,
}

_unlocated(source) := [{"kind": "located", "name": "undocumented", "needs": source.needs}]
