package plan_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/residency-check/residency-check/internal/policy/plan"
	"github.com/residency-check/residency-check/internal/policy/plan/opa"
)

type shop struct {
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
	} {
		var want, got shop
		if err := json.Unmarshal([]byte(text), &want); err != nil {
			t.Fatal(err)
		}
		if err := plan.Decode(parse(t, text), &got); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got, cmp.AllowUnexported(shop{})); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
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
		err := plan.Decode(parse(t, text), &shop{})
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want an error with %q", text, err, want)
		}
	}
	if err := plan.Decode(nil, &shop{}); err == nil {
		t.Error("an undefined value was decoded")
	}
}

// FuzzParseJSON compares with encoding/json.
func FuzzParseJSON(f *testing.F) {
	for _, text := range []string{
		languageInput, `[1, -0, 1.0, 1e3, 12345678901234567890]`, `"\u00e9\ud83d\ude00\n"`, "\"\xff\"", `{"a": 1, "a": 2}`,
		`[1,]`, `{"a" 1}`, `[`, ``, ` `, `nul`, `01`, `"\x"`, "\"\n\"", `1 2`, `{"b": 1, "a": {}}`, `[[[[]]]]`, `"a\"b"`,
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		got, err := plan.ParseJSON(text)
		var generic any
		decoder := json.NewDecoder(strings.NewReader(string(text)))
		decoder.UseNumber()
		if !json.Valid(text) {
			if err == nil {
				t.Fatalf("no error, but %s", opa.Value(got))
			}
			return
		}
		if decodeErr := decoder.Decode(&generic); decodeErr != nil {
			t.Fatal(decodeErr)
		}
		want, convertErr := plan.FromGo(generic)
		if (err == nil) != (convertErr == nil) {
			t.Fatalf("errors differ: %v, %v", err, convertErr)
		}
		if err == nil && !plan.Equal(got, want) {
			t.Errorf("got %s, want %s", opa.Value(got), opa.Value(want))
		}
		lazy, err := plan.ParseJSONLazily(text)
		if _, isObject := generic.(map[string]any); isObject && (err != nil || !plan.Equal(lazy, want)) {
			t.Errorf("lazily: %v", err)
		}
	})
}
