package saved

import (
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/residency-check/residency-check/internal/report/reporttest"
	"github.com/residency-check/residency-check/internal/residency"
)

// object is a JSON Schema of an object, or of one in a list or beside null.
type object struct {
	Ref        string             `json:"$ref"`
	AnyOf      []*object          `json:"anyOf"`
	Items      *object            `json:"items"`
	Required   []string           `json:"required"`
	Properties map[string]*object `json:"properties"`
	Defs       map[string]*object `json:"$defs"`
}

// The schema says of every field of a report that there is one, and no more.
func TestSchemaHasEveryField(t *testing.T) {
	root := new(object)
	if err := json.Unmarshal(Schema, root); err != nil {
		t.Fatal(err)
	}
	seen := map[reflect.Type]bool{}
	root.compare(t, root, reflect.TypeFor[residency.Report](), seen)
	if len(seen) < 15 {
		t.Errorf("compared %d types only", len(seen))
	}
}

func (o *object) compare(t *testing.T, root *object, of reflect.Type, seen map[reflect.Type]bool) {
	for of.Kind() == reflect.Pointer || of.Kind() == reflect.Slice {
		of = of.Elem()
	}
	for o != nil && (o.Ref != "" || o.Items != nil || len(o.AnyOf) > 0) {
		switch {
		case o.Ref != "":
			o = root.Defs[strings.TrimPrefix(o.Ref, "#/$defs/")]
		case o.Items != nil:
			o = o.Items
		default:
			o = o.AnyOf[0]
		}
	}
	if of.Kind() != reflect.Struct || seen[of] {
		return
	}
	seen[of] = true
	if o == nil {
		t.Fatalf("no schema of %s", of)
	}
	var names, always []string
	for i := range of.NumField() {
		name, options, _ := strings.Cut(of.Field(i).Tag.Get("json"), ",")
		if name == "-" {
			continue
		}
		names = append(names, name)
		if options == "" {
			always = append(always, name)
		}
		o.Properties[name].compare(t, root, of.Field(i).Type, seen)
	}
	slices.Sort(names)
	slices.Sort(always)
	slices.Sort(o.Required)
	if diff := cmp.Diff(names, slices.Sorted(maps.Keys(o.Properties))); diff != "" {
		t.Errorf("fields of %s (-report +schema):\n%s", of, diff)
	}
	if diff := cmp.Diff(always, o.Required, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("fields of %s that are always there (-report +schema):\n%s", of, diff)
	}
}

func TestReportsAreValid(t *testing.T) {
	fault := reporttest.Validator(t, Schema)
	for name, r := range reporttest.Reports(t) {
		if name == "hostile" {
			continue // no program wrote its severities
		}
		written := reporttest.Render(t, JSON{}, r)
		if err := fault([]byte(written)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if err := fault([]byte(strings.Replace(written, `"tenants"`, `"tenant"`, 1))); err == nil {
			t.Errorf("%s without tenants passes", name)
		}
	}
}
