package check

import (
	"bytes"
	"fmt"
	"io"
	"path/filepath"
	"regexp"
)

// notDocument says what was given for a tenant document and is something else that this
// program reads, and what to type instead; nil where it is none.
func (p *Run) notDocument(w World, path string) error {
	head := begun(w, path)
	name := filepath.ToSlash(path)
	switch {
	case bytes.HasPrefix(head, []byte{0x1f, 0x8b}):
		return fmt.Errorf("this is a bundle of policies, or another compressed file, and no tenant document: type residency-check --policy %s TENANT", name)
	case savedReport.Match(head):
		return fmt.Errorf("this is a saved report and no tenant document: type residency-check render %s, or residency-check diff %s TENANT", name, name)
	}
	return p.mistaken(w, path)
}

// savedReport is how a report begins that -o json wrote.
var savedReport = regexp.MustCompile(`^\s*\{\s*"report_version"\s*:`)

// begun is how a file begins, or the standard input; nothing where it cannot be read.
func begun(w World, path string) []byte {
	if path == "-" {
		if k, kept := w.In.(*keeper); kept {
			return k.begun.Bytes()
		}
		return nil
	}
	file, err := w.Files.Open(path)
	if err != nil {
		return nil
	}
	defer file.Close()
	head := make([]byte, 64)
	n, _ := io.ReadFull(file, head)
	return head[:n]
}
