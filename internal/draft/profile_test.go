package draft

import (
	"slices"
	"strings"
	"testing"
)

func TestProfilesAreListsOfRequirements(t *testing.T) {
	all, err := Profiles()
	if err != nil || len(all) == 0 {
		t.Fatalf("%d profiles, error %v", len(all), err)
	}
	if !slices.IsSortedFunc(all, func(a, b Profile) int { return strings.Compare(a.Name, b.Name) }) {
		t.Error("not sorted by name")
	}
	for _, p := range all {
		if p.Title == "" || !strings.HasSuffix(p.Title, ".") || strings.HasPrefix(p.Title, "#") {
			t.Errorf("%s: the title is %q", p.Name, p.Title)
		}
		d := Document{Name: "T", Country: "JP", Cloud: "public", Profiles: []Profile{p}}
		requirements, _ := read(t, d.YAML(testVocabulary()))["requirements"].([]any)
		if len(requirements) == 0 {
			t.Errorf("%s: no requirements", p.Name)
		}
		for _, requirement := range requirements {
			if r, _ := requirement.(map[string]any); r["id"] == nil || r["title"] == nil || r["severity"] == nil {
				t.Errorf("%s: %v", p.Name, requirement)
			}
		}
	}
}

// The entries of profiles and the requirements of a document's own make one list, with
// no id twice.
func TestProfilesStandTogether(t *testing.T) {
	all, err := Profiles()
	if err != nil {
		t.Fatal(err)
	}
	d := Document{Name: "T", Country: "JP", Cloud: "public", Profiles: all, Storage: []string{"JP"}, Processing: []string{"JP"}}
	text := d.YAML(testVocabulary())
	seen := map[any]bool{}
	for _, requirement := range read(t, text)["requirements"].([]any) {
		id := requirement.(map[string]any)["id"]
		if seen[id] {
			t.Errorf("%v is there twice", id)
		}
		seen[id] = true
	}
	if !seen["STORAGE-1"] || !seen["PROCESSING-1"] || len(seen) < 2*len(all) {
		t.Errorf("the requirements are %v", seen)
	}
	for _, p := range all {
		if !strings.Contains(text, "\n  # "+p.Title+"\n") {
			t.Errorf("%s is not explained", p.Name)
		}
	}
}

func TestParseProfile(t *testing.T) {
	p, err := parseProfile("x", "# Title.\n#\n# More.\nrequirements:\n  - id: A\n  # - id: B\n")
	want := Profile{Name: "x", Title: "Title.", about: "  # Title.\n  #\n  # More.\n", items: "  - id: A\n  # - id: B\n"}
	if err != nil || p != want {
		t.Errorf("got %+v, error %v, want %+v", p, err, want)
	}
	for name, text := range map[string]string{
		"no comment": "requirements:\n  - id: A\n", "one line": "# Title.\nrequirements:\n  - id: A\n", "no list": "# Title.\n# More.\n",
		"no mark": "Title.\n# More.\nrequirements:\n  - id: A\n", "nothing": "",
	} {
		if p, err := parseProfile("x", text); err == nil || !strings.Contains(err.Error(), "profile x: ") {
			t.Errorf("%s: %+v, error %v", name, p, err)
		}
	}
}
