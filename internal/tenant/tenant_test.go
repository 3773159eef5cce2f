package tenant

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"go.yaml.in/yaml/v3"
	"golang.org/x/tools/txtar"

	"github.com/residency-check/residency-check/internal/residency"
)

// everythingSaid is a document that uses every key.
func everythingSaid(t *testing.T) string {
	t.Helper()
	archive, err := txtar.ParseFile("testdata/tenant.txtar")
	if err != nil {
		t.Fatal(err)
	}
	return string(archive.Files[0].Data)
}

// parseOne parses a file that holds one document.
func parseOne(t *testing.T, format Format, data string) *Tenant {
	t.Helper()
	var got *Tenant
	for d := range Parse("t", format, strings.NewReader(data), testVocabulary(), testToday) {
		if d.Errors != nil || got != nil {
			t.Fatalf("not one good document: %v", d.Errors)
		}
		got = d.Tenant
	}
	return got
}

func TestTenantSaysWhatTheDocumentSays(t *testing.T) {
	t.Parallel()
	got := parseOne(t, JSON, everythingSaid(t))
	want := &Tenant{
		File: "t", Name: "Contoso", ID: "8f1e0c4a", Country: "JP", Cloud: residency.Public,
		Features: []Use{
			{ID: "acme.directory", At: residency.Position{Line: 14, Column: 5, Pointer: "/features/0"}},
			{ID: "acme.mfa", At: residency.Position{Line: 15, Column: 5, Pointer: "/features/1"}},
			{ID: "cloud.storage", Name: "audit-logs", At: residency.Position{Line: 16, Column: 5, Pointer: "/features/2"}},
			{ID: "cloud.storage", Name: "media", At: residency.Position{Line: 19, Column: 5, Pointer: "/features/3"}},
		},
		Integrations: []Integration{
			{ID: "ticket-desk", Name: "Ticket Desk", At: residency.Position{Line: 22, Column: 5, Pointer: "/integrations/0"}},
			{ID: "nihon", Name: "日本", At: residency.Position{Line: 24, Column: 5, Pointer: "/integrations/1"}},
		},
		Requirements: []Requirement{
			{ID: "JP-1", Title: "Data stays in Japan", At: residency.Position{Line: 27, Column: 5, Pointer: "/requirements/0"}},
			{ID: "NO_CN.1", At: residency.Position{Line: 28, Column: 5, Pointer: "/requirements/1"}},
		},
	}
	ignore := []cmp.Option{cmpopts.IgnoreUnexported(Tenant{}, Requirement{}), cmpopts.IgnoreFields(Tenant{}, "Input", "Waivers")}
	if diff := cmp.Diff(want, got, ignore...); diff != "" {
		t.Errorf("tenant (-want +got):\n%s", diff)
	}
	var input any
	if err := json.Unmarshal([]byte(everythingSaid(t)), &input); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(input, got.Input); diff != "" {
		t.Errorf("input (-want +got):\n%s", diff)
	}
	waiver := Waiver{Accepts: "JP-1/(cause undocumented)", Value: input.(map[string]any)["waivers"].([]any)[3], At: residency.Position{Line: 36, Column: 5, Pointer: "/waivers/3"}}
	if diff := cmp.Diff(waiver, got.Waivers[3]); diff != "" {
		t.Errorf("waiver (-want +got):\n%s", diff)
	}
}

func TestPosition(t *testing.T) {
	t.Parallel()
	tenant := parseOne(t, JSON, everythingSaid(t))
	for _, test := range []struct {
		pointer      string
		line, column int // 0 where nothing stands
	}{
		{"", 1, 1},
		{"/requirements/0", 27, 5},
		{"/features/2/options/redundancy", 17, 69},
		{"/tenant/data_locations/cloud.storage", 11, 78},
		{"/integrations/1/id", 24, 26},
		{"requirements", 0, 0},
		{"/requirements/2", 0, 0},
		{"/requirements/01", 0, 0},
		{"/requirements/-1", 0, 0},
		{"/requirements/id", 0, 0},
		{"/tenant/name/0", 0, 0},
		{"/", 0, 0},
	} {
		want := residency.Position{Line: test.line, Column: test.column}
		if test.line > 0 {
			want.Pointer = test.pointer
		}
		got, ok := tenant.Position(test.pointer)
		if got != want || ok != (test.line > 0) {
			t.Errorf("Position(%q) = %v, %t, want %v", test.pointer, got, ok, want)
		}
	}
}

func TestPointersEscape(t *testing.T) {
	t.Parallel()
	root, faults := readJSON([]byte(`{"a/b": {"~": [{"c~1d": 1}]}}`), 1)
	if faults != nil {
		t.Fatal(faults)
	}
	const pointer = "/a~1b/~0/0/c~01d"
	n := root.find(pointer)
	if n == nil || n.pointer() != pointer || n.path() != `["a/b"]["~"][0]["c~1d"]` {
		t.Errorf("find(%q) = %v", pointer, n)
	}
}

func TestJSONAndYAMLGiveTheSameInput(t *testing.T) {
	t.Parallel()
	text := everythingSaid(t)
	want := parseOne(t, JSON, text).Input
	block, err := yaml.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	line, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	for name, got := range map[string]any{
		"JSON read as YAML": parseOne(t, YAML, text).Input,
		"block style":       parseOne(t, YAML, string(block)).Input,
		"one line":          parseOne(t, NDJSON, string(line)).Input,
	} {
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

func TestFormatOf(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]Format{
		"a.json": JSON, "dir/a.YAML": YAML, "a.b.yml": YAML, "a.ndjson": NDJSON, "a.jsonl": NDJSON,
		"a": "", "json": "", "a.json5": "", "a.txt": "", ".": "",
	} {
		if got, ok := FormatOf(name); got != want || ok != (want != "") {
			t.Errorf("FormatOf(%q) = %q, %t, want %q", name, got, ok, want)
		}
	}
}
