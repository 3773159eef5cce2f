# Sets of countries, checked against what is known by hand.
package residency.geography.geographies_test

import data.residency.geography.countries
import data.residency.geography.geographies
import data.residency.geography.m49

_members(id) := {country | some country in object.get(geographies.geographies[id], "countries", [])} | {country |
	some region in object.get(geographies.geographies[id], "m49", [])
	some country in m49.regions[region].countries
}

test_every_country_is_in_exactly_one_sub_region if {
	listed := [country | some region in m49.regions; some country in region.countries]
	count(listed) == 249
	{country | some country in listed} == object.keys(countries.countries)
}

test_eu_has_27_countries if {
	count(_members("eu")) == 27
	_members("eu") & {"GB", "NO", "CH"} == set()
}

test_eea_is_the_eu_with_three_states_of_efta if {
	_members("eea") == _members("eu") | {"IS", "LI", "NO"}
}

test_eu_data_boundary_is_the_eu_with_efta if {
	_members("eu-data-boundary") == _members("eu") | _members("efta")
	"CH" in _members("eu-data-boundary")
}

test_europe_holds_every_member_of_the_eu_and_efta if {
	"CY" in _members("europe")
	_members("eu-data-boundary") - _members("europe") == set()
}

test_emea_has_turkey_and_not_iran if {
	"TR" in _members("emea")
	not "IR" in _members("emea")
	not "KZ" in _members("emea")
}

test_asia_pacific_is_the_rest_of_asia_and_oceania if {
	_members("asia-pacific") == (_members("asia") | _members("oceania")) - _members("emea")
	{"JP", "TW", "IN", "KZ", "AU", "NZ"} - _members("asia-pacific") == set()
}

test_new_zealand_is_in_oceania if {
	"NZ" in _members("oceania")
}

test_north_america_reaches_to_panama if {
	{"US", "CA", "MX", "PA", "PR"} - _members("north-america") == set()
	not "CO" in _members("north-america")
	"CO" in _members("americas")
}

test_global_is_every_country if {
	_members("global") == object.keys(countries.countries)
	{"CN", "TW", "AQ"} - _members("global") == set()
}
