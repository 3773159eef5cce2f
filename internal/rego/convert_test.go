package rego_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/residency-check/residency-check/internal/rego"
)

type address struct {
	Street string `json:"street"`
	Zip    *int   `json:"zip"`
}

type shop struct {
	address
	Name  string   `json:"name"`
	Open  bool     `json:"open"`
	Floor int      `json:"floor"`
	Owner *string  `json:"owner"`
	Tags  []string `json:"tags"`
	Any   any      `json:"any"`
	Aisle []struct {
		ID string `json:"id,omitempty"`
	} `json:"aisles"`
	_ string // no member of a document reaches it
}

func TestDecodeLikeJSON(t *testing.T) {
	for _, text := range []string{
		`{}`,
		`{"name": "a", "open": true, "floor": -3, "owner": "b", "tags": ["x", "y"], "any": {"k": [1, 2.5, null, "z"]}, "aisles": [{"id": "1"}, {}]}`,
		`{"owner": null, "tags": null, "any": null, "aisles": []}`,
		`{"tags": []}`,
		`{"zip": 7, "name": "a", "street": "b"}`,
	} {
		var want, got shop
		if err := json.Unmarshal([]byte(text), &want); err != nil {
			t.Fatal(err)
		}
		if err := rego.Decode(parse(t, text), &got); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got, cmp.AllowUnexported(shop{})); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
}

// DecodePart leaves what it has no field for, at every depth.
func TestDecodePart(t *testing.T) {
	var got struct {
		Shops map[string]struct {
			Name string `json:"name"`
		} `json:"shops"`
	}
	if err := rego.DecodePart(parse(t, `{"more": 1, "shops": {"a": {"name": "A", "open": true}, "b": {}}}`), &got); err != nil {
		t.Fatal(err)
	}
	if len(got.Shops) != 2 || got.Shops["a"].Name != "A" {
		t.Errorf("got %v", got)
	}
	if err := rego.DecodePart(parse(t, `{"shops": {"a": {"name": 1}}}`), &got); err == nil || !strings.Contains(err.Error(), "shops: a: name: ") {
		t.Errorf("got %v, want an error with the path", err)
	}
}

func TestDecodeRefuses(t *testing.T) {
	for text, want := range map[string]string{
		`{"nme": "a"}`:                 `no field "nme"`,
		`{"hidden": "a"}`:              `no field "hidden"`,
		`{"name": 1}`:                  "name: ",
		`{"floor": 1.5}`:               "floor: ",
		`{"tags": "x"}`:                "tags: ",
		`{"aisles": [{}, {"id": []}]}`: "aisles: 1: id: ",
		`[]`:                           "does not fit",
	} {
		err := rego.Decode(parse(t, text), &shop{})
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want an error with %q", text, err, want)
		}
	}
	if err := rego.Decode(nil, &shop{}); err == nil {
		t.Error("an undefined value was decoded")
	}
}
