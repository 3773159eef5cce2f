# METADATA
# scope: package
# title: What directories say
# description: >-
#   What inputs say of the tenant itself, and what they propose: features that licences
#   or settings allow, and of which nobody knows whether they are used.
# schemas:
#   - input: schema.found.deployed
package residency.found.directory

import data.residency.found.joining
import data.residency.found.meanings
import data.residency.found.uses
import data.residency.mapped

# METADATA
# description: The tenant of the document, and what inputs say of it where it says nothing.
tenant := object.union(_declared, {name: said[name][0].value |
	some name in ["id", "created"]
	not _declared[name]
	count(said[name]) > 0
})

_declared := {name: value | some name, value in input.document.tenant; value != ""}

# METADATA
# description: What inputs say of each attribute, in their order.
said := {name: values |
	some name in ["id", "country", "created"]
	values := [{"input": given.file, "value": given.tenant[name]} | some given in input.inputs]
}

# METADATA
# description: >-
#   What the document and an input say differently of the tenant, or two inputs where
#   the document says nothing.
faults := [object.union(fault, _against(name)) |
	some name in ["id", "country", "created"]
	reference := _reference(name)
	some one in said[name]
	_differ(name, reference.value, one.value)
	fault := {
		"code": concat("_", [name, "differs"]), "path": concat(".", ["tenant", name]),
		"input": one.input, "declared": reference.value, "found": one.value,
	}
]

_reference(name) := {"value": _declared[name]} if _declared[name]

_reference(name) := said[name][0] if not _declared[name]

_against(name) := {"against": _reference(name).input} if _reference(name).input

_against(name) := {} if not _reference(name).input

_differ(name, declared, found) if {
	name != "id"
	declared != found
}

# A document may call its tenant what it likes; only another id of the same kind is
# another tenant.
_differ("id", declared, found) if {
	lower(declared) != lower(found)
	_is_guid(declared)
	_is_guid(found)
}

_is_guid(text) if {
	count(text) == 36
	count(split(text, "-")) == 5
}

# METADATA
# description: >-
#   Features and commitments that inputs propose, with the reasons, where neither the
#   document nor anything found has them.
proposals := array.concat(
	[{"feature": id, "because": sort(reasons)} | some id, reasons in _features; not id in _used],
	[{"commitment": id, "because": sort(reasons)} | some id, reasons in _commitments; not id in object.get(_declared, "commitments", [])],
)

_used := joining.declared_ids | {use.feature | some use in uses.uses}

_features[id] contains reason if {
	some given in input.inputs
	some plan in given.plans
	known := mapped.plans[lower(plan.id)]
	some id in known.features
	reason := concat(" ", ["service plan", known.name])
}

_features[proposal.feature] contains proposal.because if some proposal in _settings

_commitments[proposal.commitment] contains proposal.because if some proposal in _settings

_settings := {proposal |
	some meanings_ in meanings.whole
	some meaning in meanings_
	some proposal in meaning.proposes
}

# METADATA
# description: Service plans of which the mapping says nothing, by their ids.
unknown_plans := sort({id |
	some given in input.inputs
	some plan in given.plans
	id := lower(plan.id)
	not mapped.plans[id]
})

# METADATA
# description: Whether inputs propose a feature, or leave it open whether it is used.
proposes(id) if _features[id]
