package residency.validation_test

import data.residency.validation

_today := "2026-11-23"

_catalogue := {
	"activities": ["storage", "processing", "transit", "support_access"],
	"former_ids": {"mail.old-box": "mail.box"},
	"features": {
		"mail.box": {
			"options": {
				"methods": {"type": "set", "values": ["push", "sms"]},
				"size": {"type": "one-of", "values": ["small", "large", "double"], "paired": ["double"]},
				"shared": {"type": "boolean"},
				"region": {"type": "region", "vendor": "north"},
				"replicas": {"type": "regions", "vendor": "north"},
				"home": {"type": "place"},
				"configured_places": {"type": "places"},
				"note": {"type": "text"},
			},
			"statements": {"storage": [{"id": "mail.box/all_storage"}, {"id": "general.mail/all"}]},
		},
		"mail.rules": {"options": {}},
		"files.share.links": {"options": {}},
	},
	"regions": {"eastland": {"pair": "westland"}, "westland": {"pair": null}},
	"words": {
		"countries": {"DE": {}, "JP": {}, "US": {}},
		"geographies": {"eu": "European Union", "global": "All countries"},
		"areas": {"mail-europe": "Europe, as the vendor uses the word"},
		"data": {"customer-data": "", "upn": "customer-data"},
		"commitments": {"data-boundary": "Data boundary"},
		"regions": {
			"eastland": {"cloud": "public", "vendor": "north"},
			"westland": {"cloud": "public", "vendor": "north"},
			"governland": {"cloud": "us-government", "vendor": "north"},
			"southland": {"cloud": "public", "vendor": "south"},
		},
	},
}

# A document that uses everything that one may use, to be spoilt by the cases.
_sound := {
	"$schema": "tenant.json",
	"tenant": {
		"name": "Contoso",
		"id": "c-1",
		"country": "JP",
		"cloud": "public",
		"created": "2024-02-29",
		"user_countries": ["JP", "US"],
		"commitments": ["data-boundary"],
		"data_locations": {"mail": "JP", "files.share": "eu", "mail.rules": "US"},
	},
	"features": [
		"mail.rules",
		{
			"id": "mail.box",
			"name": "main",
			"options": {
				"methods": ["push"],
				"size": "small",
				"shared": true,
				"region": "eastland",
				"replicas": ["eastland", "westland"],
				"home": "JP",
				"configured_places": ["JP", "eu"],
				"note": "anything",
			},
		},
		{"id": "mail.old-box", "options": {"methods": []}},
	],
	"integrations": [
		{"name": "Service Desk", "storage": ["not-stored"], "processing": ["US"], "evaluated": "2026-11-23"},
		{"name": "サービス", "id": "service"},
	],
	"requirements": [
		{
			"id": "JP-1",
			"title": "Stays in Japan",
			"severity": "low",
			"features": ["*", "mail.*", "mail.r*", "files.*", "mail.old-box", "integration.*", "integration.service", "integration.s*"],
			"data": ["upn"],
			"accept": ["general"],
			"storage": ["JP"],
			"processing": {"allowed": ["eu"]},
			"transit": {"forbidden": ["US"]},
		},
		{"id": "EU-1", "support_access": ["global"]},
	],
	"waivers": [
		{
			"requirement": "JP-1",
			"feature": "mail.old-box",
			"activity": "storage",
			"name": "main",
			"fact": "mail.box/all_storage",
			"places": ["US", "mail-europe"],
			"reason": "accepted",
			"approved_by": "the board",
			"expires": "2028-02-29",
		},
		_waiver({"feature": "integration.service-desk"}),
		_waiver({"cause": "general"}),
		_waiver({"cause": "undocumented"}),
	],
}

_waiver(rest) := object.union(
	{"requirement": "JP-1", "reason": "accepted", "approved_by": "the board", "expires": "2027-12-31"},
	rest,
)

_errors(document) := errors if {
	errors := validation.errors with input as document
		with data.residency.catalogue as _catalogue
		with data.residency.clock.today as _today
}

test_sound_document_has_no_errors if _errors(_sound) == []

# What is wrong with parts of the sound document after one change.

_wrong(parts, case) if {
	document := json.patch(object.union(_plain, object.filter(_sound, parts)), [{"op": "replace", "path": case.at, "value": case.to}])
	_errors(document) == case.errors
}

# As little as a document can hold.
_plain := {
	"tenant": {"name": "Contoso", "country": "JP"},
	"features": ["mail.rules"],
	"requirements": [{"id": "JP-1", "storage": ["JP"]}],
}

test_tenant[note] if {
	some note, case in _tenants
	_wrong({"tenant"}, case)
}

_tenants := {
	"country in small letters": {
		"at": "/tenant/country", "to": "jp",
		"errors": [{"code": "schema", "path": "tenant.country", "message": "Does not match pattern '^[A-Z]{2}$'"}],
	},
	"name of blanks beyond ASCII": {
		"at": "/tenant/name",
		"to": "\u3000\u00a0",
		"errors": [{"code": "blank", "path": "tenant.name", "value": "\u3000\u00a0"}],
	},
	"unknown country": {
		"at": "/tenant/country", "to": "XX",
		"errors": [{"code": "unknown_country", "path": "tenant.country", "value": "XX"}],
	},
	"unknown country of users": {
		"at": "/tenant/user_countries/1", "to": "XX",
		"errors": [{"code": "unknown_country", "path": "tenant.user_countries[1]", "value": "XX"}],
	},
	"unknown commitment": {
		"at": "/tenant/commitments/0", "to": "promise",
		"errors": [{"code": "unknown_commitment", "path": "tenant.commitments[0]", "value": "promise"}],
	},
	"data location of nothing known": {
		"at": "/tenant/data_locations", "to": {"files.share.link": "JP"},
		"errors": [{"code": "unknown_product", "path": "tenant.data_locations[\"files.share.link\"]", "value": "files.share.link"}],
	},
	"unknown place as data location": {
		"at": "/tenant/data_locations", "to": {"files.share.links": "moon"},
		"errors": [{"code": "unknown_place", "path": "tenant.data_locations[\"files.share.links\"]", "value": "moon"}],
	},
	"several mistakes": {
		"at": "/tenant", "to": {"name": "C", "country": "XX", "user_countries": ["JP", "YY"]},
		"errors": [
			{"code": "unknown_country", "path": "tenant.country", "value": "XX"},
			{"code": "unknown_country", "path": "tenant.user_countries[1]", "value": "YY"},
		],
	},
}

test_date[note] if {
	some note, case in _dates
	_wrong({"tenant", "integrations", "waivers"}, case)
}

_dates := {
	"created on no day of the calendar": {
		"at": "/tenant/created", "to": "2023-02-29",
		"errors": [{"code": "impossible_date", "path": "tenant.created", "value": "2023-02-29"}],
	},
	"leap day of a century": {
		"at": "/tenant/created", "to": "1900-02-29",
		"errors": [{"code": "impossible_date", "path": "tenant.created", "value": "1900-02-29"}],
	},
	"leap day of a fourth century": {"at": "/tenant/created", "to": "2000-02-29", "errors": []},
	"leap day of the year 0": {"at": "/tenant/created", "to": "0000-02-29", "errors": []},
	"the 31st of a short month": {
		"at": "/tenant/created", "to": "2026-09-31",
		"errors": [{"code": "impossible_date", "path": "tenant.created", "value": "2026-09-31"}],
	},
	"created today": {"at": "/tenant/created", "to": "2026-11-23", "errors": []},
	"created tomorrow": {
		"at": "/tenant/created", "to": "2026-11-24",
		"errors": [{"code": "future_date", "path": "tenant.created", "value": "2026-11-24"}],
	},
	"evaluated tomorrow": {
		"at": "/integrations/0/evaluated", "to": "2026-11-24",
		"errors": [{"code": "future_date", "path": "integrations[0].evaluated", "value": "2026-11-24"}],
	},
}

test_feature[note] if {
	some note, case in _features
	_wrong({"features"}, case)
}

_features := {
	"unknown feature": {
		"at": "/features/0", "to": "mail.boxes",
		"errors": [{"code": "unknown_feature", "path": "features[0]", "value": "mail.boxes"}],
	},
	"unknown feature with options": {
		"at": "/features/1/id", "to": "mail.boxes",
		"errors": [{"code": "unknown_feature", "path": "features[1].id", "value": "mail.boxes"}],
	},
	"two uses without a name, one by a former id": {
		"at": "/features/0", "to": "mail.box",
		"errors": [{"code": "repeated_use", "path": "features[2]", "value": "mail.old-box"}],
	},
	"two uses with one name": {
		"at": "/features/0", "to": {"id": "mail.box", "name": "main"},
		"errors": [{"code": "repeated_use", "path": "features[1]", "value": "mail.box"}],
	},
	"one name for uses of two features": {"at": "/features/0", "to": {"id": "mail.rules", "name": "main"}, "errors": []},
}

test_option[note] if {
	some note, case in _options
	_wrong({"features"}, case)
}

_options := {
	"unknown option": {
		"at": "/features/1/options", "to": {"method": "push"},
		"errors": [{"code": "unknown_option", "path": "features[1].options.method", "value": "method"}],
	},
	"unknown value of a set": {
		"at": "/features/1/options/methods", "to": ["push", "pigeon"],
		"errors": [{"code": "unknown_option_value", "path": "features[1].options.methods[1]", "value": "pigeon"}],
	},
	"unknown value": {
		"at": "/features/1/options/size", "to": "huge",
		"errors": [{"code": "unknown_option_value", "path": "features[1].options.size", "value": "huge"}],
	},
	"option of blanks beyond ASCII": {
		"at": "/features/1/options/note",
		"to": "\u00a0",
		"errors": [{"code": "blank", "path": "features[1].options.note", "value": "\u00a0"}],
	},
	"list for one value": {
		"at": "/features/1/options/size", "to": ["small"],
		"errors": [{"code": "wrong_type", "path": "features[1].options.size", "value": ["small"]}],
	},
	"text for a list": {
		"at": "/features/1/options/methods", "to": "push",
		"errors": [{"code": "wrong_type", "path": "features[1].options.methods", "value": "push"}],
	},
	"text for a boolean": {
		"at": "/features/1/options/shared", "to": "true",
		"errors": [{"code": "wrong_type", "path": "features[1].options.shared", "value": "true"}],
	},
	"boolean for a text": {
		"at": "/features/1/options/note", "to": false,
		"errors": [{"code": "wrong_type", "path": "features[1].options.note", "value": false}],
	},
}

test_place_of_an_option[note] if {
	some note, case in _option_places
	_wrong({"features"}, case)
}

_option_places := {
	"no region in a list of regions": {
		"at": "/features/1/options/replicas", "to": [],
		"errors": [{"code": "empty_list", "path": "features[1].options.replicas", "value": []}],
	},
	"unknown region": {
		"at": "/features/1/options/region", "to": "northland",
		"errors": [{"code": "unknown_region", "path": "features[1].options.region", "value": "northland"}],
	},
	"copies in the pair of a region": {"at": "/features/1/options/size", "to": "double", "errors": []},
	"copies in the pair of a region without one": {
		"at": "/features/1/options",
		"to": {"region": "westland", "size": "double"},
		"errors": [{"code": "unpaired_region", "path": "features[1].options.size", "value": "double"}],
	},
	"region of another vendor": {
		"at": "/features/1/options/replicas/0", "to": "southland",
		"errors": [{"code": "region_of_another_vendor", "path": "features[1].options.replicas[0]", "value": "southland"}],
	},
	"region of another cloud": {
		"at": "/features/1/options/replicas/0", "to": "governland",
		"errors": [{"code": "region_of_another_cloud", "path": "features[1].options.replicas[0]", "value": "governland"}],
	},
	"unknown place as an option": {
		"at": "/features/1/options/home", "to": "eastland",
		"errors": [{"code": "unknown_place", "path": "features[1].options.home", "value": "eastland"}],
	},
	"unknown place in an option": {
		"at": "/features/1/options/configured_places/1", "to": "mail-europe",
		"errors": [{"code": "unknown_place", "path": "features[1].options.configured_places[1]", "value": "mail-europe"}],
	},
}

test_integration[note] if {
	some note, case in _integrations
	_wrong({"integrations", "requirements"}, case)
}

_integrations := {
	"two integrations with one id": {
		"at": "/integrations/1/id", "to": "service-desk",
		"errors": [
			{"code": "repeated_integration", "path": "integrations[1]", "value": "integration.service-desk"},
			{"code": "unknown_selector", "path": "requirements[0].features[6]", "value": "integration.service"},
		],
	},
	"integration that stores nothing in a place": {
		"at": "/integrations/0/storage", "to": ["JP", "not-stored"],
		"errors": [{"code": "unknown_place", "path": "integrations[0].storage[1]", "value": "not-stored"}],
	},
	"integration that processes nothing": {
		"at": "/integrations/0/processing", "to": ["not-stored"],
		"errors": [{"code": "unknown_place", "path": "integrations[0].processing[0]", "value": "not-stored"}],
	},
}

test_requirement[note] if {
	some note, case in _requirements
	_wrong({"requirements", "integrations"}, case)
}

_requirements := {
	"unknown place": {
		"at": "/requirements/0/storage", "to": ["JP", "jpn"],
		"errors": [{"code": "unknown_place", "path": "requirements[0].storage[1]", "value": "jpn"}],
	},
	"unknown place that is allowed": {
		"at": "/requirements/0/processing/allowed/0", "to": "UK",
		"errors": [{"code": "unknown_place", "path": "requirements[0].processing.allowed[0]", "value": "UK"}],
	},
	"area that is forbidden": {
		"at": "/requirements/0/transit/forbidden/0", "to": "mail-europe",
		"errors": [{"code": "unknown_place", "path": "requirements[0].transit.forbidden[0]", "value": "mail-europe"}],
	},
	"requirement id used twice": {
		"at": "/requirements/1/id", "to": "JP-1",
		"errors": [{"code": "repeated_requirement", "path": "requirements[1].id", "value": "JP-1"}],
	},
	"unknown data category": {
		"at": "/requirements/0/data/0", "to": "cat-photos",
		"errors": [{"code": "unknown_data_category", "path": "requirements[0].data[0]", "value": "cat-photos"}],
	},
	"selector that matches nothing known": {
		"at": "/requirements/0/features", "to": ["mail.*", "mali.*"],
		"errors": [{"code": "unknown_selector", "path": "requirements[0].features[1]", "value": "mali.*"}],
	},
	"selector of a product without a star": {
		"at": "/requirements/0/features", "to": ["mail"],
		"errors": [{"code": "unknown_selector", "path": "requirements[0].features[0]", "value": "mail"}],
	},
	"selector of an integration that is not there": {
		"at": "/requirements/0/features", "to": ["integration.crm"],
		"errors": [{"code": "unknown_selector", "path": "requirements[0].features[0]", "value": "integration.crm"}],
	},
}

test_waiver[note] if {
	some note, case in _waivers
	_wrong({"integrations", "waivers"}, case)
}

_waivers := {
	"waiver of an unknown feature": {
		"at": "/waivers/1/feature", "to": "mail.boxes",
		"errors": [{"code": "unknown_feature", "path": "waivers[1].feature", "value": "mail.boxes"}],
	},
	"waiver of an integration that is not there": {
		"at": "/waivers/1/feature", "to": "integration.crm",
		"errors": [{"code": "unknown_feature", "path": "waivers[1].feature", "value": "integration.crm"}],
	},
	"waiver that expires on no day": {
		"at": "/waivers/0/expires", "to": "2027-02-29",
		"errors": [{"code": "impossible_date", "path": "waivers[0].expires", "value": "2027-02-29"}],
	},
	"waiver of a fact of another feature": {
		"at": "/waivers/0/fact", "to": "mail.rules/all_storage",
		"errors": [{"code": "fact_of_another_feature", "path": "waivers[0].fact", "value": "mail.rules/all_storage"}],
	},
	"waiver of a fact that does not exist": {
		"at": "/waivers/0/fact", "to": "mail.box/all_processing",
		"errors": [{"code": "unknown_fact", "path": "waivers[0].fact", "value": "mail.box/all_processing"}],
	},
	"waiver of a fact by the former id": {"at": "/waivers/0/fact", "to": "mail.old-box/all_storage", "errors": []},
	"waiver of an unknown place": {
		"at": "/waivers/0/places/0", "to": "moon",
		"errors": [{"code": "unknown_place", "path": "waivers[0].places[0]", "value": "moon"}],
	},
	"two waivers of the same": {
		"at": "/waivers/1", "to": {
			"requirement": "JP-1",
			"feature": "mail.box",
			"activity": "storage",
			"name": "main",
			"reason": "once more",
			"approved_by": "the board",
			"expires": "2027-12-31",
		},
		"errors": [{"code": "repeated_waiver", "path": "waivers[1]", "value": "JP-1"}],
	},
	"two waivers of one cause": {
		"at": "/waivers/2", "to": _waiver({"cause": "undocumented", "reason": "once more"}),
		"errors": [{"code": "repeated_waiver", "path": "waivers[3]", "value": "JP-1"}],
	},
}

# What the form of a document rules out, in the words of the validator.
_misfits := {
	"no object": {"document": [], "path": ""},
	"null": {"document": null, "path": ""},
	"text that is JSON": {"document": json.marshal(_sound), "path": ""},
	"misspelt key": {"document": object.union(_sound, {"requirement": []}), "path": ""},
	"something found in a feature": {"document": object.union(_sound, {"features": [{"id": "mail.box", "found": {}}]}), "path": "features[0]"},
	"number": {"document": object.union(_sound, {"tenant": {"name": 7}}), "path": "tenant.name"},
	"nothing to derive an id from": {"document": object.union(_sound, {"integrations": [{"name": "サービス"}]}), "path": "integrations[0]"},
	"wildcard in a waiver": {"document": object.union(_sound, {"waivers": [_waiver({"feature": "mail.*"})]}), "path": "waivers[0].feature"},
	"feature and cause": {"document": object.union(_sound, {"waivers": [_waiver({"feature": "mail.box", "cause": "general"})]}), "path": "waivers[0]"},
}

test_misfit[note] if {
	some note, case in _misfits
	errors := _errors(case.document)
	some error in errors
	error.path == case.path
	every other in errors {
		other.code == "schema"
		is_string(other.message)
	}
}

# 200 uses of one feature, and of another one fewer than it takes: one requirement
# speaks of the first and asks for two activities, the other of all for one.
_asking(features, more) := object.union(_plain, {
	"features": array.concat(
		[{"id": "mail.box", "name": sprintf("u%d", [i])} | some i in numbers.range(1, 200)],
		[{"id": "files.share.links", "name": sprintf("u%d", [i])} | some i in numbers.range(1, more)],
	),
	"requirements": array.concat(
		[{"id": sprintf("A%d", [i]), "features": features, "storage": ["JP"], "processing": ["JP"]} | some i in numbers.range(1, 45)],
		[{"id": sprintf("B%d", [i]), "storage": ["JP"]} | some i in numbers.range(1, 5)],
	),
})

test_more_findings_than_anybody_reads[more] if {
	some [more, wanted] in [
		[200, []], # 45 * 200 * 2 + 5 * 400 = 20000
		[201, [{"code": "too_many_findings", "path": "requirements", "value": 20005}]],
	]
	every features in [["mail.box"], ["mail.*"], ["mail.box", "mail.old-box", "mail.*"]] {
		_errors(_asking(features, more)) == wanted
	}
}

test_no_input_is_an_error if count(validation.errors) == 1

_configured(config) := errors if {
	errors := validation.errors with input as _sound
		with data.residency.catalogue as _catalogue
		with data.residency.clock.today as _today
		with data.residency_config as config
}

_configurations := {
	"date": {"config": {"as_of": "2020-01-01"}, "errors": []},
	"impossible date": {
		"config": {"as_of": "2026-02-30"},
		"errors": [{"code": "impossible_date", "path": "residency_config.as_of", "value": "2026-02-30"}],
	},
	"misspelt key": {
		"config": {"asof": "2026-02-20"},
		"errors": [{"code": "schema", "path": "residency_config", "message": "Additional property asof is not allowed"}],
	},
	"no object": {
		"config": "2026-02-20",
		"errors": [{"code": "schema", "path": "residency_config", "message": "the configuration must be an object"}],
	},
	"waiver for a tenant": {"config": {"waivers": [_waiver({"feature": "mail.box", "tenant": "c-1"})]}, "errors": []},
	"same waiver for two tenants": {
		"config": {"waivers": [_waiver({"feature": "mail.box", "tenant": tenant}) | some tenant in ["a", "b"]]},
		"errors": [],
	},
	"same waiver as in the document": {
		"config": {"waivers": [_waiver({"cause": "undocumented"}), _waiver({"cause": "undocumented", "tenant": "c-1"})]},
		"errors": [
			{"code": "repeated_waiver", "path": "residency_config.waivers[0]", "value": "JP-1"},
			{"code": "repeated_waiver", "path": "residency_config.waivers[1]", "value": "JP-1"},
		],
	},
	"same waiver as in the document for another tenant": {
		"config": {"waivers": [_waiver({"cause": "undocumented", "tenant": "c-2"})]},
		"errors": [],
	},
	"days of warning": {"config": {"waiver_warn_days": 90, "read_since": "2026-01-01"}, "errors": []},
	"former name": {
		"config": {"verified_since": "2026-01-01"},
		"errors": [{"code": "schema", "path": "residency_config", "message": "verified_since is read_since now"}],
	},
	"days of warning as text": {
		"config": {"waiver_warn_days": "90"},
		"errors": [{
			"code": "schema", "path": "residency_config.waiver_warn_days",
			"message": "Invalid type. Expected: integer, given: string",
		}],
	},
	"same waiver twice": {
		"config": {"waivers": [_waiver({"feature": id}) | some id in ["mail.box", "mail.old-box"]]},
		"errors": [{"code": "repeated_waiver", "path": "residency_config.waivers[1]", "value": "JP-1"}],
	},
	"waiver of another tenant's integration": {"config": {"waivers": [_waiver({"feature": "integration.crm"})]}, "errors": []},
	"waiver of an unknown feature": {
		"config": {"waivers": [_waiver({"feature": "mail.boxes"})]},
		"errors": [{"code": "unknown_feature", "path": "residency_config.waivers[0].feature", "value": "mail.boxes"}],
	},
	"waiver of an unknown place": {
		"config": {"waivers": [_waiver({"feature": "mail.box", "places": ["JP", "moon"]})]},
		"errors": [{"code": "unknown_place", "path": "residency_config.waivers[0].places[1]", "value": "moon"}],
	},
}

test_configuration[note] if {
	some note, case in _configurations
	_configured(case.config) == case.errors
}

# A schema that cannot be read lets nothing through.
test_broken_schema_fits_nothing if {
	errors := validation.errors with input as _sound
		with data.residency.catalogue as _catalogue
		with data.residency.schema.tenant as {"type": "tenant", "$defs": {"waiver": {}}}
	[error.message | some error in errors] == ["does not fit the schema"]
}

# Where the day is given, what can have happened turns on no clock: the last day is
# that one, or the last on which a source was read.
test_future[created] if {
	some [as_of, created, is_future] in [
		["2024-02-28", "2025-03-31", false],
		["2024-02-28", "2025-04-01", true],
		["2025-06-01", "2025-06-01", false],
		["2025-06-01", "2025-06-02", true],
		["2027-01-01", "2026-12-31", false],
	]
	document := json.patch(_plain, [{"op": "add", "path": "/tenant/created", "value": created}])
	errors := validation.errors with input as document
		with data.residency.catalogue as object.union(_catalogue, {"read_until": "2025-03-31"})
		with data.residency.clock.today as _today
		with data.residency_config as {"as_of": as_of}
	errors == [error |
		is_future
		error := {"code": "future_date", "path": "tenant.created", "value": created}
	]
}
