# METADATA
# scope: package
# title: Drift
# description: >-
#   How what a document declares and what is found deployed differ. A document that
#   leaves its features out declares none, and so differs from nothing.
# schemas:
#   - input: schema.found.deployed
package residency.found.drift

import data.residency.found.directory
import data.residency.found.joining
import data.residency.found.uses
import data.residency.mapped

# METADATA
# description: The differences, as notes.
notes := array.concat(_beside, _missing) if {
	input.document.features
} else := []

# What is found beside what is declared. A type that is not mapped cannot be declared.
_beside := [object.union({"code": code, "feature": entry.id, "resource": placed.resources[0].address}, _name(entry)) |
	some placed in joining.beside
	entry := placed.entry
	not startswith(entry.id, "unmapped.")
	code := _code(entry.id in joining.declared_ids)
]

_code(true) := "declared_otherwise"

_code(false) := "undeclared_use"

_name(entry) := {"use": entry.name} if entry.name

_name(entry) := {} if not entry.name

# A feature of which nothing is found, where inputs that can show it are whole.
_missing := [object.union({"code": "declared_not_found", "feature": entry.id}, _name(entry)) |
	some entry in joining.declared
	not entry.id in _found
	not directory.proposes(entry.id)
	showing := [given | some given in input.inputs; given.kind in mapped.shown_by[entry.id]]
	count(showing) > 0
	count([true | some given in showing; given.incomplete]) == 0
]

_found := {use.feature | some use in uses.uses}
