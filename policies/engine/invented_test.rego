# Invented features, places and documents for the engine's tests. A test states
# only what matters to it, the rest is the plainest thing that works: Contoso in
# Japan uses acme.vault and requires that data is stored in Japan.
package residency.engine.invented_test

import data.residency.engine.assessment

today := "2026-11-23"

# Facts.

source_dated(day) := {
	"title": "Where Acme keeps data",
	"url": "https://acme.example/data",
	"dated": day,
	"read": "2026-06-01",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

cited(day) := [{"source": source_dated(day), "section": "invented"}]

# On customer data, stated in 2022. A key that facts do not have leaves this
# undefined, so that a slip fails the test.
fact(changes) := object.union(
	{
		"claim": "Invented.",
		"data": ["customer-data"],
		"certainty": "stated",
		"citations": cited("2022-01-01"),
	},
	_known(changes, {
		"claim", "tenants", "when", "unless", "data", "storage", "processing", "transit", "support_access",
		"certainty", "status", "since", "until", "effective", "boundary", "home_geography", "overrides", "disputes",
		"history", "citations",
	}),
)

stored(places) := fact({"storage": places})

stored_with(places, changes) := fact(object.union({"storage": places}, changes))

stored_for(tenants, places) := stored_with(places, {"tenants": tenants})

stored_when(options, places) := stored_with(places, {"when": options})

stored_data(data_, places) := stored_with(places, {"data": data_})

bounded(places) := stored_with(places, {"boundary": true})

withdrawn(places) := stored_with(places, {"status": "withdrawn", "until": "2025-01-01"})

fallback(places) := stored_with(places, {"status": "fallback"})

silent := stored(["undocumented"])

silent_on_home := stored_with(["undocumented"], {"home_geography": true})

# The features of the product Acme.

feature(facts, changes) := {
	"feature": object.union(
		{"name": "Vault", "product": "Acme"},
		_known(changes, {"name", "product", "aliases", "options", "general", "former_ids", "lifecycle"}),
	),
	"facts": facts,
}

# acme.vault: its options, and the general statement that covers it where a test
# gives one with general().
vault(facts) := feature(facts, {
	"options": {
		"methods": {"type": "set", "values": ["push", "sms", "voice"]},
		"tier": {"type": "one-of", "values": ["basic", "standard", "premium"]},
		"encrypted": {"type": "boolean"},
		"region": {"type": "region"},
		"configured_places": {"type": "places"},
		"partner_places": {"type": "places"},
		"third_party_places": {"type": "places"},
		"on_premises_places": {"type": "places"},
	},
	"general": ["acme/everything"],
	"former_ids": ["acme.safe"],
})

general(statement) := {"acme": {"statements": {"everything": statement}}}

# Somewhere in the EU or EFTA: Acme does not list the countries.
_areas := {"acme-europe": {"name": "Europe, as Acme uses the word", "within": "eu-data-boundary"}}

_rule(prefix, tenants, places) := {
	"applies_to": [prefix],
	"claim": "Invented.",
	"tenants": tenants,
	"places": places,
	"certainty": "stated",
	"citations": [{"source": source_dated("2022-01-01"), "section": "home"}],
}

# Where tenants have their home geography. None is known for other countries.
_tenant_geo := {
	"japan": _rule("acme", {"countries": ["JP"], "created": {"from": "2020-01-01"}}, ["JP"]),
	"germany": _rule("acme", {"countries": ["DE"]}, ["acme-europe"]),
	"austria": _rule("acme", {"countries": ["AT"], "created": {"from": "2020-01-01"}}, ["acme-europe"]),
	"france": object.union(
		_rule("acme", {"countries": ["FR"]}, ["FR"]),
		{"status": "withdrawn", "until": "2025-01-01"},
	),
	"archive": _rule("acme.archive", {"countries": ["JP"]}, ["AU"]),
}

# Tenant documents.

document(changes) := object.union(
	{"features": ["acme.vault"], "requirements": [requirement({})]},
	object.union(
		object.remove(changes, ["as_of", "file_waivers", "read_since", "waiver_warn_days"]),
		{"tenant": _known(object.union({"name": "Contoso", "country": "JP"}, object.get(changes, "tenant", {})), {
			"name", "id", "country", "cloud", "created", "user_countries", "commitments", "data_locations",
		})},
	),
)

requirement(changes) := object.union(
	object.union({"id": "R1"}, {"storage": ["JP"] | not _names_an_activity(changes)}),
	_known(changes, {
		"id", "title", "severity", "controls", "features", "data", "accept",
		"storage", "processing", "transit", "support_access",
	}),
)

_names_an_activity(changes) if {
	some activity in ["storage", "processing", "transit", "support_access"]
	changes[activity]
}

_known(object_, keys) := object_ if count(object.keys(object_) - keys) == 0

requires(changes) := {"requirements": [requirement(changes)]}

allows(places) := requires({"storage": places})

forbids(places) := requires({"storage": {"forbidden": places}})

tenant(changes) := {"tenant": changes}

options(declared) := {"features": [{"id": "acme.vault", "options": declared}]}

# What the engine makes of it. `acme` has the product's features; the changes to
# the document may also have the day of judgement and the waivers of a file.

assessed(acme, changes) := result if {
	count(object.keys(changes) - {
		"tenant", "features", "integrations", "requirements", "waivers",
		"as_of", "file_waivers", "read_since", "waiver_warn_days",
	}) == 0
	result := assessment.assessment with input as document(changes)
		with data.residency.features as {"acme": acme}
		with data.residency.geography.areas.areas as _areas
		with data.residency.geography.tenant_geo.rules as _tenant_geo
		with data.residency_config as object.union(object.filter(changes, ["read_since", "waiver_warn_days"]), {
			"as_of": object.get(changes, "as_of", today),
			"waivers": object.get(changes, "file_waivers", []),
		})
}

# The only finding on these facts of acme.vault.
finding(facts, changes) := found if {
	found := assessed({"vault": vault(facts)}, changes).findings[0]
}

# Its verdict, cause and needs.
outcome(facts, changes) := [found.verdict, found.cause, found.needs] if {
	found := finding(facts, changes)
}

met := ["met", null, []]

violated := ["violated", null, []]

not_applicable := ["not_applicable", null, []]

unknown(cause) := ["unknown", cause, []]

undeclared(needs) := ["unknown", "undeclared", needs]
