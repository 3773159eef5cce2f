package inventory

import (
	"strings"
	"testing"
)

func made(name, text string) (string, error) {
	t, err := ParseTemplate(name, text)
	if err != nil {
		return "", err
	}
	t.run.most = 100_000 // else the tests would take seconds
	var b strings.Builder
	err = t.Write(&b, View(invented(), countryName))
	return b.String(), err
}

func TestTemplatesOfTheProgram(t *testing.T) {
	t.Parallel()
	for name, want := range map[string][]string{
		"record":        {"#### files, storage", "- Purposes: [to be filled in]", "[Where Acme keeps data](https://acme.example/places)", "no legal advice", "Accepted: Spring"},
		"transfer":      {"### United States (US)", "recognised for some transfers only: certified recipients", "[Where Acme keeps data](https://acme.example/places)", "no legal advice"},
		"questionnaire": {"\nAcme\n", "(R2/acme.vault/processing)", "Where?", "no legal advice"},
	} {
		parsed, err := Named(name)
		if err != nil {
			t.Fatal(err)
		}
		var b strings.Builder
		if err := parsed.Write(&b, View(invented(), countryName)); err != nil {
			t.Fatal(err)
		}
		for _, part := range want {
			if !strings.Contains(b.String(), part) {
				t.Errorf("%s lacks %q:\n%s", name, part, b.String())
			}
		}
	}
}

func TestTemplateEscapesForWhatItMakes(t *testing.T) {
	t.Parallel()
	const text = `{{range .Tenants}}{{range .Rows}}{{range .Sources}}{{cite .}}{{end}} {{.Places}} {{join .Places "<"}} {{print .Data "|"}}{{end}}{{end}}`
	for name, want := range map[string]string{
		"a.md":        "[Where Acme keeps data](https://acme.example/places), date not recorded DE, US DE&#60;US files&#124;",
		"a.html":      `<a href="https://acme.example/places" rel="noreferrer">Where Acme keeps data</a>, date not recorded DE, US DE&lt;US files|`,
		"a.html.tmpl": `<a href="https://acme.example/places" rel="noreferrer">Where Acme keeps data</a>, date not recorded DE, US DE&lt;US files|`,
		"a.txt":       "Where Acme keeps data, date not recorded, https://acme.example/places DE, US DE<US files|",
	} {
		if got, err := made(name, text); err != nil || got != want {
			t.Errorf("%s: %q, %v, want %q", name, got, err, want)
		}
	}
}

// A stranger's template ends, and takes no more than its bounds.
func TestTemplateIsBounded(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		`{{range 1000000000}}{{end}}`:                                                            "too many steps",
		`{{range 1000000000}}{{range 1000000000}}{{break}}{{end}}{{end}}`:                        "too many steps",
		`{{define "a"}}{{template "b"}}{{template "b"}}{{end}}` + doubled + `{{template "a"}}`:   "too many steps",
		`{{$x := "aaaaaaaa"}}{{range 100}}{{$x = print $x $x}}{{end}}`:                           "a text of more than",
		`{{$x := "aaaaaaaa"}}{{range 16}}{{$x = print $x $x}}{{end}}{{range 1000}}{{$x}}{{end}}`: "too many steps",
		`{{range 100000}}` + strings.Repeat("long text ", 1000) + `{{end}}`:                      "makes more than",
		`{{printf "%1000000d" 1}}`:                                                               "a template has no printf",
		`{{html "<"}}`:                                                                           "a template has no html",
		`{{print .}}`:                                                                            "shows a whole *inventory.Inventory",
		`{{.Tenants}}`:                                                                           "shows a whole []*inventory.Tenant",
		`{{.Secret}}`:                                                                            "can't evaluate field Secret",
		`{{open "/etc/passwd"}}`:                                                                 `function "open" not defined`,
		`{{range .Tenants}}`:                                                                     "unexpected EOF",
	} {
		if _, err := made("a.txt", text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.60s: %v, want %q", text, err, want)
		}
	}
}

// doubled is templates of which each calls the next one twice.
var doubled = func() string {
	var b strings.Builder
	for c := 'b'; c < 'z'; c++ {
		next := string(c + 1)
		b.WriteString(`{{define "` + string(c) + `"}}{{template "` + next + `"}}{{template "` + next + `"}}{{end}}`)
	}
	return b.String() + `{{define "z"}}{{end}}`
}()
