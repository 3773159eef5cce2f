package inert_test

import (
	"encoding/json"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/residency-check/residency-check/internal/inert"
)

// through is what arrives of text that is written whole, and of text written a byte
// at a time.
func through(t *testing.T, wrap func(io.Writer) io.Writer, text string) string {
	t.Helper()
	var whole, bytewise strings.Builder
	if _, err := io.WriteString(wrap(&whole), text); err != nil {
		t.Fatal(err)
	}
	slow := struct{ io.Reader }{iotest.OneByteReader(strings.NewReader(text))}
	if _, err := io.CopyBuffer(struct{ io.Writer }{wrap(&bytewise)}, slow, make([]byte, 1)); err != nil {
		t.Fatal(err)
	}
	if whole.String() != bytewise.String() {
		t.Errorf("%q: whole %q, a byte at a time %q", text, whole.String(), bytewise.String())
	}
	return whole.String()
}

func TestLogBreaksCommands(t *testing.T) {
	for text, want := range map[string]string{
		"##vso[task.complete]x":               `##vso\u{5b}task.complete]x`,
		"a ##[group]":                         `a ##\u{5b}group]`,
		"###[x] ##teamcity[y]":                `###\u{5b}x] ##teamcity\u{5b}y]`,
		"::error::x":                          `:\u{3a}error::x`,
		"a\n \t::error::x":                    "a\n \t" + `:\u{3a}error::x`,
		"a\r::error::x":                       "a\r" + `:\u{3a}error::x`,
		"\u00a0::error::x":                    "\u00a0" + `:\u{3a}error::x`,
		"a::b, std::vector":                   "a::b, std::vector",
		"section_start:1:a\r":                 `section_start\u{3a}1:a` + "\r",
		"--- a\n+++ b\r~~~ c\n^^^ +++":        `--\u{2d} a` + "\n" + `++\u{2b} b` + "\r" + `~~\u{7e} c` + "\n" + `^^\u{5e} +++`,
		"a --- b\n - --- c\n---":              "a --- b\n - --- c\n" + `--\u{2d}`,
		"## heading [x](y) a#[1]":             "## heading [x](y) a#[1]",
		"\x1b[1mbold\x1b[0m, 日本 \xff":         "\x1b[1mbold\x1b[0m, 日本 \xff",
		"##" + strings.Repeat("x", 100) + "[": "##" + strings.Repeat("x", 100) + `\u{5b}`,
	} {
		if got := through(t, inert.Log, text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func TestTerminalWritesOutWhatIsHidden(t *testing.T) {
	const text, want = "a\x1b]0;t\x07\tb\r\n\u202e\u009b##[x]日\u00ad", `a\u{1b}]0;t\u{7}` + "\tb" + `\u{d}` + "\n" + `\u{202e}\u{9b}##\u{5b}x]日\u{ad}`
	if got := through(t, inert.Terminal, text); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestMarkupWritesReferences(t *testing.T) {
	if got, want := through(t, inert.Markup, "## x\n##[y]\n::z"), "## x\n##&#91;y]\n:&#58;z"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestJSONStaysEqual(t *testing.T) {
	for text, want := range map[string]string{
		`{"a":"##vso[x]###","b":"::e::"}`:        `{"a":"#\u0023vso[x]#\u0023\u0023","b":":\u003ae:\u003a"}`,
		`["section_end:1",{"section_start":1}]`:  `["section_end\u003a1",{"section_start":1}]`,
		"[\"\u202e\u009b\x7f\u200b\U000e0041\"]": `["\u202e\u009b\u007f\u200b\udb40\udc41"]`,
		`["日本 é","\\#\u0023"]`:                   `["日本 é","\\#\u0023"]`,
	} {
		got := through(t, inert.JSON, text)
		if got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
		if whole := string(inert.JSONText([]byte(text))); whole != want {
			t.Errorf("%s: as a text %s, want %s", text, whole, want)
		}
		var before, after any
		if err := json.Unmarshal([]byte(text), &before); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal([]byte(got), &after); err != nil {
			t.Errorf("%s: %v", got, err)
		}
		if b, a := asGo(before), asGo(after); b != a {
			t.Errorf("%s reads as %s", b, a)
		}
	}
}

func asGo(v any) string {
	text, _ := json.Marshal(v)
	return string(text)
}
