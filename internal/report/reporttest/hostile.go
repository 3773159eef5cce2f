package reporttest

import (
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/residency-check/residency-check/internal/residency"
)

// Nasty is text that means something to one of the formats.
func Nasty() []string {
	return []string{
		"\x1b]0;title\x07\x1b[2J", "a\r\n::error::boom\n##vso[task.complete result=Failed;]x", "::warning file=a,line=1::b", "%0A::error::x%25%AZP25",
		"a;b]c,d:e=f", "\u202e\u2066\u200f\u2028\u200b\ufeff\x00\x7f", "\xff\xfe", strings.Repeat("long ", 2000),
		"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", `a";=1`, `"quoted", "twice"`, "a,b;c",
		"<script>alert(1)</script>", "a | b\\|c", "`code` ``more``", "[x](javascript:alert(1))", "@octocat #1 GH-1 !1", "https://evil.example www.evil.example",
		"- [ ] item", "1. one", "# heading", "> quote", "***", "```", "</summary></details>", "&lt;b&gt;", "~~gone~~ $x$",
	}
}

// ForTerminals is text that a terminal would obey, hide or be flooded by.
func ForTerminals() []string {
	return []string{
		"\x1b]0;title\x07\x1b[2J", "\u009b31m\u0085", "a\r\nb\vc\fd", "\u202e\u2066\u200f", "\u2028\u2029\u200b\ufeff\x00\x7f",
		"\xff\xfe", strings.Repeat("\u202e", 10000), strings.Repeat("あ", 10000), strings.Repeat("a b ", 2500),
	}
}

// Many is a report with n violated findings, n unknown ones and n notes.
func Many(n int) *residency.Report {
	violated := residency.Violated
	tenant := residency.Tenant{File: "t.json", Name: "T", Country: "JP", Verdict: violated}
	for i := range n {
		for _, v := range []residency.Verdict{residency.Violated, residency.Unknown} {
			f := residency.Finding{ID: fmt.Sprintf("R/f%d/%s", i, v), Verdict: v, Severity: residency.High, Activity: residency.Storage}
			f.Requirement.ID, f.Feature.ID = "R", fmt.Sprintf("f%d", i)
			tenant.Findings = append(tenant.Findings, f)
		}
		tenant.Notes = append(tenant.Notes, residency.Note{Code: residency.UncoveredFeature, Feature: fmt.Sprintf("f%d", i)})
	}
	return &residency.Report{Verdict: &violated, Tenants: []residency.Tenant{tenant}}
}

// fill sets every string of v, and gives every list an element and every
// pointer a value. The words of closed sets stay as they are.
func fill(v reflect.Value, hostile string) {
	switch v.Kind() {
	case reflect.String:
		if v.String() == "" {
			v.SetString(hostile)
		}
	case reflect.Pointer:
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		fill(v.Elem(), hostile)
	case reflect.Interface:
		v.Set(reflect.ValueOf(map[string]any{hostile: []any{hostile}}))
	case reflect.Slice:
		if v.IsNil() {
			v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		}
		for i := range v.Len() {
			fill(v.Index(i), hostile)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), hostile)
		}
	}
}

// Hostile is a report with hostile text in every string, and findings of every kind,
// waived and not.
func Hostile(hostile string) *residency.Report {
	var findings []residency.Finding
	for _, waiver := range []*residency.AppliedWaiver{nil, {}} {
		for _, verdict := range []residency.Verdict{residency.Violated, residency.Met, residency.NotApplicable, ""} {
			findings = append(findings, residency.Finding{Verdict: verdict, Disputed: true, Waiver: waiver})
		}
		for _, cause := range append(residency.Causes(), "") {
			findings = append(findings, residency.Finding{Verdict: residency.Unknown, Cause: &cause, Waiver: waiver})
		}
	}
	r := &residency.Report{Tenants: []residency.Tenant{{Findings: findings}, {Document: 1}}}
	fill(reflect.ValueOf(r), hostile)
	for i := range findings[:len(findings)/2] {
		findings[i].Waiver = nil
	}
	return r
}

// IsHidden says whether a character may stand in no output: it does not show, or
// makes what does show look like something else.
func IsHidden(r rune) bool {
	return r != '\n' && (unicode.IsControl(r) || unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp) || r == utf8.RuneError)
}

var (
	// Colour is what starts or ends a colour.
	Colour = regexp.MustCompile("\x1b\\[[0-9;]+m")
	// Escape is a character that JSON writes out.
	Escape = regexp.MustCompile(`[^\\]\\(u[0-9a-f]{4}|[bfnrt])`)
)

// Hard is the reports of testdata, an empty one, and one with each of
// several hostile strings everywhere.
func Hard(t *testing.T) map[string]*residency.Report {
	all := Reports(t)
	all["empty"] = &residency.Report{}
	for _, hostile := range []string{
		"\x1b]0;t\x07\x00\x7f\u009b", "a\r\nb\vc\fd\u0085\u2028\u2029", "\u202e\u2066\u200f\u200b\ufeff", "\xff\xfe\ufffe\uffff",
		`]]><!-- &amp; --><a b="c">'`, "ok 1 # SKIP \\# TODO \\", "{0} {{1}} [x](javascript:alert(1)) %2e", "../a b:c?d#e", `C:\x\y`,
		strings.Repeat("あ", 10000), strings.Repeat("\u202e", 10000), "\" : - ---\n...\n  ...\n  ---\nBail out!",
	} {
		all[hostile[:min(len(hostile), 12)]] = Hostile(hostile)
	}
	return all
}
