# METADATA
# scope: package
# title: Schema of tenant documents
# description: >-
#   The same JSON Schema as schema/tenant.json, for json.match_schema: some tools load
#   Rego only. Written from that file by go run .ci/update.go.
package residency.schema

tenant := {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://github.com/residency-check/residency-check/schema/tenant.json",
	"title": "Tenant document",
	"description": "What a tenant uses, and where its customer data may be. Checked by residency-check.",
	"type": "object",
	"required": ["tenant", "requirements"],
	"additionalProperties": false,
	"properties": {
		"$schema": {
			"title": "Schema",
			"description": "The address of this schema, for editors.",
			"allOf": [{"$ref": "#/$defs/text"}],
		},
		"tenant": {
			"title": "Tenant",
			"description": "Who is checked, and what the documented facts turn on.",
			"allOf": [{"$ref": "#/$defs/tenant"}],
		},
		"features": {
			"title": "Features",
			"description": "The vendor features that the tenant uses. Several uses of one feature are told apart by name; at most one of them has none. May be left out or empty where --found says what is deployed.",
			"type": "array",
			"maxItems": 5000,
			"uniqueItems": true,
			"items": {"$ref": "#/$defs/use"},
		},
		"integrations": {
			"title": "Integrations",
			"description": "Other products with access to customer data. Each becomes the feature integration.<id>.",
			"type": "array",
			"maxItems": 500,
			"uniqueItems": true,
			"items": {"$ref": "#/$defs/integration"},
		},
		"requirements": {
			"title": "Requirements",
			"description": "Where customer data may be stored, processed, carried and seen by support staff.",
			"type": "array",
			"minItems": 1,
			"maxItems": 500,
			"uniqueItems": true,
			"items": {"$ref": "#/$defs/requirement"},
		},
		"waivers": {
			"title": "Waivers",
			"description": "Findings that have been accepted. They stay in the report, and fail nothing until they expire.",
			"type": "array",
			"maxItems": 5000,
			"uniqueItems": true,
			"items": {"$ref": "#/$defs/waiver"},
		},
	},
	"$defs": {
		"text": {
			"type": "string",
			"maxLength": 10000,
			"pattern": "\\S",
		},
		"id": {
			"type": "string",
			"maxLength": 10000,
			"pattern": "^[A-Za-z0-9._-]+$",
		},
		"control": {
			"type": "string",
			"maxLength": 10000,
			"pattern": "^[A-Za-z0-9][A-Za-z0-9._:()/-]*$",
		},
		"date": {
			"type": "string",
			"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
		},
		"country": {
			"type": "string",
			"pattern": "^[A-Z]{2}$",
		},
		"place": {
			"type": "string",
			"maxLength": 10000,
			"pattern": "^([A-Z]{2}|[a-z0-9]+(-[a-z0-9]+)*)$",
		},
		"places": {
			"type": "array",
			"minItems": 1,
			"maxItems": 1000,
			"uniqueItems": true,
			"items": {"$ref": "#/$defs/place"},
		},
		"feature": {
			"type": "string",
			"maxLength": 10000,
			"pattern": "^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)*$",
		},
		"selector": {
			"type": "string",
			"maxLength": 10000,
			"pattern": "^(\\*|\\*?[a-z0-9_-]+(\\*[a-z0-9_-]+)*\\*?)(\\.(\\*|\\*?[a-z0-9_-]+(\\*[a-z0-9_-]+)*\\*?))*$",
		},
		"tenant": {
			"type": "object",
			"required": ["name", "country"],
			"additionalProperties": false,
			"properties": {
				"name": {
					"title": "Name",
					"description": "What to call the tenant in reports.",
					"allOf": [{"$ref": "#/$defs/text"}],
				},
				"id": {
					"title": "Id",
					"description": "Any text that names the tenant, such as its directory id.",
					"allOf": [{"$ref": "#/$defs/text"}],
				},
				"country": {
					"title": "Country",
					"description": "The country given at sign-up: an ISO 3166-1 alpha-2 code in capitals, such as JP.",
					"allOf": [{"$ref": "#/$defs/country"}],
				},
				"cloud": {
					"title": "Cloud",
					"description": "The vendor cloud that the tenant lives in.",
					"enum": ["public", "us-government", "china"],
					"default": "public",
				},
				"created": {
					"title": "Created",
					"description": "The day on which the tenant was created, YYYY-MM-DD. Some facts turn on it.",
					"allOf": [{"$ref": "#/$defs/date"}],
				},
				"user_countries": {
					"title": "Countries of the users",
					"description": "The countries from which users sign in. They settle what vendors place where the user is.",
					"type": "array",
					"minItems": 1,
					"maxItems": 1000,
					"uniqueItems": true,
					"items": {"$ref": "#/$defs/country"},
				},
				"commitments": {
					"title": "Commitments",
					"description": "What has been bought or signed, such as advanced-data-residency. Leave it out where that is not known; an empty list says that there is none.",
					"type": "array",
					"maxItems": 1000,
					"uniqueItems": true,
					"items": {
						"type": "string",
						"maxLength": 10000,
						"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
					},
				},
				"data_locations": {
					"title": "Data locations",
					"description": "Where the vendor's admin centre shows the data to be: a place for each product or feature, such as {\"entra\": \"JP\"}.",
					"type": "object",
					"maxProperties": 1000,
					"propertyNames": {"$ref": "#/$defs/feature"},
					"additionalProperties": {"$ref": "#/$defs/place"},
				},
			},
		},
		"use": {
			"anyOf": [
				{"$ref": "#/$defs/feature"},
				{
					"type": "object",
					"required": ["id"],
					"additionalProperties": false,
					"properties": {
						"id": {
							"title": "Feature",
							"description": "The id of the feature, such as entra.mfa.",
							"allOf": [{"$ref": "#/$defs/feature"}],
						},
						"name": {
							"title": "Name of the use",
							"description": "Tells several uses of the feature apart: letters, digits, dots, underscores and dashes.",
							"allOf": [{"$ref": "#/$defs/id"}],
						},
						"options": {
							"title": "Options",
							"description": "How the feature is set up, where facts turn on it. What is left out is undeclared.",
							"type": "object",
							"additionalProperties": {"$ref": "#/$defs/option"},
						},
					},
				},
			],
		},
		"option": {
			"anyOf": [
				{"$ref": "#/$defs/text"},
				{"type": "boolean"},
				{
					"type": "array",
					"maxItems": 1000,
					"uniqueItems": true,
					"items": {"$ref": "#/$defs/text"},
				},
			],
		},
		"integration": {
			"type": "object",
			"required": ["name"],
			"additionalProperties": false,
			"properties": {
				"name": {
					"title": "Name",
					"description": "What the product is called.",
					"allOf": [{"$ref": "#/$defs/text"}],
				},
				"id": {
					"title": "Id",
					"description": "Small letters, digits and dashes. Without it, the name gives the id.",
					"type": "string",
					"maxLength": 10000,
					"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
				},
				"storage": {
					"title": "Storage",
					"description": "Where the product stores customer data, or [\"not-stored\"]. Left out means not evaluated.",
					"allOf": [{"$ref": "#/$defs/places"}],
				},
				"processing": {
					"title": "Processing",
					"description": "Where the product processes customer data. Left out means not evaluated.",
					"allOf": [{"$ref": "#/$defs/places"}],
				},
				"transit": {
					"title": "Transit",
					"description": "Where customer data passes through on its way. Left out means not evaluated.",
					"allOf": [{"$ref": "#/$defs/places"}],
				},
				"support_access": {
					"title": "Support access",
					"description": "From where support staff can see customer data. Left out means not evaluated.",
					"allOf": [{"$ref": "#/$defs/places"}],
				},
				"evaluated": {
					"title": "Evaluated",
					"description": "The day on which the product was evaluated, YYYY-MM-DD.",
					"allOf": [{"$ref": "#/$defs/date"}],
				},
				"evidence": {
					"title": "Evidence",
					"description": "What the evaluation rests on, such as a link.",
					"allOf": [{"$ref": "#/$defs/text"}],
				},
			},
			"if": {
				"required": ["name"],
				"properties": {"name": {"not": {"pattern": "[0-9A-Za-z\u0130\u212a]"}}},
			},
			"then": {"required": ["id"]},
		},
		"requirement": {
			"type": "object",
			"required": ["id"],
			"additionalProperties": false,
			"properties": {
				"id": {
					"title": "Id",
					"description": "What findings and waivers call the requirement: letters, digits, dots, underscores and dashes. Unique in the document.",
					"allOf": [{"$ref": "#/$defs/id"}],
				},
				"title": {
					"title": "Title",
					"description": "The requirement in a few words, for people.",
					"allOf": [{"$ref": "#/$defs/text"}],
				},
				"severity": {
					"title": "Severity",
					"description": "How much the requirement matters.",
					"enum": ["low", "medium", "high", "critical"],
					"default": "high",
				},
				"controls": {
					"title": "Controls",
					"description": "Ids of outside controls that the requirement serves, such as ISO27001:A.5.34 or GDPR:44. Reports repeat them.",
					"type": "array",
					"minItems": 1,
					"maxItems": 1000,
					"uniqueItems": true,
					"items": {"$ref": "#/$defs/control"},
				},
				"features": {
					"title": "Features",
					"description": "Which features the requirement is about: ids, and patterns such as entra.*, integration.* or unmapped.*. Without it, all of them.",
					"type": "array",
					"minItems": 1,
					"maxItems": 1000,
					"uniqueItems": true,
					"items": {"$ref": "#/$defs/selector"},
					"default": ["*"],
				},
				"data": {
					"title": "Data",
					"description": "Which categories of data the requirement is about, such as customer-data or logs. Without it, all of them.",
					"type": "array",
					"minItems": 1,
					"maxItems": 1000,
					"uniqueItems": true,
					"items": {
						"type": "string",
						"maxLength": 10000,
						"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
					},
				},
				"accept": {
					"title": "Accept",
					"description": "What may count that otherwise leaves a finding unknown. \"general\": statements of the vendor that cover a feature without naming it.",
					"type": "array",
					"minItems": 1,
					"maxItems": 1000,
					"uniqueItems": true,
					"items": {"enum": ["general"]},
				},
				"storage": {
					"title": "Storage",
					"description": "Where the data may be stored: a list of allowed places, or an object with allowed or forbidden.",
					"allOf": [{"$ref": "#/$defs/limit"}],
				},
				"processing": {
					"title": "Processing",
					"description": "Where the data may be processed: a list of allowed places, or an object with allowed or forbidden.",
					"allOf": [{"$ref": "#/$defs/limit"}],
				},
				"transit": {
					"title": "Transit",
					"description": "Where the data may pass through: a list of allowed places, or an object with allowed or forbidden.",
					"allOf": [{"$ref": "#/$defs/limit"}],
				},
				"support_access": {
					"title": "Support access",
					"description": "From where support staff may see the data: a list of allowed places, or an object with allowed or forbidden.",
					"allOf": [{"$ref": "#/$defs/limit"}],
				},
				"placement": {
					"title": "Placement",
					"description": "Where resources may be put, whatever is documented of them: a list of allowed places, or an object with allowed or forbidden.",
					"allOf": [{"$ref": "#/$defs/limit"}],
				},
			},
			"if": {
				"not": {
					"anyOf": [
						{"required": ["processing"]},
						{"required": ["transit"]},
						{"required": ["support_access"]},
						{"required": ["placement"]},
					],
				},
			},
			"then": {"required": ["storage"]},
		},
		"limit": {
			"anyOf": [
				{"$ref": "#/$defs/places"},
				{
					"type": "object",
					"minProperties": 1,
					"maxProperties": 1,
					"additionalProperties": false,
					"properties": {
						"allowed": {
							"title": "Allowed",
							"description": "The data may be in these places only: country codes such as JP, and geographies such as eu.",
							"allOf": [{"$ref": "#/$defs/places"}],
						},
						"forbidden": {
							"title": "Forbidden",
							"description": "The data may be anywhere but in these places.",
							"allOf": [{"$ref": "#/$defs/places"}],
						},
					},
				},
			],
		},
		"waiver": {
			"type": "object",
			"required": ["requirement", "reason", "approved_by", "expires"],
			"additionalProperties": false,
			"properties": {
				"requirement": {
					"title": "Requirement",
					"description": "The id of the requirement whose finding is accepted.",
					"allOf": [{"$ref": "#/$defs/id"}],
				},
				"feature": {
					"title": "Feature",
					"description": "The id of the feature whose finding is accepted: one feature, or unmapped.TYPE for a type of resources that no mapping knows; no pattern.",
					"anyOf": [
						{"$ref": "#/$defs/feature"},
						{"type": "string", "maxLength": 10000, "pattern": "^unmapped\\.[a-z0-9_-]+(\\.[a-z0-9_-]+)*$"},
					],
				},
				"cause": {
					"title": "Cause",
					"description": "In place of a feature: accepts every finding of the requirement that is unknown for this cause.",
					"enum": ["undocumented", "general", "withdrawn"],
				},
				"activity": {
					"title": "Activity",
					"description": "The activity whose finding is accepted. Without it, every activity of the requirement.",
					"enum": ["storage", "processing", "transit", "support_access", "placement"],
				},
				"name": {
					"title": "Name of the use",
					"description": "The use of the feature whose finding is accepted. Without it, every use.",
					"allOf": [{"$ref": "#/$defs/id"}],
				},
				"fact": {
					"title": "Fact",
					"description": "The fact that is accepted, such as entra.mfa/jp_storage. The waiver lapses when the places of that fact change.",
					"type": "string",
					"maxLength": 10000,
					"pattern": "^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)*/[a-z0-9_]+$",
				},
				"places": {
					"title": "Places",
					"description": "The places that are accepted. The waiver lapses when data is outside in any other.",
					"allOf": [{"$ref": "#/$defs/places"}],
				},
				"reason": {
					"title": "Reason",
					"description": "Why the finding is accepted.",
					"allOf": [{"$ref": "#/$defs/text"}],
				},
				"approved_by": {
					"title": "Approved by",
					"description": "Who accepted the finding.",
					"allOf": [{"$ref": "#/$defs/text"}],
				},
				"expires": {
					"title": "Expires",
					"description": "The last day on which the finding is accepted, YYYY-MM-DD.",
					"allOf": [{"$ref": "#/$defs/date"}],
				},
			},
			"oneOf": [
				{
					"required": ["feature"],
					"not": {"required": ["cause"]},
				},
				{
					"required": ["cause"],
					"not": {
						"anyOf": [
							{"required": ["feature"]},
							{"required": ["name"]},
							{"required": ["fact"]},
						],
					},
				},
			],
		},
	},
}
