package saved

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/residency-check/residency-check/internal/report/reporttest"
	"github.com/residency-check/residency-check/internal/residency"
)

func TestJSONRoundTrip(t *testing.T) {
	for name, r := range reporttest.Reports(t) {
		out := reporttest.Render(t, JSON{}, r)
		if diff := cmp.Diff(withoutNull(r), reporttest.Decode(t, []byte(out))); diff != "" {
			t.Errorf("%s: (-written +read)\n%s", name, diff)
		}
	}
}

func TestJSONIsIndentedAndPlain(t *testing.T) {
	r := &residency.Report{Errors: []residency.Error{{Message: "<b> & \"q\" é 日本"}}}
	out := reporttest.Render(t, JSON{}, r)
	if !strings.HasPrefix(out, "{\n  \"report_version\": 0,\n") || !strings.HasSuffix(out, "\n}\n") {
		t.Errorf("not indented by two spaces, or without the last newline:\n%s", out)
	}
	if want := `"message": "<b> & \"q\" é 日本"`; !strings.Contains(out, want) {
		t.Errorf("no %s in\n%s", want, out)
	}
}

// TestJSONListsAreNeverNull renders a report with one of everything, in which
// every list that can be nil is: a list that is new in the report is among
// them.
func TestJSONListsAreNeverNull(t *testing.T) {
	r := new(residency.Report)
	checkNulls(t, reporttest.Render(t, JSON{}, r))
	sparse(reflect.ValueOf(r).Elem())
	checkNulls(t, reporttest.Render(t, JSON{}, r))
	if f := r.Tenants[0].Findings[0]; f.Needs != nil || f.PassesIf[0] != nil || f.Facts[0].Data != nil {
		t.Error("rendering changed the report")
	}
}

// sparse gives every list of structs or lists one element, and leaves all
// other lists nil.
func sparse(v reflect.Value) {
	switch v.Kind() {
	case reflect.Slice:
		if kind := v.Type().Elem().Kind(); kind == reflect.Struct || kind == reflect.Slice {
			v.Set(reflect.MakeSlice(v.Type(), 1, 1))
			if kind == reflect.Struct {
				sparse(v.Index(0))
			}
		}
	case reflect.Struct:
		for i := range v.NumField() {
			sparse(v.Field(i))
		}
	}
}

// checkNulls looks for null in every place where DESIGN does not mean it.
func checkNulls(t *testing.T, out string) {
	t.Helper()
	meant := map[string]bool{"verdict": true, "allowed": true, "forbidden": true, "cause": true, "oldest_source": true, "waiver": true,
		"title": true, "use": true, "url": true, "dated": true, "read": true, "copy": true, "checked": true,
		"section": true, "value": true, "known_from": true, "effective": true, "if_accepted": true, "next": true}
	var value any
	if err := json.Unmarshal([]byte(out), &value); err != nil {
		t.Fatal(err)
	}
	var walk func(path string, v any)
	walk = func(path string, v any) {
		switch v := v.(type) {
		case nil:
			if !meant[path[strings.LastIndex(path, ".")+1:]] {
				t.Errorf("%s is null", path)
			}
		case map[string]any:
			for k, e := range v {
				walk(path+"."+k, e)
			}
		case []any:
			for _, e := range v {
				walk(path+"[]", e)
			}
		}
	}
	walk("", value)
}

// TestLargeReportsAreNotIndented: a report says the same with blanks and without.
func TestLargeReportsAreNotIndented(t *testing.T) {
	r := reporttest.Reports(t)["japan"]
	one := r.Tenants[0]
	for len(r.Tenants)*len(one.Findings) <= mostIndented {
		r.Tenants = append(r.Tenants, one)
		r.Summary.Add(one.Summary)
	}
	written := reporttest.Render(t, JSON{}, r)
	if strings.Contains(written, "\n ") {
		t.Error("it is indented")
	}
	read, faults := Parse("large.json", []byte(written))
	if faults != nil {
		t.Fatal(faults)
	}
	if again := reporttest.Render(t, JSON{}, read); again != written {
		t.Error("read and written again it is another")
	}
}
