package draft

import (
	"strings"
	"testing"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"
)

// scalars are texts that readers of YAML take for something else, or that would end
// the value.
func scalars() []string {
	return []string{
		"", " ", "a", "Contoso", "Contoso Ltd", "a.b-c_d", "yes", "No", "ON", "off", "y", "N", "true", "False", "null", "Null", "~", "1", "1.5", "0x1f", "1e3",
		".inf", "2024-01-31", "12:30:00", "-", "- a", "a: b", "a #b", "#a", "a,b", "[a]", "{a}", "&a", "*a", "!a", "|", ">", "%a", "@a", "`a`", "'a'", `"a"`, `\`,
		"a\nb", "\t", "a\r", "\x00", "\x1b[2J", "\u0085", "\u2028", "\ufeff", "\u202e", "株式会社", "é", "😀", "\U000e0041", "a  b", " a", "a ", "<b>&amp;", "::error::x", "##[add-mask]x",
	}
}

func TestScalarIsReadBack(t *testing.T) {
	for _, text := range scalars() {
		checkScalar(t, text)
	}
	for _, text := range []string{"Contoso", "Contoso Ltd", "a.b-c_d", "entra.mfa", "eu-data-boundary", "JP"} {
		if got := scalar(text); got != text {
			t.Errorf("%q is written %s: people would rather read it without quotes", text, got)
		}
	}
}

// checkScalar reads a text back alone, in a list and as a value.
func checkScalar(t *testing.T, text string) {
	t.Helper()
	for _, around := range []string{"%", "[%, x]", "a: % # comment", "{a: %, b: x}"} {
		var read any
		line := strings.Replace(around, "%", scalar(text), 1)
		if err := yaml.Unmarshal([]byte(line), &read); err != nil {
			t.Errorf("%q as %s: %v", text, line, err)
			continue
		}
		switch value := read.(type) {
		case []any:
			read = value[0]
		case map[string]any:
			read = value["a"]
		}
		if read != text {
			t.Errorf("%q as %s is read as %#v", text, line, read)
		}
	}
	if strings.ContainsAny(scalar(text), "\n\r\x1b\u202e\u2028\x00") {
		t.Errorf("%q is written with what a terminal obeys: %q", text, scalar(text))
	}
}

func FuzzScalar(f *testing.F) {
	for _, text := range scalars() {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if utf8.ValidString(text) { // answers come from flags and a terminal, and are checked before
			checkScalar(t, text)
		}
	})
}

func TestWritten(t *testing.T) {
	for want, answer := range map[string]any{`[]`: []string{}, `[a, "no"]`: []string{"a", "no"}, "true": true, "false": false, `"2024"`: "2024", "null": 7} {
		if got := written(answer); got != want {
			t.Errorf("%v is written %s, want %s", answer, got, want)
		}
	}
}

func TestWrappedKeepsItsPrefixAndItsWords(t *testing.T) {
	w := &writer{}
	w.wrapped("  # ", strings.Repeat("日本 word ", 40)+strings.Repeat("x", 200))
	var words []string
	for line := range strings.Lines(w.String()) {
		rest, ok := strings.CutPrefix(line, "  # ")
		if !ok || utf8.RuneCountInString(line) > maxWidth+1 && strings.Contains(strings.TrimSpace(rest), " ") {
			t.Errorf("%q", line)
		}
		words = append(words, strings.Fields(rest)...)
	}
	if len(words) != 81 {
		t.Errorf("%d words of 81", len(words))
	}
	if w.Reset(); w.String() != "" {
		t.Fatal("not empty")
	}
	if w.wrapped("# ", "  "); w.String() != "" {
		t.Errorf("of nothing: %q", w.String())
	}
}
