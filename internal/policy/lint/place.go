package lint

import "encoding/json"

// Place is a place, a token that stands for one, or an answer that names none. With
// Outside it is everywhere but there, which facts write as {"outside": name}.
type Place struct {
	Name    string
	Outside bool
}

// String is the place as reports name it.
func (p Place) String() string {
	if p.Outside {
		return "outside " + p.Name
	}
	return p.Name
}

// namesOf are places as reports name them.
func namesOf(places []Place) map[string]bool {
	names := make(map[string]bool, len(places))
	for _, place := range places {
		names[place.String()] = true
	}
	return names
}

// UnmarshalJSON implements json.Unmarshaler.
func (p *Place) UnmarshalJSON(encoded []byte) error {
	var complement struct {
		Outside string `json:"outside"`
	}
	if encoded[0] == '{' {
		err := json.Unmarshal(encoded, &complement)
		*p = Place{complement.Outside, true}
		return err
	}
	return json.Unmarshal(encoded, &p.Name)
}

// fitsPlace checks the form of a place of a fact.
func fitsPlace(f faults, value any) {
	object, isObject := value.(map[string]any)
	if !isObject {
		if _, isText := value.(string); !isText {
			f.addf("must be a place in quotes, or {\"outside\": place}")
		}
		return
	}
	if _, isText := object["outside"].(string); !isText || len(object) != 1 {
		f.addf("must be {\"outside\": place}, and nothing else")
	}
}
