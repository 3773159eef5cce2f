# METADATA
# scope: package
# title: Shapes of a plan
# description: >-
#   The objects of a plan as the rules on what is found read them, each by itself.
# schemas:
#   - input: {"type": "object"}
package residency.raw_plan.shapes

import data.residency.raw_plan.objects
import data.residency.raw_plan.providers
import data.residency.raw_plan.references
import data.residency.raw_plan.values

# METADATA
# description: The resources in the form of the rules on what is found, each by itself.
all := [object.union(shape, providers.location(object_)) |
	some i, object_ in objects.all
	shape := {
		"type": object_.type, "data": object_.data,
		"attributes": object.union(
			{path: [true] |
				some path in object_.paths.references
				count([value | some value in values.known(object_, path); value != ""]) > 0
			},
			{path: known | some path in object_.paths.values; known := values.known(object_, path); count(known) > 0},
		),
		"unknown": sort({path | some path in array.concat(object_.paths.values, object_.paths.references); values.is_open(object_, path)}),
		"references": {path: targets | some path in object_.paths.references; targets := references.targets(i, object_, path); count(targets) > 0},
		"resources": [object.union({"address": object_.address, "input": 0}, {"id": object_.id | object_.id != ""})],
	}
]
