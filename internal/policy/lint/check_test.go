package lint_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/residency-check/residency-check/internal/policy/lint"
)

func setOf(words ...string) map[string]bool {
	set := map[string]bool{}
	for _, word := range words {
		set[word] = true
	}
	return set
}

// testWords are a few invented words.
func testWords() *lint.Words {
	country, region, methods := "tenant.country", "options.region", "options.methods"
	return &lint.Words{
		Countries: setOf("JP", "NO", "US"), Geographies: setOf("eu", "global"), Areas: setOf("acme-europe"),
		M49: setOf("154"), Groups: setOf("acme-emea"), Data: setOf("customer-data", "logs"), Commitments: setOf("eu-pledge"),
		Regions:   setOf("japaneast"),
		SettledBy: map[string]*string{"tenant-country": &country, "deployed-region": &region, "chosen-method": &methods, "unsettled": nil},
		General: map[string]lint.Fact{
			"acme/everything": {Edition: lint.Edition{Storage: []lint.Place{{Name: "deployed-region"}}}},
			"acme/coloured":   {When: map[string][]any{"colour": {"red"}}, Unless: map[string][]any{"tier": {"silver"}}},
		},
	}
}

// soundPackage documents a feature without a fault: each case below spoils a part of it.
const soundPackage = `{
  "feature": {
    "name": "Backup", "product": "Acme", "general": ["acme/everything"],
    "options": {
      "region": {"type": "region", "about": "Where it is deployed."},
      "tier": {"type": "one-of", "values": ["basic", "gold"], "about": "What was bought.",
        "places": {"basic": ["US"], "gold": ["JP", "eu"]}},
      "replicated": {"type": "boolean", "about": "Whether there is a copy."}
    }
  },
  "facts": {
    "stored": {
      "claim": "Backups are kept where they are deployed.", "data": ["customer-data"], "storage": ["deployed-region"],
      "certainty": "stated", "since": "2024-05-01",
      "tenants": {"countries": ["JP"], "groups": ["acme-emea"], "cloud": "public", "created": {"from": "2020-01-01", "before": "2024-01-01"},
        "commitments": ["eu-pledge"], "except": {"countries": ["NO"]}},
      "when": {"tier": ["gold"], "replicated": [true], "region": ["japaneast", "JP", "eu"]},
      "overrides": ["elsewhere"],
      "history": [{"claim": "Backups were kept in Japan.", "storage": ["JP"], "until": "2024-05-01",
        "citations": [{"section": "then", "source": {"title": "Backup", "url": "https://acme.example/backup", "read": "2023-01-01"}}]}],
      "citations": [{"section": "now", "source": {"title": "Backup", "url": "https://acme.example/backup", "dated": "2024-05-01", "read": "2026-11-01"}}]
    },
    "elsewhere": {
      "claim": "Indexes are processed in the European Union.", "data": ["logs"], "processing": ["eu", "acme-europe"], "certainty": "may",
      "status": "withdrawn", "until": "2026-01-01",
      "citations": [{"section": "index", "source": {"title": "Index", "url": "https://acme.example/index", "dated": "2025-01-01", "read": "2026-11-01"}}]
    }
  }
}`

// faultsOf decodes and checks a package, and returns its faults as people read them.
func faultsOf(t *testing.T, text string) []string {
	t.Helper()
	var value any
	if err := json.Unmarshal([]byte(text), &value); err != nil {
		t.Fatalf("%v in %s", err, text)
	}
	var p lint.Package
	found := lint.Decode(nil, value, &p)
	if found == nil {
		found = lint.Check(&p, nil, testWords())
	}
	return said(found)
}

func said(found []lint.Fault) []string {
	var all []string
	for _, fault := range found {
		all = append(all, fault.String())
	}
	return all
}

func TestCheckFindsEachFault(t *testing.T) {
	if found := faultsOf(t, soundPackage); found != nil {
		t.Fatalf("the sound package: %q", found)
	}
	const claim = `facts.stored.claim: the claim must be one or two sentences of at most 240 characters, with a full stop: `
	for _, c := range []struct{ name, old, new, want string }{
		{"a misspelt key", `"certainty": "may"`, `"certaintly": "may"`, `facts.elsewhere.certaintly: unknown key (did you mean "certainty"?)`},
		{"a word for a list", `"data": ["logs"]`, `"data": "logs"`, `facts.elsewhere.data: must be a list`},
		{"a list for an object", `"when": {"tier": ["gold"], "replicated": [true], "region": ["japaneast", "JP", "eu"]}`, `"when": []`, `facts.stored.when: must be an object`},
		{"a list for a fact", `"tenants": {"countries": ["JP"], "groups": ["acme-emea"], `, `"tenants": [], "tenant": {`, `facts.stored.tenant: unknown key (did you mean "tenants"?)` + "\n" + `facts.stored.tenants: must be an object`},
		{"a number for a word", `"name": "Backup"`, `"name": 7`, `feature.name: must be a text in quotes`},
		{"a word for yes or no", `"status": "withdrawn"`, `"boundary": "yes", "status": "withdrawn"`, `facts.elsewhere.boundary: must be true or false`},

		{"no product", `"product": "Acme", `, ``, `feature: a feature needs a name and a product`},
		{"an unknown statement", `acme/everything`, `acme/everythin`, `feature.general[0]: unknown general statement "acme/everythin" (did you mean "acme/everything"?)`},
		{"a statement on options that the feature lacks", `["acme/everything"]`, `["acme/everything", "acme/coloured"]`,
			`feature.general[1].when.colour: is conditional on the unknown option "colour"` + "\n" +
				`feature.general[1].unless.tier[0]: the option has no value "silver", so the fact never holds`},
		{"a statement whose token nothing settles", `"region": {"type": "region", "about": "Where it is deployed."},`, ``,
			`feature.general[0].storage[0]: deployed-region is settled by the option region, which the feature does not have` + "\n" +
				`facts.stored.when.region: is conditional on the unknown option "region"` + "\n" +
				`facts.stored.storage[0]: deployed-region is settled by the option region, which the feature does not have`},
		{"an unknown type", `"type": "boolean"`, `"type": "bolean"`, `feature.options.replicated.type: unknown type "bolean" (did you mean "boolean"?)` + "\n" +
			`facts.stored.when.replicated[0]: the option cannot be true`},
		{"values of a boolean", `"type": "boolean", `, `"type": "boolean", "values": ["true"], `, `feature.options.replicated: values belong to one-of and set, and only there` + "\n" +
			`facts.stored.when.replicated[0]: the option has no value "", so the fact never holds`},
		{"places of one value only", `"basic": ["US"], `, ``, `feature.options.tier.places: places are for one-of, and for each of its values`},
		{"an unknown place of a value", `["JP", "eu"]}}`, `["JP", "eurp"]}}`, `feature.options.tier.places.gold[1]: unknown place "eurp"`},
		{"nothing about an option", `"about": "Whether there is a copy."`, `"about": ""`, "feature.options.replicated: needs `about`, what the option is"},
		{"an unknown token", `"type": "boolean", `, `"type": "boolean", "settles": "deployed-regio", `, `feature.options.replicated.settles: unknown place token "deployed-regio" (did you mean "deployed-region"?)`},
		{"an option for a token", `"type": "boolean", `, `"type": "boolean", "settles": "chosen-method", `, ``},

		{"no full stop", `deployed.", "data"`, `deployed", "data"`, claim + `"Backups are kept where they are deployed"`},
		{"a claim of 241 characters", `Backups are kept where they are deployed.`, strings.Repeat("あ", 240) + ".", claim + `"` + strings.Repeat("あ", 240) + `."`},
		{"a claim of 240 characters", `Backups are kept where they are deployed.`, strings.Repeat("あ", 239) + ".", ``},
		{"no activity", `"processing": ["eu", "acme-europe"], `, ``, `facts.elsewhere: a fact needs data, an activity with places (storage, processing, transit, support_access), and a citation`},
		{"no place", `"processing": ["eu", "acme-europe"]`, `"processing": []`, `facts.elsewhere.processing: names no place`},
		{"an unknown place", `"acme-europe"]`, `"acme-europa"]`, `facts.elsewhere.processing[1]: unknown place "acme-europa" (did you mean "acme-europe"?)`},
		{"everywhere but in a place", `"acme-europe"]`, `{"outside": "acme-europe"}]`, ``},
		{"everywhere but in no place that is known", `"acme-europe"]`, `{"outside": "acme-europa"}]`, `facts.elsewhere.processing[1]: unknown place "acme-europa" (did you mean "acme-europe"?)`},
		{"everywhere but in an answer", `"acme-europe"]`, `{"outside": "not-stored"}]`, `facts.elsewhere.processing[1]: nothing lies outside not-stored, which is no place`},
		{"a misspelt complement", `"acme-europe"]`, `{"outsid": "eu"}]`, `facts.elsewhere.processing[1]: must be {"outside": place}, and nothing else`},
		{"a boundary that overrides", `"overrides": ["elsewhere"]`, `"boundary": true, "overrides": ["elsewhere"]`,
			`facts.stored.overrides: a boundary overrides nothing: it decides where no fact names a place, and narrows what is only bounded`},
		{"words for no place", `["eu", "acme-europe"]`, `["not-stored", "undocumented"]`, ``},
		{"an unknown category", `["logs"]`, `["log"]`, `facts.elsewhere.data[0]: unknown data category "log" (did you mean "logs"?)`},
		{"an unknown certainty", `"certainty": "may"`, `"certainty": "maybe"`, `facts.elsewhere.certainty: unknown certainty "maybe" (known: stated, may, inferred)`},
		{"no date", `"since": "2024-05-01"`, `"since": "2024-05-32"`, `facts.stored.since: "2024-05-32" is no date: write it as YYYY-MM-DD`},
		{"an unknown status", `"status": "withdrawn"`, `"status": "withdrawed"`, `facts.elsewhere.status: unknown status "withdrawed" (did you mean "withdrawn"?)` + "\n" +
			"facts.elsewhere: `until` belongs to withdrawn and moved facts: when a practice ends by the source's own words is `effective`"},
		{"withdrawn at no time", `"status": "withdrawn", "until": "2026-01-01"`, `"status": "withdrawn"`, "facts.elsewhere: a withdrawn or moved fact needs `until`, the date of the first edition that no longer says so"},
		{"an end of what goes on", `"status": "withdrawn", "until": "2026-01-01"`, `"until": "2026-01-01"`, "facts.elsewhere: `until` belongs to withdrawn and moved facts: when a practice ends by the source's own words is `effective`"},

		{"an unknown country", `{"countries": ["JP"]`, `{"countries": ["JPN"]`, `facts.stored.tenants.countries[0]: unknown country "JPN" (did you mean "JP"?)`},
		{"an unknown group", `["acme-emea"]`, `["acme-emae"]`, `facts.stored.tenants.groups[0]: unknown group "acme-emae" (did you mean "acme-emea"?)`},
		{"an unknown cloud", `"cloud": "public"`, `"cloud": "us-govern"`, `facts.stored.tenants.cloud: unknown cloud "us-govern" (did you mean "us-government"?)`},
		{"an unknown commitment", `["eu-pledge"]`, `["eu-plegde"]`, `facts.stored.tenants.commitments[0]: unknown commitment "eu-plegde" (did you mean "eu-pledge"?)`},
		{"an unknown exception", `["NO"]`, `["NOR"]`, `facts.stored.tenants.except.countries[0]: unknown country "NOR" (did you mean "NO"?)`},
		{"an unknown group that is left out", `"except": {"countries": ["NO"]}`, `"except": {"groups": ["acme-emae"]}`,
			`facts.stored.tenants.except.groups[0]: unknown group "acme-emae" (did you mean "acme-emea"?)`},
		{"an unknown commitment that is left out", `"except": {"countries": ["NO"]}`, `"except": {"commitments": ["eu"]}`,
			`facts.stored.tenants.except.commitments[0]: unknown commitment "eu" (did you mean "eu-pledge"?)`},
		{"created on no day", `{"from": "2020-01-01", "before": "2024-01-01"}`, `{"from": "2020", "before": "2024"}`,
			`facts.stored.tenants.created.from: "2020" is no date: write it as YYYY-MM-DD` + "\n" +
				`facts.stored.tenants.created.before: "2024" is no date: write it as YYYY-MM-DD`},
		{"created in no time", `"before": "2024-01-01"`, `"before": "2020-01-01"`, `facts.stored.tenants.created: no tenant is created from 2020-01-01 and before 2020-01-01`},

		{"an unknown option", `{"tier": ["gold"], `, `{"teir": ["gold"], `, `facts.stored.when.teir: is conditional on the unknown option "teir" (did you mean "tier"?)`},
		{"an unknown option that rules it out", `"when": {"tier": ["gold"], `, `"unless": {"teer": ["gold"]}, "when": {`,
			`facts.stored.unless.teer: is conditional on the unknown option "teer" (did you mean "tier"?)`},
		{"a value that the option has not", `"tier": ["gold"]`, `"tier": ["golden"]`, `facts.stored.when.tier[0]: the option has no value "golden", so the fact never holds (did you mean "gold"?)`},
		{"a word for a boolean", `"replicated": [true]`, `"replicated": ["true"]`, `facts.stored.when.replicated[0]: the option cannot be true`},
		{"a boolean for a word", `"tier": ["gold"]`, `"tier": [true]`, `facts.stored.when.tier[0]: the option cannot be true`},
		{"no region", `"japaneast", `, `"japanest", `, `facts.stored.when.region[0]: japanest is neither a region nor a place with regions`},

		{"an unknown fact", `"overrides": ["elsewhere"]`, `"overrides": ["elsewere"]`, `facts.stored.overrides[0]: unknown fact "elsewere" of this feature (did you mean "elsewhere"?)`},
		{"a dispute with nobody", `"overrides": ["elsewhere"]`, `"disputes": ["nobody"]`, `facts.stored.disputes[0]: unknown fact "nobody" of this feature`},
		{"history without an end", `"storage": ["JP"], "until": "2024-05-01",`, `"storage": ["JP"],`, "facts.stored.history[0]: a history entry needs `until`, the date of the first edition that says something else"},
		{"ended on no day", `"until": "2026-01-01"`, `"until": "2026"`, `facts.elsewhere.until: "2026" is no date: write it as YYYY-MM-DD`},
		{"a token in history that nothing settles", `"storage": ["JP"], "until"`, `"storage": ["chosen-method"], "until"`,
			`facts.stored.history[0].storage[0]: chosen-method is settled by the option methods, which the feature does not have`},
		{"an unknown place in history", `"storage": ["JP"], "until"`, `"storage": ["JQ"], "until"`, `facts.stored.history[0].storage[0]: unknown place "JQ" (did you mean "JP"?)`},

		{"no section", `"section": "index"`, `"section": ""`, `facts.elsewhere.citations[0]: a citation needs a section`},
		{"no https", `https://acme.example/index`, `http://acme.example/index`, `facts.elsewhere.citations[0].source.url: "http://acme.example/index" is no https link`},
		{"no host", `https://acme.example/index`, `https:index`, `facts.elsewhere.citations[0].source.url: "https:index" is no https link`},
		{"no title", `"title": "Index"`, `"title": ""`, `facts.elsewhere.citations[0].source: a source needs a title`},
		{"read on no day", `"dated": "2025-01-01", "read": "2026-11-01"`, `"dated": "2025-01-01"`,
			"facts.elsewhere.citations[0].source: a source needs `read`, the day on which a person first read this edition"},
		{"dated on no day", `"dated": "2024-05-01"`, `"dated": "May 2024"`, `facts.stored.citations[0].source.dated: "May 2024" is no date: write it as YYYY-MM-DD`},
	} {
		if strings.Count(soundPackage, c.old) != 1 {
			t.Errorf("%s: %d times in the sound package: %s", c.name, strings.Count(soundPackage, c.old), c.old)
		}
		var want []string
		if c.want != "" {
			want = strings.Split(c.want, "\n")
		}
		if diff := cmp.Diff(want, faultsOf(t, strings.Replace(soundPackage, c.old, c.new, 1))); diff != "" {
			t.Errorf("%s: (-want +got)\n%s", c.name, diff)
		}
	}
}

// Two options that settle one token would leave open which of them does.
func TestCheckFindsTwoOptionsForOneToken(t *testing.T) {
	settles := func(name string) string {
		return `"` + name + `": {"type": "text", "about": "x", "settles": "chosen-method"}, `
	}
	text := strings.Replace(soundPackage, `"region": {`, settles("another")+settles("one")+`"region": {`, 1)
	want := []string{"feature.options.one.settles: option another settles chosen-method, too"}
	if diff := cmp.Diff(want, faultsOf(t, text)); diff != "" {
		t.Error(diff)
	}
}

// A token may be settled by an option of its name, by the plural of that, by one that
// says so, by the tenant, or by nothing.
func TestCheckKnowsWhatSettlesAToken(t *testing.T) {
	for option, settled := range map[string]bool{
		`"method": {"type": "text", "about": "x"}`:                              false,
		`"methods": {"type": "text", "about": "x"}`:                             true,
		`"methodss": {"type": "text", "about": "x"}`:                            true,
		`"way": {"type": "text", "about": "x", "settles": "chosen-method"}`:     true,
		`"way": {"type": "text", "about": "x", "settles": "deployed-region"}`:   false,
		`"other": {"type": "set", "values": ["methods"], "about": "x"}`:         false,
		`"region2": {"type": "region", "about": "x", "settles": "unsettled"}`:   false,
		`"chosen-method": {"type": "text", "about": "named as the token is"}`:   false,
		`"options.methods": {"type": "text", "about": "named as its path is."}`: false,
	} {
		text := strings.Replace(soundPackage, `"region": {`, option+`, "region": {`, 1)
		text = strings.Replace(text, `"processing": ["eu", "acme-europe"]`, `"processing": ["chosen-method", "tenant-country", "unsettled"]`, 1)
		var want []string
		if !settled {
			want = []string{"facts.elsewhere.processing[0]: chosen-method is settled by the option methods, which the feature does not have"}
		}
		if diff := cmp.Diff(want, faultsOf(t, text)); diff != "" {
			t.Errorf("%s: (-want +got)\n%s", option, diff)
		}
	}
}

// All faults are told at once, in the order of the feature and its facts.
func TestCheckFindsAllFaultsAtOnce(t *testing.T) {
	text := strings.NewReplacer(`"since": "2024-05-01"`, `"since": "yesterday"`, `"certainty": "may"`, `"certainty": "sure"`, `"product": "Acme", `, ``).Replace(soundPackage)
	want := []string{
		"feature: a feature needs a name and a product",
		`facts.elsewhere.certainty: unknown certainty "sure" (known: stated, may, inferred)`,
		`facts.stored.since: "yesterday" is no date: write it as YYYY-MM-DD`,
	}
	if diff := cmp.Diff(want, faultsOf(t, text)); diff != "" {
		t.Error(diff)
	}
}

// The same said twice by one document would count as two sources.
func TestCheckFindsFactsThatSayTheSame(t *testing.T) {
	var p lint.Package
	if err := json.Unmarshal([]byte(soundPackage), &p); err != nil {
		t.Fatal(err)
	}
	again := p.Facts["elsewhere"]
	again.Claim, again.Since = "In other words, in the European Union.", "2025-01-01"
	p.Facts["worded_otherwise"] = again
	want := []string{"facts.worded_otherwise: says the same as elsewhere"}
	if diff := cmp.Diff(want, said(lint.Check(&p, nil, testWords()))); diff != "" {
		t.Error(diff)
	}
	again.Processing = []lint.Place{{Name: "US"}}
	p.Facts["worded_otherwise"] = again
	if found := lint.Check(&p, nil, testWords()); found != nil {
		t.Errorf("of another place: %q", said(found))
	}
}

// A fact may name those of its feature that stand elsewhere.
func TestCheckKnowsSiblings(t *testing.T) {
	var p lint.Package
	text := strings.Replace(soundPackage, `"overrides": ["elsewhere"]`, `"overrides": ["shipped"]`, 1)
	if err := json.Unmarshal([]byte(text), &p); err != nil {
		t.Fatal(err)
	}
	if found := lint.Check(&p, map[string]lint.Fact{"shipped": {}}, testWords()); found != nil {
		t.Errorf("%q", said(found))
	}
	if found := lint.Check(&p, nil, testWords()); len(found) != 1 {
		t.Errorf("without the sibling: %q", said(found))
	}
}

// A general statement has no options of its own: those of the features that it
// speaks of settle its tokens.
func TestCheckStatements(t *testing.T) {
	cited := []lint.Citation{{Section: "s", Source: lint.Source{Title: "T", URL: "https://acme.example", Read: "2026-11-01"}}}
	statement := lint.Fact{Edition: lint.Edition{
		Claim: "All of it is deployed.", Data: []string{"customer-data"}, Storage: []lint.Place{{Name: "deployed-region"}}, Certainty: "stated", Citations: cited,
	}}
	home := lint.Fact{AppliesTo: []string{"acme."}, Places: []lint.Place{{Name: "eu"}}, Edition: lint.Edition{Claim: "Home is Europe.", Certainty: "stated", Citations: cited}}
	if found := lint.CheckStatements([]any{"statements"}, map[string]lint.Fact{"all": statement, "home": home}, testWords()); found != nil {
		t.Errorf("%q", said(found))
	}
	statement.Storage, home.Places = []lint.Place{{Name: "nowhere"}}, []lint.Place{{Name: "everywhere"}}
	want := []string{`statements.all.storage[0]: unknown place "nowhere"`, `statements.home.storage[0]: unknown place "everywhere"`}
	if diff := cmp.Diff(want, said(lint.CheckStatements([]any{"statements"}, map[string]lint.Fact{"home": home, "all": statement}, testWords()))); diff != "" {
		t.Error(diff)
	}
	statement.DataOf, statement.Storage = "commitment", []lint.Place{{Name: "deployed-region"}}
	want = []string{"statements.all.data: names data beside data_of, which takes those of commitment"}
	if diff := cmp.Diff(want, said(lint.CheckStatements([]any{"statements"}, map[string]lint.Fact{"all": statement}, testWords()))); diff != "" {
		t.Error(diff)
	}
}

func TestCheckNamed(t *testing.T) {
	sound := lint.Named{
		Name: "Nordic", Countries: []string{"NO"}, M49: []string{"154"}, Within: "eu",
		Citations: []lint.Citation{{Section: "s", Source: lint.Source{Title: "T", URL: "https://acme.example", Read: "2026-11-01"}}},
	}
	for _, c := range []struct {
		name  string
		spoil func(*lint.Named)
		want  []string
	}{
		{"sound", func(*lint.Named) {}, nil},
		{"no name", func(n *lint.Named) { n.Name = "" }, []string{"nordic: needs a name"}},
		{"an unknown country", func(n *lint.Named) { n.Countries = []string{"NO", "XX"} }, []string{`nordic.countries[1]: unknown country "XX"`}},
		{"an unknown region of M49", func(n *lint.Named) { n.M49 = []string{"155"} }, []string{`nordic.m49[0]: unknown region of M49 "155" (did you mean "154"?)`}},
		{"within nothing known", func(n *lint.Named) { n.Within = "ue" }, []string{`nordic.within: unknown geography "ue" (did you mean "eu"?)`}},
		{"no citation", func(n *lint.Named) { n.Citations = nil }, []string{"nordic: needs a citation"}},
		{"a citation without a section", func(n *lint.Named) { n.Citations = []lint.Citation{{Source: n.Citations[0].Source}} }, []string{"nordic.citations[0]: a citation needs a section"}},
	} {
		n := sound
		c.spoil(&n)
		if diff := cmp.Diff(c.want, said(lint.CheckNamed([]any{"nordic"}, n, testWords()))); diff != "" {
			t.Errorf("%s: (-want +got)\n%s", c.name, diff)
		}
	}
}

func TestCheckSource(t *testing.T) {
	date := "yesterday"
	found := said(lint.CheckSource([]any{"page"}, lint.Source{URL: "acme.example", Dated: &date, Read: "2026"}))
	want := []string{
		`page.url: "acme.example" is no https link`, "page: a source needs a title",
		`page.dated: "yesterday" is no date: write it as YYYY-MM-DD`, `page.read: "2026" is no date: write it as YYYY-MM-DD`,
	}
	if diff := cmp.Diff(want, found); diff != "" {
		t.Error(diff)
	}
}

func TestCheckPath(t *testing.T) {
	for path, sound := range map[string]bool{
		"acme.backup": true, "acme.backup.vault": true, "a.b.c.d": true, "entra.mfa_server": true, "m365.x": true,
		"acme": false, "a.b.c.d.e": false, "acme.Backup": false, "acme.back-up": false, "acme..backup": false, "": false, ".acme": false,
	} {
		if got := lint.CheckPath(path) == ""; got != sound {
			t.Errorf("%q is sound: %v", path, got)
		}
	}
}
