# METADATA
# scope: package
# title: Place tokens
# description: >-
#   Words that facts use in place of a place, because it depends on the tenant
#   or on how the feature is used. Each says which declaration settles it; null
#   where none does. A feature declares the option that settles its token.
package residency.vocabulary.place_tokens

tokens["tenant-geo"] := {
	"name": "The home geography of the tenant",
	"settled_by": "tenant.data_locations",
}

tokens["tenant-country"] := {
	"name": "The country given at sign-up",
	"settled_by": "tenant.country",
}

tokens["user-location"] := {
	"name": "The countries from which users sign in",
	"settled_by": "tenant.user_countries",
}

tokens["region"] := {
	"name": "The cloud region chosen for the resource",
	"settled_by": "options.region",
}

tokens["customer-configured"] := {
	"name": "The places that the customer configures",
	"settled_by": "options.configured_places",
}

tokens["partner-tenant-geo"] := {
	"name": "The home geography of the other tenant in a collaboration",
	"settled_by": "options.partner_places",
}

tokens["third-party"] := {
	"name": "The places where a third party that the customer chose keeps the data",
	"settled_by": "options.third_party_places",
}

tokens["on-premises"] := {
	"name": "The customer's own servers",
	"settled_by": "options.on_premises_places",
}

tokens["service-location"] := {
	"name": "The datacentre where that instance of the service runs",
	"settled_by": null,
}
