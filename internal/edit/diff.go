package edit

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/rogpeppe/go-internal/diff"

	"github.com/residency-check/residency-check/internal/inert"
)

// Patch is a patch of one file, as git apply and patch take it. It must be the
// file's bytes, so it refuses those that a terminal or the log of a pipeline would
// obey or hide: it may land there.
func Patch(name string, before, after []byte) ([]byte, error) {
	text := diff.Diff("before", before, "after", after)
	if text == nil {
		return nil, nil
	}
	hunks := text
	for range 3 { // the command, and both names, which would be as they are
		_, hunks, _ = bytes.Cut(hunks, []byte("\n"))
	}
	for line := range bytes.Lines(hunks) {
		if !isShowable(line) {
			return nil, fmt.Errorf("the patch would repeat what logs and terminals obey or hide, in %q", shortened(line))
		}
	}
	heading := "--- " + gitName("a/"+name) + "\n+++ " + gitName("b/"+name) + "\n"
	return append([]byte(heading), hunks...), nil
}

// isShowable says whether a line of a patch can be shown as it is. A byte order mark
// begins many a file.
func isShowable(line []byte) bool {
	line = bytes.Replace(bytes.TrimRight(line, "\r\n"), []byte("\ufeff"), nil, 1)
	var shown bytes.Buffer
	_, err := inert.Terminal(&shown).Write(line)
	return err == nil && bytes.Equal(shown.Bytes(), line)
}

func shortened(line []byte) string {
	const readable = 60
	return string(bytes.TrimSpace(line[:min(readable, len(line))]))
}

// gitName writes a name as git does in its patches: in quotes like a string of C where
// a byte of it could be taken for something else, and with a tab behind one with blanks.
func gitName(name string) string {
	var b strings.Builder
	for _, c := range []byte(name) {
		switch at := strings.IndexByte("\a\b\t\n\v\f\r\"\\", c); {
		case at >= 0:
			b.WriteString(`\` + `abtnvfr"\`[at:at+1])
		case c < ' ' || c > '~':
			fmt.Fprintf(&b, `\%03o`, c)
		default:
			b.WriteByte(c)
		}
	}
	switch {
	case b.Len() != len(name):
		return `"` + b.String() + `"`
	case strings.Contains(name, " "):
		return name + "\t"
	}
	return name
}
