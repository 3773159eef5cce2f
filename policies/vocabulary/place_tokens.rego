# METADATA
# scope: package
# title: Place tokens
# description: >-
#   Words that facts use in place of a place, because it depends on the tenant
#   or on how the feature is used. Each says which declaration settles it; null
#   where none does. A feature declares the option of that name, or says of
#   another of its options which token it `settles`.
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

# A region without a pair stands for itself.
tokens["region-pair"] := {
	"name": "The region that the chosen one is paired with",
	"settled_by": "options.region",
}

# All countries in which the geography has regions.
tokens["region-geo"] := {
	"name": "The Azure geography of the chosen region",
	"settled_by": "options.region",
}

tokens["data-location"] := {
	"name": "The geography chosen for the data of the resource",
	"settled_by": "options.data_location",
}

tokens["home-region"] := {
	"name": "The home region of the tenant in this product",
	"settled_by": "options.home_region",
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

# The source says that data leaves what is promised and names no place, which is
# more than silence: no general statement takes its place.
tokens["unnamed"] := {
	"name": "A place outside the promise that the source does not name",
	"settled_by": null,
}
