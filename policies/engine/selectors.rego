# METADATA
# scope: package
# title: Selectors
# description: Which features a requirement's selectors mean, and which data.
package residency.engine.selectors

import data.residency.catalogue

# METADATA
# description: >-
#   Whether a selector means a feature id. `*` stands for one dotted segment or
#   a part of it; as the last segment it stands for one or more.
selects(selector, _) if selector == "*"

selects(selector, id) if selector == id

selects(selector, id) if {
	contains(selector, "*")
	glob.match(_pattern(selector), ["."], id)
}

_pattern(selector) := concat("", [selector, "*"]) if endswith(selector, ".*")

_pattern(selector) := selector if not endswith(selector, ".*")

# METADATA
# description: Every data category that contains one of the given ones or is contained by one.
related(categories) := within(categories) | {holder |
	some wanted in categories
	some holder in catalogue.data_categories[wanted]
}

# METADATA
# description: The given data categories and all that they contain.
within(categories) := union({object.keys(catalogue.data_parts[wanted]) | some wanted in categories})
