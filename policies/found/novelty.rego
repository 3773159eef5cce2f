# METADATA
# scope: package
# title: Novelty
# description: >-
#   Which findings are about what was there before a plan, and no worse than it was.
#   Declared uses are nobody's plan, and so never among them.
# schemas:
#   - input: schema.novelty.compared
package residency.found.novelty

# METADATA
# description: >-
#   The ids of the violated and unknown findings of which every resource was there
#   before and fared no better then.
# entrypoint: true
known := [finding.id |
	some finding in input.now.findings
	finding.verdict in {"violated", "unknown"}
	use := input.now.uses[finding.use]
	not use.declared
	count(use.resources) > 0
	old := {address |
		some before in _before[[finding.requirement, finding.feature, finding.activity]]
		was := input.before.uses[before.use]
		_is_no_worse(finding, before)
		not _is_moved(use, was)
		not _is_spread(use.options, was.options)
		some address in was.resources
	}
	every address in use.resources { address in old }
]

_before[[finding.requirement, finding.feature, finding.activity]] contains finding if {
	some finding in input.before.findings
	finding.verdict in {"violated", "unknown"}
}

_is_no_worse(now, before) if {
	now.verdict == "violated"
	before.verdict == "violated"
	count({place | some place in now.outside} - {place | some place in before.outside}) == 0
	count({place | some place in now.outside_countries} - {place | some place in before.outside_countries}) == 0
}

_is_no_worse(now, _) if now.verdict == "unknown"

# Wherever it went: that it is put somewhere else is what a plan is asked about.
_is_moved(use, was) if {
	some location in use.locations
	not location in was.locations
}

# An option of another value counts as worse, unless it is known to copy less.
_is_spread(options, before) if {
	some name, value in before
	now := object.get(options, name, null)
	now != value
	not _copies_less(name, now, value)
}

# One that is open before and settled now says what was so already, or what is new.
_is_spread(options, before) if {
	some name, value in options
	not name in object.keys(before)
	_copies(name, value)
}

_copies_less(_, now, before) if {
	is_array(now)
	is_array(before)
	every member in now { member in before }
}

_copies_less(name, now, before) if {
	_copies(name, before)
	_stays(name, now)
}

# Values that stand for copies in another region, and those that do not.
_copying := {"GRS", "RA-GRS", "GZRS", "RA-GZRS", "geo", "geo-zone", "passive", "active", "paired"}

_staying := {"LRS", "ZRS", "local", "zone"}

_switches := {
	"geo_replication", "geo_redundant_backup", "multi_region", "multi_region_replication", "active_geo_replication",
	"replicas", "replication", "cross_region_restore", "cross_region_replication", "disaster_recovery", "mirrored",
}

_copies(_, value) if value in _copying

_copies(name, true) if name in _switches

_stays(_, value) if value in _staying

_stays(name, false) if name in _switches
