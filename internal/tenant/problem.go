package tenant

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/residency-check/residency-check/internal/residency"
)

// fault is a mistake that keeps a document from being read as values at all.
type fault struct {
	at      mark
	message string
}

// faultAt is a mistake after which nothing more can be said of a document.
func faultAt(at mark, format string, args ...any) []*fault {
	return []*fault{{at: at, message: fmt.Sprintf(format, args...)}}
}

// problems collects the mistakes in one document.
type problems struct {
	file    string
	list    []residency.Error
	omitted bool // there were more than MaxErrors
}

// at adds a mistake in a value.
func (p *problems) at(n *node, format string, args ...any) {
	p.add(n.at, n, format, args...)
}

// atKey adds a mistake in the key of a member.
func (p *problems) atKey(m member, format string, args ...any) {
	p.add(m.keyAt, m.value, format, args...)
}

func (p *problems) add(at mark, n *node, format string, args ...any) {
	if len(p.list) == MaxErrors {
		p.omitted = true
		return
	}
	p.list = append(p.list, residency.Error{
		File: p.file, Line: at.line, Column: at.column,
		Path: n.path(), Message: fmt.Sprintf(format, args...),
	})
}

// sorted returns the mistakes in the order in which they stand in the document.
func (p *problems) sorted() []residency.Error {
	slices.SortStableFunc(p.list, func(a, b residency.Error) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column), cmp.Compare(a.Path, b.Path))
	})
	if p.omitted {
		last := p.list[len(p.list)-1]
		p.list = append(p.list, residency.Error{
			File: p.file, Line: last.Line, Column: last.Column,
			Message: fmt.Sprintf("more than %d errors: the rest is left out", MaxErrors),
		})
	}
	return p.list
}

// maxQuoted is the number of characters after which a quoted word is cut.
const maxQuoted = 80

// quote makes a word of the document fit for a message: control characters are
// escaped, so that none reaches a terminal, and long words are cut.
func quote(word string) string {
	if utf8.RuneCountInString(word) > maxQuoted {
		word = string([]rune(word)[:maxQuoted]) + "…"
	}
	return strconv.Quote(word)
}

// quoteAll lists words for a message.
func quoteAll(words []string) string {
	quoted := make([]string, len(words))
	for i, word := range words {
		quoted[i] = quote(word)
	}
	return strings.Join(quoted, ", ")
}
