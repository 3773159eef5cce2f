package tenant

import (
	"bytes"
	"errors"
	"io"
	"iter"

	"github.com/residency-check/residency-check/internal/residency"
)

// Parse reads the tenant documents of a file, one after the other. file is the
// name to call it by, today the date (YYYY-MM-DD) after which nothing can have
// happened yet. A document that is wrong does not hide those after it. Every
// file yields at least one document.
func Parse(file string, format Format, r io.Reader, v *residency.Vocabulary, today string) iter.Seq[Document] {
	return func(yield func(Document) bool) {
		for source := range Split(format, r) {
			if !yield(source.Parse(file, v, today)) {
				return
			}
		}
	}
}

// Parse reads the document of a source. Sources of one file may be read at the
// same time.
func (s Source) Parse(file string, v *residency.Vocabulary, today string) Document {
	root, faults := s.read()
	if faults != nil {
		return Document{Index: s.index, Errors: faultErrors(file, faults)}
	}
	d := newDecoder(file, v, today)
	t := d.document(root)
	if len(d.list) > 0 {
		return Document{Index: s.index, Errors: d.sorted()}
	}
	t.File, t.Index, t.root, t.Input = file, s.index, root, root.generic()
	return Document{Index: s.index, Tenant: t}
}

// ParseWaivers reads a waivers file, JSON or YAML: an object whose one key
// "waivers" lists them. Each may name the tenant that it is meant for. The
// waivers are those of the file, or its errors are returned, never both.
func ParseWaivers(file string, format Format, data []byte, v *residency.Vocabulary) ([]Waiver, []residency.Error) {
	if format == NDJSON {
		return nil, faultErrors(file, faultAt(mark{1, 1}, "a waivers file must be JSON or YAML"))
	}
	var root *node
	for source := range Split(format, bytes.NewReader(data)) {
		if source.index > 0 {
			return nil, faultErrors(file, faultAt(mark{max(1, source.line), 1}, "a waivers file holds one document, not several"))
		}
		var faults []*fault
		if root, faults = source.read(); faults != nil {
			return nil, faultErrors(file, faults)
		}
	}
	d := newDecoder(file, v, "")
	waivers := d.waiversFile(root)
	if len(d.list) > 0 {
		return nil, d.sorted()
	}
	return waivers, nil
}

// Value reads a text that holds one document, whatever that says, as the policies
// would take it.
func Value(format Format, text []byte) (any, error) {
	var root *node
	for source := range Split(format, bytes.NewReader(text)) {
		if source.index > 0 {
			return nil, errors.New("holds several documents: keep the waiver in a file of its own (--in FILE)")
		}
		var faults []*fault
		if root, faults = source.read(); faults != nil {
			return nil, residency.Error{Line: faults[0].at.line, Column: faults[0].at.column, Message: faults[0].message}
		}
	}
	return root.generic(), nil
}

// faultErrors are the errors of a document that cannot be read.
func faultErrors(file string, faults []*fault) []residency.Error {
	list := make([]residency.Error, len(faults))
	for i, f := range faults {
		list[i] = residency.Error{File: file, Line: f.at.line, Column: f.at.column, Message: f.message}
	}
	return list
}
