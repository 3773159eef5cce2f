package tenant

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/tools/txtar"
)

// mutantsOf are texts that differ from others in a few bytes, most of which mean
// something to JSON; the same in every run.
func mutantsOf(texts [][]byte, number int) [][]byte {
	source := rand.New(rand.NewPCG(16, 5))
	pieces := []string{",", ":", "{", "}", "[", "]", `"`, `\`, "\n", " ", "\t", "\v", "\u00a0", "\ufeff", "\x00", "0", "-", "1e", "true", "null", "nul", `{}`, `"a":1`, "//", "\xff", `\ud800`, "\u2028"}
	var all [][]byte
	for len(all) < number {
		text := bytes.Clone(texts[source.IntN(len(texts))])
		for range 1 + source.IntN(3) {
			at, piece := source.IntN(len(text)+1), pieces[source.IntN(len(pieces))]
			if source.IntN(4) == 0 {
				at = len(text) // where a document is over
			}
			end := min(len(text), at+source.IntN(3)) // nothing, or a byte or two, goes
			text = append(text[:at:at], append([]byte(piece), text[end:]...)...)
		}
		all = append(all, text)
	}
	return all
}

// jsonTexts are the documents among the test data that are JSON, and short ones
// beside which every mutation counts.
func jsonTexts(t *testing.T) [][]byte {
	texts := [][]byte{[]byte(`{}`), []byte(`[1,"a",null]`), []byte(`{"a":{"b":[true]},"c":"d"}`), []byte(" 7\n")}
	archives, err := filepath.Glob("testdata/*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range archives {
		archive, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range archive.Files {
			if format, known := FormatOf(file.Name); known && format == JSON && json.Valid(file.Data) {
				texts = append(texts, file.Data)
			}
		}
	}
	if len(texts) < 10 {
		t.Fatalf("only %d texts", len(texts))
	}
	return texts
}

// surrogate is half a character, which encoding/json takes and we do not.
var surrogate = regexp.MustCompile(`\\u[dD][89a-fA-F]`)

// TestJSONIsWhatAStrictParserTakes holds our reader against encoding/json over many
// texts, most of which are no JSON: both take the same, and read the same in it.
func TestJSONIsWhatAStrictParserTakes(t *testing.T) {
	t.Parallel()
	valid := 0
	for _, text := range mutantsOf(jsonTexts(t), 10_000) {
		root, faults := Source{format: JSON, line: 1, text: text}.read()
		strict := json.Valid(text) && utf8.Valid(text)
		switch {
		case faults == nil && !strict:
			t.Errorf("taken, and no JSON: %q", text)
		case faults != nil && strict && !surrogate.Match(text):
			t.Errorf("refused with %s: %q", faults[0].message, text)
		case faults == nil:
			valid++
			checkValue(t, text, root)
		}
	}
	if valid < 250 {
		t.Errorf("only %d mutants are JSON: the others alone show little", valid)
	}
}

// checkValue compares what was read with what encoding/json reads.
func checkValue(t *testing.T, text []byte, root *node) {
	var want any
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	if err := decoder.Decode(&want); err != nil {
		t.Fatal(err)
	}
	if got, unique := decoded(root); unique && !reflect.DeepEqual(got, want) {
		t.Errorf("%q reads as %v", text, got)
	}
}

// decoded is a node as encoding/json gives it, and whether no key is there twice.
func decoded(n *node) (value any, unique bool) {
	unique = true
	switch n.kind {
	case null:
		return nil, true
	case boolean:
		return n.text == "true", true
	case number:
		return json.Number(n.text), true
	case list:
		items := []any{}
		for _, item := range n.items {
			value, once := decoded(item)
			items, unique = append(items, value), unique && once
		}
		return items, unique
	case object:
		members := map[string]any{}
		for _, m := range n.members {
			value, once := decoded(m.value)
			_, twice := members[m.key]
			members[m.key], unique = value, unique && once && !twice
		}
		return members, unique
	}
	return n.text, true
}

// TestEachLineIsWhatAStrictParserTakes: a file of a document a line is refused where
// any of its lines is no JSON, and so is a file of waivers.
func TestEachLineIsWhatAStrictParserTakes(t *testing.T) {
	t.Parallel()
	const waivers = `{"waivers":[]}`
	for _, tail := range []string{",", ":", ",,", " ,\t", "]", "}", `"`, "{}", "0", "\v", "\u00a0", "\ufeff", "//", "\x00", ",\n:"} {
		for _, faults := range [][]*fault{
			sourceFaults(NDJSON, `{"tenant":{}}`+tail+"\n"+`{"tenant":{}}`),
			sourceFaults(NDJSON, `{"tenant":{}}`+"\n"+tail+" }\n"),
			sourceFaults(JSON, `{"tenant":{}}`+tail),
			sourceFaults(JSON, `{"tenant":{}}`+"\n\n"+tail+"\n"),
		} {
			if faults == nil {
				t.Errorf("%q passes behind a document", tail)
			}
		}
		if _, errs := ParseWaivers("w.json", JSON, []byte(waivers+tail), testVocabulary()); errs == nil {
			t.Errorf("%q passes behind waivers", tail)
		}
	}
	if _, errs := ParseWaivers("w.json", JSON, []byte(waivers+" \r\n\t"), testVocabulary()); errs != nil {
		t.Errorf("blanks behind waivers: %v", errs)
	}
}

// TestNothingStandsBehindADocumentOfYAML: what is neither a comment nor another
// document is refused, however the one before is written.
func TestNothingStandsBehindADocumentOfYAML(t *testing.T) {
	t.Parallel()
	for _, document := range []string{"a: 1\n", `{"a": 1}`} {
		for _, tail := range []string{",", "]", "}", "\n,", "\n:", "\n... x\n", "\n...\n,\n", "\n%junk\n", "\n...\n%junk\n", "\n...\n%TAG ! x\n# end\n", "\nx\n", "\n!foo\n", "\n*a\n"} {
			if sourceFaults(YAML, document+tail) == nil {
				t.Errorf("%q passes behind %q", tail, document)
			}
		}
		for _, tail := range []string{"", "\n# comment\n", "\n...\n", "\n---\n", "\n...\n# comment\n...\n", "\n...\n%TAG ! tag:x,2026:\n---\nb: 2\n"} {
			if faults := sourceFaults(YAML, document+tail); faults != nil {
				t.Errorf("%q behind %q: %s", tail, document, faults[0].message)
			}
		}
	}
}

// sourceFaults are what keeps the documents of a text from being read as values.
func sourceFaults(format Format, text string) []*fault {
	var all []*fault
	for source := range Split(format, strings.NewReader(text)) {
		_, faults := source.read()
		all = append(all, faults...)
	}
	return all
}
