package tenant

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
)

// withFeatures is a document with something in the place of its features.
func withFeatures(features string) string {
	return `{"tenant": {"name": "C", "country": "JP"}, "features": ` + features + `, "requirements": [{"id": "a", "storage": ["JP"]}]}`
}

// good is a document without fault.
var good = withFeatures(`["acme.mfa"]`)

func errorsOf(format Format, r io.Reader) []string {
	var messages []string
	for d := range Parse("t", format, r, testVocabulary(), testToday) {
		for _, e := range d.Errors {
			messages = append(messages, fmt.Sprintf("%d: %d:%d: %s: %s", d.Index, e.Line, e.Column, e.Path, e.Message))
		}
	}
	return messages
}

func TestBounds(t *testing.T) {
	t.Parallel()
	uses := func(n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, `,{"id": "acme.mfa", "name": "u%d"}`, i)
		}
		return "[" + b.String()[1:] + "]"
	}
	deep := func(n int) string { return strings.Repeat("[", n) + strings.Repeat("]", n) }
	bomb := "a: &a [x,x,x,x,x,x,x,x,x,x]\n"
	for c := 'b'; c <= 'i'; c++ {
		bomb += fmt.Sprintf("%c: &%c [%s]\n", c, c, strings.Repeat(fmt.Sprintf("*%c,", c-1), 10))
	}
	for _, test := range []struct {
		name   string
		format Format
		text   string
		want   []string
	}{
		{"largest document", JSON, good + strings.Repeat(" ", MaxDocumentSize-len(good)), nil},
		{"document too large", JSON, good + strings.Repeat(" ", MaxDocumentSize-len(good)+1), []string{"0: 1:1: : the document is larger than 4194304 bytes"}},
		{"line too long does not hide the next", NDJSON, good + strings.Repeat(" ", MaxDocumentSize) + "\n\n" + good + "\n" + `{}x`,
			[]string{"0: 1:1: : the document is larger than 4194304 bytes", "2: 4:3: : text after the end of the document: a JSON file holds one tenant, and .ndjson one a line"}},
		{"many lines too long", YAML, strings.Repeat("# "+strings.Repeat("x", 998)+"\n", 5000) + good + "\n---\n" + good + "\n---\nx: [",
			[]string{"0: 1:1: : the document is larger than 1048576 bytes", "2: 5005:1: : not valid YAML: did not find expected node content"}},
		{"depth", JSON, withFeatures(deep(MaxDepth - 1)), []string{"0: 1:57: features[0]: must be the id of a feature or an object, not a list"}},
		{"too deep", JSON, withFeatures(deep(MaxDepth)), []string{"0: 1:119: : lists and objects are nested more than 64 deep"}},
		{"much too deep", JSON, strings.Repeat("[", 1_000_000), []string{"0: 1:65: : lists and objects are nested more than 64 deep"}},
		{"depth in YAML", YAML, withFeatures(deep(MaxDepth - 1)), []string{"0: 1:57: features[0]: must be the id of a feature or an object, not a list"}},
		{"too deep in YAML", YAML, withFeatures(deep(MaxDepth)), []string{"0: 1:119: : lists and objects are nested more than 64 deep"}},
		{"much too deep in YAML", YAML, strings.Repeat("- ", 5_000) + "a", []string{"0: 1:129: : lists and objects are nested more than 64 deep"}},
		{"too many values", JSON, "[" + strings.Repeat("1,", MaxNodes) + "1]", []string{"0: 1:500000: : the document holds more than 250000 values"}},
		{"aliases that multiply", YAML, bomb, []string{"0: 1:22: : the document holds more than 250000 values, its aliases written out"}},
		{"most features", JSON, withFeatures(uses(MaxFeatures)), nil},
		{"too many features", JSON, withFeatures(uses(MaxFeatures + 1)), []string{"0: 1:56: features: has 5001 entries: at most 5000 are allowed"}},
		{"longest string", JSON, strings.Replace(good, "C", strings.Repeat("日", MaxString), 1), nil},
		{"string too long", JSON, strings.Replace(good, "C", strings.Repeat("日", MaxString+1), 1), []string{"0: 1:21: tenant.name: is 10001 characters long: at most 10000 are allowed"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(test.want, errorsOf(test.format, strings.NewReader(test.text))); diff != "" {
				t.Errorf("errors (-want +got):\n%s", diff)
			}
		})
	}
}

func TestErrorsAreCounted(t *testing.T) {
	t.Parallel()
	got := errorsOf(JSON, strings.NewReader(withFeatures("["+strings.Repeat(`"nonsense",`, MaxFeatures-1)+`"nonsense"]`)))
	if len(got) != MaxErrors+1 {
		t.Fatalf("%d errors", len(got))
	}
	if want := "0: 1:11046: : more than 1000 errors: the rest is left out"; got[MaxErrors] != want {
		t.Errorf("last error %q, want %q", got[MaxErrors], want)
	}
}

// utf16Of is a text as UTF-16 with its byte order mark.
func utf16Of(order binary.AppendByteOrder, text string) string {
	var encoded []byte
	for _, unit := range utf16.Encode([]rune("\ufeff" + text)) {
		encoded = order.AppendUint16(encoded, unit)
	}
	return string(encoded)
}

func TestBytes(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name   string
		format Format
		text   string
		want   []string
	}{
		{"byte order mark", JSON, "\ufeff" + good, nil},
		{"byte order mark in YAML", YAML, "\ufeff---\r\n" + good + "\r\n", nil},
		{"byte order mark and lines", NDJSON, "\ufeff" + good + "\r\n" + good, nil},
		{"byte order mark in the middle", NDJSON, good + "\n\ufeff" + good, []string{`1: 2:1: : not valid JSON: invalid character '\ufeff' at start of value`}},
		{"column after a byte order mark", JSON, "\ufeffx", []string{"0: 1:1: : not valid JSON: invalid character 'x' at start of value"}},
		{"UTF-16", JSON, utf16Of(binary.LittleEndian, good), nil},
		{"UTF-16, big end first", YAML, utf16Of(binary.BigEndian, "---\r\n"+good+"\r\n---\r\n"+good), nil},
		{"column in UTF-16", JSON, utf16Of(binary.LittleEndian, "{\r\n\"日\" 1}"), []string{"0: 2:5: : not valid JSON: invalid character '1' after object name (expecting ':')"}},
		{"invalid UTF-8", JSON, "{\n\"日\xe9\": 1}", []string{"0: 2:3: : not UTF-8: the byte 0xe9 is no character"}},
		{"invalid UTF-8 in YAML", YAML, "[]\n---\nc: \xc3", []string{"0: 1:1: : must be an object, not a list", "1: 3:4: : not UTF-8: the byte 0xc3 is no character"}},
		{"control character in YAML", YAML, "a: \x07", []string{"0: 1:4: : the character U+0007 is not allowed here: write it as an escape in a quoted string"}},
		{"line separator in YAML", YAML, "a: 'x\u2028y'", []string{"0: 1:6: : the character U+2028 is not allowed here: write it as an escape in a quoted string"}},
		{"carriage returns in YAML", YAML, "a: b\rc: d", []string{"0: 1:5: : a carriage return without a line feed: end lines with LF or CRLF"}},
		{"carriage returns and line feeds", JSON, "{\r\n\"a\" 1}", []string{"0: 2:5: : not valid JSON: invalid character '1' after object name (expecting ':')"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(test.want, errorsOf(test.format, strings.NewReader(test.text))); diff != "" {
				t.Errorf("errors (-want +got):\n%s", diff)
			}
		})
	}
}

func TestReadErrorIsReported(t *testing.T) {
	t.Parallel()
	for _, format := range []Format{JSON, YAML} {
		r := io.MultiReader(strings.NewReader(good), iotest.ErrReader(errors.New("disk on fire")))
		if diff := cmp.Diff([]string{"0: 0:0: : read: disk on fire"}, errorsOf(format, r)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", format, diff)
		}
	}
	r := io.MultiReader(strings.NewReader(good+"\n"), iotest.ErrReader(errors.New("disk on fire")))
	if diff := cmp.Diff([]string{"1: 0:0: : read: disk on fire"}, errorsOf(NDJSON, r)); diff != "" {
		t.Errorf("after a good line (-want +got):\n%s", diff)
	}
}

// TestLinesAreReadAsTheyCome proves that a document is handed on before the
// next one is there.
func TestLinesAreReadAsTheyCome(t *testing.T) {
	t.Parallel()
	r, w := io.Pipe()
	ready := make(chan int)
	go func() {
		defer w.Close()
		for range 3 {
			fmt.Fprintln(w, good)
			<-ready
		}
	}()
	count := 0
	for d := range Parse("t", NDJSON, r, testVocabulary(), testToday) {
		if d.Tenant == nil || d.Index != count {
			t.Errorf("document %d: %v", d.Index, d.Errors)
		}
		count++
		ready <- count
	}
	if count != 3 {
		t.Errorf("%d documents", count)
	}
}

func TestReaderMayStop(t *testing.T) {
	t.Parallel()
	for _, format := range []Format{NDJSON, YAML} {
		for range Parse("t", format, strings.NewReader(good+"\n---\n"+good+"\n---\n"), testVocabulary(), testToday) {
			break
		}
	}
}
