package wording

import (
	"fmt"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// Source is what facts of one document have in common.
func Source(f residency.Fact) string {
	if len(f.Citations) == 0 {
		return ""
	}
	return Document(f.Citations[0])
}

// Document tells one document from another, so that each is named once.
func Document(c residency.Citation) string {
	return Key(c.Title, Address(c), days(c))
}

// Dates says what is known of when a document said so, and whether the passage that
// is cited was recorded.
func Dates(c residency.Citation) string {
	if isDocument(c) && !c.Confirmed {
		return days(c) + ", not confirmed"
	}
	return days(c)
}

// days says when a document is from, when it was read, of which day the copy was,
// and when it was last found at its address.
func days(c residency.Citation) string {
	said := ", date not recorded"
	if IsShown(c) {
		return ""
	}
	if c.Dated != nil {
		said = ", dated " + *c.Dated
	}
	if !isDocument(c) {
		return said
	}
	return said + After(", read ", Either(c.Read, "")) + After(", copy of ", Either(c.Copy, "")) + After(", checked ", Either(c.Checked, ""))
}

// isDocument tells a document that somebody read from what the tenant's owner says.
func isDocument(c residency.Citation) bool { return c.Read != nil && c.Title != ownersEvaluation }

// IsShown tells what no document says: a resource by its address, or what the
// tenant's document declares.
func IsShown(c residency.Citation) bool {
	return c.Title != ownersEvaluation && !IsOwnStatement(c) && c.URL == nil && c.Dated == nil && c.Read == nil
}

// ownersEvaluation is the title by which the policies cite what is declared of an
// integration.
const ownersEvaluation = "Evaluation by the tenant's owner"

// Cited is a citation as it stands for all of its document by which facts are
// grouped: confirmed where each of theirs is.
func Cited(c residency.Citation, facts []residency.Fact) residency.Citation {
	for _, f := range facts {
		for _, other := range f.Citations {
			if !other.Confirmed && Document(other) == Document(c) {
				c.Confirmed = false
			}
		}
	}
	return c
}

// Sections are the parts of one document that facts cite first, each once.
func Sections(facts []residency.Fact) []string {
	var all []string
	for _, f := range facts {
		if len(f.Citations) > 0 && f.Citations[0].Section != nil {
			all = Union(all, strings.Split(*f.Citations[0].Section, "; "))
		}
	}
	return all
}

// Passages are the fingerprints of all passages of a document that facts rest on,
// and of those that limit what these say; only explanations have any.
func Passages(c residency.Citation, facts []residency.Fact) (passages, limits []string) {
	for _, f := range facts {
		for _, other := range f.Citations {
			if Document(other) != Document(c) {
				continue
			}
			if other.Passage != nil && !slices.Contains(passages, *other.Passage) {
				passages = append(passages, *other.Passage)
			}
			for _, limit := range other.Limits {
				if !slices.Contains(limits, limit) {
					limits = append(limits, limit)
				}
			}
		}
	}
	return passages, limits
}

// Address is where a document stands, and whether that is certain.
func Address(c residency.Citation) string {
	switch {
	case IsShown(c):
		return "no document"
	case c.URL == nil:
		return "no address recorded"
	case c.URLInferred:
		return *c.URL + " (address not confirmed)"
	}
	return *c.URL
}

// Location is "file:line:column: ", as compilers write it, so that editors
// find it.
func Location(file string, line, column int) string {
	switch {
	case line == 0 && file == "":
		return ""
	case line == 0:
		return file + ": "
	case column == 0:
		return fmt.Sprintf("%s:%d: ", file, line)
	}
	return fmt.Sprintf("%s:%d:%d: ", file, line, column)
}

// At is a position between two strings, or nothing where there is none. Where it
// names no file, it is in file.
func At(file, before string, p *residency.Position, after string) string {
	if p == nil {
		return ""
	}
	if p.File != "" {
		file = p.File
	}
	return before + strings.TrimSuffix(Location(file, p.Line, p.Column), ": ") + after
}

// IsOwnStatement says whether a citation is what the tenant's document declares,
// such as tenant.data_locations.entra.
func IsOwnStatement(c residency.Citation) bool {
	return c.URL == nil && strings.HasPrefix(c.Title, "tenant.")
}
