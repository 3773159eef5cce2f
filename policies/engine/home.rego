# METADATA
# scope: package
# title: Home geography
# description: >-
#   Where a tenant is at home with a vendor: as its owner read it in the vendor's
#   admin centre, else by the vendor's rules.
package residency.engine.home

import data.residency.engine.places
import data.residency.engine.statements
import data.residency.engine.uses

# METADATA
# description: For each use, what can settle the home geography.
sources := [source |
	some use in uses.uses
	[declared, citations] := _declared(use)
	source := {
		"declared": declared,
		"citations": citations,
		"needs": [concat(".", ["tenant.data_locations", split(use.id, ".")[0]])],
		"rules": [rule |
			count(declared) == 0
			some rule in statements.home(use)
			rule.status == "current"
		],
	}
]

# A location declared for the feature counts before one for its product.
_declared(use) := [places.resolve(place, use), [citation]] if {
	[key, place] := [[key, place] |
		some wanted in [use.id, split(use.id, ".")[0]]
		some key, place in input.tenant.data_locations
		uses.present_id(key) == wanted
	][0]
	citation := {
		"title": concat(".", ["tenant.data_locations", key]),
		"url": null,
		"dated": null,
		"verified": null,
		"section": null,
		"url_inferred": false,
	}
} else := [[], []]

# METADATA
# description: >-
#   In one world, the items that stand for the home geography and for a silence
#   about it, which only a declaration can end. `by_rule` where the vendor's rules
#   tell the former; where they tell only an area, a declaration says where in it.
located(source, _) := {"home": source.declared, "located": source.declared, "by_rule": false} if {
	count(source.declared) > 0
}

located(source, world) := {"home": found, "located": _unlocated(source), "by_rule": true} if {
	count(source.declared) == 0
	found := [object.union(item, {"needs": source.needs}) |
		some rule in source.rules
		not statements.fails(rule.open, world)
		some item in rule.items
	]
	count(found) > 0
} else := {
	"home": [{"kind": "open", "name": "tenant-geo", "needs": source.needs}],
	"located": _unlocated(source),
	"by_rule": false,
} if {
	count(source.declared) == 0
}

_unlocated(source) := [{"kind": "located", "name": "undocumented", "needs": source.needs}]
