# METADATA
# scope: package
# title: Sub-regions of the world
# description: >-
#   The United Nations' sub-regions (M49) at the finest level that has
#   countries, by M49 code. Every country code of ISO 3166-1 is in exactly one.
package residency.geography.m49

import data.residency.sources.un

citations := [{"source": un.m49, "section": "Geographic regions"}]

# Africa.

regions["015"] := {"name": "Northern Africa", "countries": ["DZ", "EG", "EH", "LY", "MA", "SD", "TN"]}

regions["014"] := {"name": "Eastern Africa", "countries": ["BI", "DJ", "ER", "ET", "IO", "KE", "KM", "MG", "MU", "MW", "MZ", "RE", "RW", "SC", "SO", "SS", "TF", "TZ", "UG", "YT", "ZM", "ZW"]}

regions["017"] := {"name": "Middle Africa", "countries": ["AO", "CD", "CF", "CG", "CM", "GA", "GQ", "ST", "TD"]}

regions["018"] := {"name": "Southern Africa", "countries": ["BW", "LS", "NA", "SZ", "ZA"]}

regions["011"] := {"name": "Western Africa", "countries": ["BF", "BJ", "CI", "CV", "GH", "GM", "GN", "GW", "LR", "ML", "MR", "NE", "NG", "SH", "SL", "SN", "TG"]}

# The Americas.

regions["021"] := {"name": "Northern America", "countries": ["BM", "CA", "GL", "PM", "US"]}

regions["013"] := {"name": "Central America", "countries": ["BZ", "CR", "GT", "HN", "MX", "NI", "PA", "SV"]}

regions["029"] := {"name": "Caribbean", "countries": ["AG", "AI", "AW", "BB", "BL", "BQ", "BS", "CU", "CW", "DM", "DO", "GD", "GP", "HT", "JM", "KN", "KY", "LC", "MF", "MQ", "MS", "PR", "SX", "TC", "TT", "VC", "VG", "VI"]}

regions["005"] := {"name": "South America", "countries": ["AR", "BO", "BR", "BV", "CL", "CO", "EC", "FK", "GF", "GS", "GY", "PE", "PY", "SR", "UY", "VE"]}

# Asia.

regions["143"] := {"name": "Central Asia", "countries": ["KG", "KZ", "TJ", "TM", "UZ"]}

# M49 does not list Taiwan on its own; it stands here beside its neighbours, as in
# the territory containment of Unicode CLDR.
regions["030"] := {"name": "Eastern Asia", "countries": ["CN", "HK", "JP", "KP", "KR", "MN", "MO", "TW"]}

regions["035"] := {"name": "South-eastern Asia", "countries": ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "TL", "VN"]}

regions["034"] := {"name": "Southern Asia", "countries": ["AF", "BD", "BT", "IN", "IR", "LK", "MV", "NP", "PK"]}

regions["145"] := {"name": "Western Asia", "countries": ["AE", "AM", "AZ", "BH", "CY", "GE", "IL", "IQ", "JO", "KW", "LB", "OM", "PS", "QA", "SA", "SY", "TR", "YE"]}

# Europe.

regions["151"] := {"name": "Eastern Europe", "countries": ["BG", "BY", "CZ", "HU", "MD", "PL", "RO", "RU", "SK", "UA"]}

regions["154"] := {"name": "Northern Europe", "countries": ["AX", "DK", "EE", "FI", "FO", "GB", "GG", "IE", "IM", "IS", "JE", "LT", "LV", "NO", "SE", "SJ"]}

regions["039"] := {"name": "Southern Europe", "countries": ["AD", "AL", "BA", "ES", "GI", "GR", "HR", "IT", "ME", "MK", "MT", "PT", "RS", "SI", "SM", "VA"]}

regions["155"] := {"name": "Western Europe", "countries": ["AT", "BE", "CH", "DE", "FR", "LI", "LU", "MC", "NL"]}

# Oceania.

regions["053"] := {"name": "Australia and New Zealand", "countries": ["AU", "CC", "CX", "HM", "NF", "NZ"]}

regions["054"] := {"name": "Melanesia", "countries": ["FJ", "NC", "PG", "SB", "VU"]}

regions["057"] := {"name": "Micronesia", "countries": ["FM", "GU", "KI", "MH", "MP", "NR", "PW", "UM"]}

regions["061"] := {"name": "Polynesia", "countries": ["AS", "CK", "NU", "PF", "PN", "TK", "TO", "TV", "WF", "WS"]}

# M49 lists Antarctica with a code of its own and in no region.
regions["010"] := {"name": "Antarctica", "countries": ["AQ"]}
