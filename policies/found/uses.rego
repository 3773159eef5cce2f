# METADATA
# scope: package
# title: Uses that resources show
# description: >-
#   Resources that show the same feature with the same options are one use. It is
#   named by the values of its options: regions first, then by the names of the
#   options.
# schemas:
#   - input: schema.found.deployed
package residency.found.uses

import data.residency.catalogue
import data.residency.found.meanings
import data.residency.found.twins

_lists := {"set", "regions", "places"}

# METADATA
# description: >-
#   Every use that resources show: its feature, options, which of its lists may have
#   further members, where it is, and its resources.
uses := [use |
	some key, shapes in _grouped
	use := {
		"feature": key[0],
		"options": key[1],
		"partial": key[2],
		"label": label(key[0], key[1], key[2]),
		"locations": sort(union({shown.locations | some shown in shapes})),
		"unknown_regions": sort(union({shown.strange | some shown in shapes})),
		"open": count([true | some shown in shapes; shown.open]) > 0,
		"placed": {location: addresses |
			some location in union({_put(shown) | some shown in shapes})
			there := union({shown.shapes | some shown in shapes; location in _put(shown)})
			addresses := array.slice(sort([resource.address | some resource in _resources(there)]), 0, most_cited)
		},
		"resources": _resources({i | some shown in shapes; some i in shown.shapes}),
	}
]

# METADATA
# description: How many resources are cited for each place.
most_cited := 5

_grouped[key] contains shown if {
	some shown in _shown
	key := [shown.feature, shown.options, shown.partial]
}

_shown := array.concat(_mapped, array.concat(_placed_children, _unmapped))

_mapped := [shown |
	some i, of in meanings.uses
	not input.shapes[i].data
	twins.remain(i)
	some use in of
	not use.feature in object.get(meanings.completed, i, set())
	some plain in _plain(use)
	shapes := {i} | _with(i, use.feature)
	shown := object.union(plain, {"shapes": shapes})
]

# With a use go the resources that it is part of, where these are none of their own.
_with(i, feature) := {shape |
	some root in meanings.roots[i]
	feature in object.get(meanings.completed, root, set())
	some shape in ({root} | object.get(_parts, root, set()))
	not input.shapes[shape].data
} | object.get(_parts, i, set())

# And the parts of a resource that show nothing by themselves.
_parts[root] contains i if {
	some i, name in meanings.class
	name == "child"
	not input.shapes[i].data
	some root in meanings.roots[i]
}

# A part of something that is looked up, and not in the file, is where that is.
_placed_children := [shown |
	some i, name in meanings.class
	name == "child"
	not input.shapes[i].data
	some root in meanings.roots[i]
	input.shapes[root].data
	some use in meanings.uses[root]
	count(use.place.regions | use.place.strange) > 0
	some plain in _plain(use)
	shown := object.union(plain, {"shapes": {i}})
]

# METADATA
# description: Shapes of parts that are judged where something looked up places them.
placed_children := union({shown.shapes | some shown in _placed_children})

_unmapped := [shown |
	some i, name in meanings.class
	name == "unmapped"
	not input.shapes[i].data
	places := [meaning.place | some meaning in meanings.whole[i]]
	shown := {
		"feature": unmapped_feature(input.shapes[i].type),
		"options": {},
		"partial": [],
		"locations": union({_locations(place) | some place in places}),
		"strange": union({place.strange | some place in places}),
		"open": count([true | some place in places; _lies_open(place, input.shapes[i])]) > 0,
		"shapes": {i},
	}
]

# METADATA
# description: What the use is called of a type that is not mapped.
unmapped_feature(type) := concat(".", ["unmapped", concat(".", split(lower(type), "/"))])

# Whether it is somewhere, and it is not known where, or not of all.
_is_open(place) if {
	place.open
} else := place.missing

# A type that is not mapped may have no location at all, unless its provider has one.
_lies_open(place, _) if place.open

_lies_open(place, shape) if {
	place.missing
	some reading in meanings.entries[shape.type].location
	reading.as == "provider"
}

_put(shown) := shown.locations | shown.strange

_locations(place) := place.regions | {"global" | place.global}

# An option of one value that a resource gives several, as the two regions of a
# bucket, makes several uses. Values that are not known are left out.
_plain(use) := [plain |
	types := {name: option.type | some name, option in object.get(catalogue.features, [use.feature, "options"], {})}
	lists := {name: sort(answer.values) |
		some name, answer in use.options
		types[name] in _lists
		count(answer.values) > 0
	}
	partial := sort({name |
		some name, _ in lists
		_unsettled(use.options[name])
	})
	choices := {name: _choices(answer) | some name, answer in use.options; not types[name] in _lists}
	wide := sort({name | some name, values in choices; count(values) > 1})
	some choice in _choose(choices, wide)
	single := {name: value |
		some name, values in choices
		some value in object.get(choice, name, values)
		value != null
		_is_chosen(name, wide, choice)
	}
	plain := {
		"feature": use.feature,
		"options": object.union(lists, single),
		"partial": partial,
		"locations": _locations(use.place),
		"open": _is_open(use.place),
		"strange": (use.place.strange | (union({answer.strange | some answer in use.options}) - {"global"})),
	}
]

_choices(answer) := answer.values | {null | _unsettled(answer)}

_unsettled(answer) if answer.open

_unsettled(answer) if count(answer.strange) > 0

_choose(_, wide) := [{}] if count(wide) == 0

_choose(choices, wide) := [{wide[0]: {value}} | some value in choices[wide[0]]] if count(wide) > 0

_is_chosen(name, wide, _) if not name in wide

_is_chosen(name, _, choice) if choice[name]

# METADATA
# description: What a use is called by its options.
label(feature, options, partial) := concat("-", [word |
	some name in _ordered(feature, options)
	some word in array.concat(_words(name, options[name]), ["more" | some open in partial; open == name])
])

_ordered(feature, options) := array.concat(
	sort([name | some name, _ in options; name in regional]),
	sort([name | some name, _ in options; not name in regional]),
) if {
	regional := {name |
		some name, option in object.get(catalogue.features, [feature, "options"], {})
		option.type in {"region", "regions"}
	}
}

_words(_, value) := [_word(value)] if is_string(value)

_words(_, value) := [_word(each) | some each in value] if is_array(value)

_words(name, true) := [_word(name)]

_words(name, false) := ["no", _word(name)]

_words(_, value) := [format_int(value, 10)] if is_number(value)

_word(text) := concat("-", split(concat("-", split(lower(text), " ")), "_"))

_resources(shapes) := [shown |
	some i in shapes
	shape := input.shapes[i]
	some j, resource in shape.resources
	not twins.is_dropped(i, j)
	shown := object.union(
		{"address": resource.address, "type": shape.type},
		{key: value | some key, value in resource; key in {"file", "line"}},
	)
]
