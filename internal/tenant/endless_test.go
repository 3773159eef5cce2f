package tenant

import (
	"strings"
	"testing"
)

// endless is an input without an end, and counts what is read of it.
type endless struct {
	text string
	read int
}

func (e *endless) Read(b []byte) (int, error) {
	n := 0
	for n < len(b) {
		n += copy(b[n:], e.text[(e.read+n)%len(e.text):])
	}
	e.read += n
	return n, nil
}

// What holds no document, or one that is too large, is not read for ever.
func TestEndlessInputEnds(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		format Format
		text   string
	}{
		"zeros":                       {JSON, "\x00"},
		"blanks":                      {JSON, " "},
		"blank lines":                 {NDJSON, "\n"},
		"one line of NDJSON":          {NDJSON, "{"},
		"one object":                  {JSON, "{\n"},
		"comments of YAML":            {YAML, "# nothing\n"},
		"markers of YAML":             {YAML, "---\n"},
		"one document of YAML":        {YAML, "- a\n"},
		"one line of YAML":            {YAML, "a"},
		"ends of documents, and more": {YAML, "...\n\n"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			in := &endless{text: strings.Repeat(c.text, 64<<10)}
			var last []string
			for parsed := range Parse("f", c.format, in, testVocabulary(), "2026-01-01") {
				for _, e := range parsed.Errors {
					last = append(last, e.Message)
				}
			}
			if len(last) == 0 || !strings.Contains(last[len(last)-1], "what follows is not read") {
				t.Errorf("ends with %q", last)
			}
			if in.read > 3*MaxSkipped {
				t.Errorf("%d bytes were read", in.read)
			}
		})
	}
}
