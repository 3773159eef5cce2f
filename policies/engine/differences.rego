# METADATA
# scope: package
# title: Differences
# description: >-
#   Which one geography more, if it were allowed, would make a finding met: the EU
#   Data Boundary less the EU is EFTA.
package residency.engine.differences

import data.residency.engine.judgement
import data.residency.engine.places

_general := {"eu", "eea", "efta", "eu-data-boundary", "europe", "emea", "asia", "asia-pacific", "oceania", "africa", "north-america", "americas"}

# METADATA
# description: >-
#   The smallest geography of general meaning that holds all that is missing, as a list
#   of one; empty where what is documented shares nothing with what is allowed.
# scope: document
difference(asked, telling, judged) := [name] if {
	asked.limit.allowed != null
	judged.verdict in {"violated", "unknown"}
	count(telling.answer.regions) == 0
	missing := _missing(telling.told, asked.limit.countries)
	count(missing) > 0
	[_, name] := min({[count(members), name] |
		some name in _general
		members := places.countries(name)
		count(missing - members) == 0
	})
	countries := asked.limit.countries | places.countries(name)
	widened := object.union(asked.limit, {"countries": countries})
	wider := judgement.judge(
		telling.answer,
		judgement.flagged(telling.told, widened),
		object.union(asked, {"limit": widened}),
	)
	wider.verdict == "met"
} else := []

# The countries beyond what is allowed of places that share some with it. Where one
# shares none, no geography makes the difference.
_missing(told, allowed) := union({missing | some item in items; missing := item.countries - allowed}) if {
	items := {item |
		some component in told
		some by in component
		some case in by
		some item in case.items
		item.countries
		count(item.countries - allowed) > 0
	}
	every item in items {
		count(item.countries & allowed) > 0
	}
} else := set()
