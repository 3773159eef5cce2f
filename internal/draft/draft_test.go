package draft

import (
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"go.yaml.in/yaml/v3"

	"github.com/residency-check/residency-check/internal/residency"
)

// testVocabulary is a few invented words.
func testVocabulary() *residency.Vocabulary {
	return &residency.Vocabulary{
		Countries:   residency.WordsOf(map[string]residency.Country{"JP": {Name: "Japan"}, "NO": {Name: "Norway"}}),
		Geographies: residency.WordsOf(map[string]string{"eu": "European Union"}),
		Commitments: residency.WordsOf(map[string]string{"data-pledge": "Data pledge", "eu-pledge": "EU pledge"}),
		Regions: residency.WordsOf(map[string]residency.Region{
			"a-china": {Country: "JP", Cloud: residency.China, Vendor: "acme"},
			"b-other": {Country: "JP", Cloud: residency.Public, Vendor: "other"},
			"c-us":    {Country: "US", Cloud: residency.Public, Vendor: "acme"},
			"d-japan": {Country: "JP", Cloud: residency.Public, Vendor: "acme"},
		}),
	}
}

// backup has an option of every type.
func backup() residency.Feature {
	return residency.Feature{ID: "acme.backup", Name: "Backup: all of it", Product: "Acme", Options: map[string]residency.Option{
		"copies":  {Type: residency.OptionPlaces, About: "Where copies are."},
		"encrypt": {Type: residency.OptionBoolean, About: "Whether it is encrypted."},
		"keys":    {Type: residency.OptionSet, Values: []string{"no", "yours"}, About: "Whose keys."},
		"label":   {Type: residency.OptionText},
		"place":   {Type: residency.OptionPlace, About: "Where it is."},
		"region":  {Type: residency.OptionRegion, Vendor: "acme", About: "Where it is deployed."},
		"regions": {Type: residency.OptionRegions, Vendor: "other", About: "Where others are."},
		"tier":    {Type: residency.OptionOneOf, Values: []string{"basic", "gold"}, About: "What was bought."},
	}}
}

// openDocument leaves open all that may be.
func openDocument() *Document {
	return &Document{Name: "Contoso", Country: "JP", Cloud: "public", InAYear: "2027-12-31", Storage: []string{"JP"}, Uses: []Use{
		{Feature: backup()}, {Feature: residency.Feature{ID: "acme.mail", Name: "Mail", Product: "Acme"}},
	}}
}

// read decodes YAML as a program does that knows no comments.
func read(t *testing.T, text string) map[string]any {
	t.Helper()
	var document map[string]any
	if err := yaml.Unmarshal([]byte(text), &document); err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	return document
}

func TestWhatIsLeftOpenIsNotDeclared(t *testing.T) {
	want := map[string]any{
		"$schema":  "tenant.schema.json",
		"tenant":   map[string]any{"name": "Contoso", "country": "JP", "cloud": "public"},
		"features": []any{map[string]any{"id": "acme.backup"}, "acme.mail"},
		"requirements": []any{map[string]any{
			"id": "STORAGE-1", "title": "Customer data is stored in Japan", "severity": "high", "data": []any{"customer-data"}, "storage": []any{"JP"},
		}},
	}
	if diff := cmp.Diff(want, read(t, openDocument().YAML(testVocabulary()))); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// Who takes the # away from a line declares what the line shows, and nothing else.
func TestLinesWithoutTheirMarkDeclare(t *testing.T) {
	text := openDocument().YAML(testVocabulary())
	for _, c := range []struct {
		inTenant bool
		lines    string
		want     any
	}{
		{true, `  # created: "2024-01-31"`, "2024-01-31"},
		{true, `  # user_countries: [JP]`, []any{"JP"}},
		{true, `  # commitments: []`, []any{}},
		{true, `  # data_locations: {acme: JP}`, map[string]any{"acme": "JP"}},
		{false, "# integrations:\n#   - {name: ServiceNow, storage: [US], processing: [US], evaluated: \"2026-05-01\", evidence: \"https://…\"}",
			[]any{map[string]any{"name": "ServiceNow", "storage": []any{"US"}, "processing": []any{"US"}, "evaluated": "2026-05-01", "evidence": "https://…"}}},
		{false, "# waivers:\n#   - {requirement: ID, feature: acme.backup, reason: \"…\", approved_by: \"…\", expires: \"2027-12-31\"}",
			[]any{map[string]any{"requirement": "ID", "feature": "acme.backup", "reason": "…", "approved_by": "…", "expires": "2027-12-31"}}},
	} {
		if strings.Count(text, c.lines) != 1 {
			t.Errorf("%d lines %q in\n%s", strings.Count(text, c.lines), c.lines, text)
			continue
		}
		want, got := read(t, text), read(t, strings.Replace(text, c.lines, strings.ReplaceAll(c.lines, "# ", ""), 1))
		name, _, _ := strings.Cut(strings.Trim(c.lines, " #"), ":")
		if c.inTenant {
			want["tenant"].(map[string]any)[name] = c.want
		} else {
			want[name] = c.want
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: (-want +got)\n%s", name, diff)
		}
	}
}

// optionMark is what stands before the options of a use of which none is answered.
var optionMark = regexp.MustCompile(`(?m)^    # (options:|  )`)

func TestOptionsWithoutTheirMarkTakeAnExample(t *testing.T) {
	text := optionMark.ReplaceAllString(openDocument().YAML(testVocabulary()), "    $1")
	use := read(t, text)["features"].([]any)[0].(map[string]any)
	want := map[string]any{
		"copies": []any{"JP"}, "encrypt": true, "keys": []any{"no", "yours"}, "label": "…", "place": "JP",
		"region":  "d-japan", // of the vendor and the cloud, in the tenant's country
		"regions": []any{"b-other"}, "tier": "basic",
	}
	if diff := cmp.Diff(want, use["options"]); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestWhatIsAnsweredIsDeclared(t *testing.T) {
	d := openDocument()
	d.Name, d.Country, d.Cloud = `"Null": # 日本`, "NO", "us-government"
	d.Created, d.UserCountries, d.Commitments = "2024-02-29", []string{"NO", "JP"}, []string{}
	d.DataLocations = map[string]string{"acme.mail": "eu", "acme": "NO"}
	d.Uses[0].Answers = map[string]any{"tier": "no", "encrypt": false, "keys": []string{}, "label": "2024-01-01"}
	d.Storage, d.Processing = nil, []string{"eu", "NO", "XX"}
	want := map[string]any{
		"$schema": "tenant.schema.json",
		"tenant": map[string]any{
			"name": `"Null": # 日本`, "country": "NO", "cloud": "us-government", "created": "2024-02-29", "user_countries": []any{"NO", "JP"},
			"commitments": []any{}, "data_locations": map[string]any{"acme.mail": "eu", "acme": "NO"},
		},
		"features": []any{
			map[string]any{"id": "acme.backup", "options": map[string]any{"tier": "no", "encrypt": false, "keys": []any{}, "label": "2024-01-01"}},
			"acme.mail",
		},
		"requirements": []any{map[string]any{
			"id": "PROCESSING-1", "title": "Customer data is processed in European Union or Norway or XX", "severity": "high",
			"data": []any{"customer-data"}, "processing": []any{"eu", "NO", "XX"},
		}},
	}
	text := d.YAML(testVocabulary())
	if diff := cmp.Diff(want, read(t, text)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	for _, said := range []string{"\n      # Whether it is encrypted. True or false.\n      encrypt: false\n", "\n      # Where it is. A country or a geography.\n      # place: \"NO\"\n"} {
		if !strings.Contains(text, said) {
			t.Errorf("no %q in\n%s", said, text)
		}
	}
}

// A region that is proposed is in the tenant's cloud, and in its country if one is.
func TestProposedRegionIsOfTheTenantsCloud(t *testing.T) {
	for _, c := range []struct{ country, cloud, vendor, want string }{
		{"JP", "public", "acme", "d-japan"}, {"NO", "public", "acme", "c-us"}, {"JP", "china", "acme", "a-china"},
		{"NO", "china", "acme", "a-china"}, {"JP", "public", "other", "b-other"}, {"JP", "us-government", "acme", ""},
	} {
		w := &writer{vocabulary: testVocabulary(), document: &Document{Country: c.country, Cloud: c.cloud}}
		if got := w.someRegion(c.vendor); got != c.want {
			t.Errorf("%+v: %s", c, got)
		}
	}
}

// What an answer turns on is said beside what is left open, and only there.
func TestTurns(t *testing.T) {
	d := openDocument()
	d.Created = "2024-01-31"
	d.Turns = map[string]bool{
		"tenant.created": true, "tenant.data_locations.acme": true, "tenant.user_countries": false, OptionPath("acme.backup", "tier"): true,
	}
	text := d.YAML(testVocabulary())
	for comment, turns := range map[string]bool{
		"# The day on which the tenant was created.": false, "# Where users sign in from.": false,
		"# Where the vendor's admin centre says that data is, by product or feature.": true,
		"# What was bought. One of basic, gold.":                                      true, "# Whether it is encrypted. True or false.": false,
	} {
		_, rest, found := strings.Cut(text, comment)
		if !found {
			t.Errorf("no %q in\n%s", comment, text)
		}
		if got := strings.HasPrefix(rest, turnsWords); got != turns {
			t.Errorf("%s says that an answer turns on it: %v", comment, got)
		}
	}
}

func TestDocumentNamesWhatIsKnown(t *testing.T) {
	text := openDocument().YAML(testVocabulary())
	words := strings.Join(strings.Fields(strings.ReplaceAll(text, "# ", "")), " ")
	for _, said := range []string{
		"Known are data-pledge (Data pledge), eu-pledge (EU pledge).", "- acme.mail Mail",
		"Any of no, yours; [] says none.", "A region's id.", "Ids of regions.", "A country or a geography.", "Countries or geographies.",
	} {
		if !strings.Contains(words, said) {
			t.Errorf("no %q in\n%s", said, text)
		}
	}
	if n := strings.Count(text, "  # Acme\n"); n != 1 {
		t.Errorf("the product stands over its features %d times", n)
	}
	for line := range strings.Lines(text) {
		isExample := strings.Contains(line, "{")
		if n := utf8.RuneCountInString(line); n > maxWidth+1 && !isExample || strings.TrimRight(line, " \n")+"\n" != line {
			t.Errorf("a line of %d characters: %q", n, line)
		}
	}
}

// An interview writes the document before it has a feature.
func TestDocumentWithoutFeatures(t *testing.T) {
	text := (&Document{Name: "T", Country: "JP", Cloud: "public"}).YAML(testVocabulary())
	want := map[string]any{"$schema": "tenant.schema.json", "tenant": map[string]any{"name": "T", "country": "JP", "cloud": "public"}, "requirements": nil}
	if diff := cmp.Diff(want, read(t, text)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if !strings.Contains(text, "# data_locations: {entra: JP}") || !strings.Contains(text, "feature: entra.mfa,") {
		t.Errorf("no example of a feature in\n%s", text)
	}
}

func TestHasFeature(t *testing.T) {
	d := openDocument()
	if !d.HasFeature("acme.mail") || d.HasFeature("acme") {
		t.Error("a feature is used that is not, or the other way round")
	}
}
