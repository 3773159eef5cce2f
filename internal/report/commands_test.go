package report

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/residency-check/residency-check/internal/inert"
	"github.com/residency-check/residency-check/internal/report/reporttest"
)

// obeyed is what some pipeline takes for a command, in its own reading of lines.
var obeyed = regexp.MustCompile(`##[\w.-]*\[|section_(start|end):|(?m:^\s*::)`)

// commandTexts are commands, and pieces of them that words of a report come to put
// together or to move to the start of a line.
func commandTexts() []string {
	return []string{
		"##vso[task.setvariable variable=PATH]x", "##[add-mask]x", "##teamcity[buildStop comment='x']", "section_start:1700000000:x",
		"::error::x", "a\r::error::x", "\u00a0\u3000::error::x", "あ::error::x", strings.Repeat("x", 76) + "::error::x", strings.Repeat("あ", 36) + " ::error::x",
		"#vso[task.complete]#", "[error]##", ":error::x:", "##\u200bvso[x]", "https://vendor.example/##[x]?::y\u202e",
	}
}

// TestNoFormatHoldsACommand leaves out the first command of a line where it is the
// format's own.
func TestNoFormatHoldsACommand(t *testing.T) {
	t.Parallel()
	own := map[string]*regexp.Regexp{
		"github":       regexp.MustCompile(`(?m)^::(error|warning|notice) [^:\n]*::`),
		"azure-devops": regexp.MustCompile(`(?m)^##vso\[task\.logissue [^\]\n]*\]`),
	}
	for _, text := range commandTexts() {
		r := reporttest.Hostile(text)
		for _, format := range Formats() {
			looks := []Options{{}}
			if format == "text" { // the only one that has several
				looks = append(looks, Options{Look: Look{Verbose: true, Width: 30}}, Options{Look: Look{Color: true}})
			}
			for _, o := range looks {
				out := render(t, format, o, r)
				if command := own[format]; command != nil {
					out = command.ReplaceAllString(out, "own ")
				}
				if at := obeyed.FindStringIndex(out); at != nil {
					t.Errorf("%s, %q: a command in %q", format, text, out[max(0, at[0]-20):min(len(out), at[1]+20)])
				}
			}
		}
	}
}

// TestJSONReadsBackWhatItEscaped decodes every format of JSON with another decoder.
func TestJSONReadsBackWhatItEscaped(t *testing.T) {
	t.Parallel()
	const hostile = "##vso[x] ::y\u202e\u2066\u200f\u009b\x7f\U000e0041\u00ad #"
	out := render(t, "json", Options{}, reporttest.Hostile(hostile))
	var report struct{ Tenants []struct{ Name string } }
	if err := json.Unmarshal([]byte(out), &report); err != nil || report.Tenants[0].Name != hostile {
		t.Errorf("%q comes back as %q: %v", hostile, report, err)
	}
	for _, format := range []string{"json", "sarif", "oscal", "gitlab"} {
		out := render(t, format, Options{}, reporttest.Hostile(hostile))
		if i := strings.IndexFunc(out, func(r rune) bool { return r != '\n' && inert.Hidden(r) }); i >= 0 {
			t.Errorf("%s: %q is in it", format, out[i:i+8])
		}
		if !json.Valid([]byte(out)) {
			t.Errorf("%s is no JSON any more", format)
		}
	}
}

// TestNoAddressIsHidden holds addresses against the eye, where they are links.
func TestNoAddressIsHidden(t *testing.T) {
	const hostile = "https://vendor.example/\u202egnp.exe\x1b[2J"
	for _, format := range Formats() {
		out := render(t, format, Options{}, reporttest.Hostile(hostile))
		if i := strings.IndexFunc(out, func(r rune) bool { return r == 0x1b || unicode.In(r, unicode.Bidi_Control) }); i >= 0 {
			t.Errorf("%s: %q", format, out[max(0, i-40):i+20])
		}
	}
}
