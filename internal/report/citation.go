package report

import (
	"fmt"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// source is what facts of one document have in common.
func source(f residency.Fact) string {
	if len(f.Citations) == 0 {
		return ""
	}
	return document(f.Citations[0])
}

func document(c residency.Citation) string {
	return key(c.Title, address(c), dates(c))
}

func dates(c residency.Citation) string {
	said := ", date not recorded"
	if c.Dated != nil {
		said = ", dated " + *c.Dated
	}
	if c.Verified != nil {
		return said + ", verified " + *c.Verified
	}
	return said + ", not verified"
}

func address(c residency.Citation) string {
	switch {
	case c.URL == nil:
		return "no address recorded"
	case c.URLInferred:
		return *c.URL + " (address not confirmed)"
	}
	return *c.URL
}

// location is "file:line:column: ", as compilers write it, so that editors
// find it.
func location(file string, line, column int) string {
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

// at is a position between two strings, or nothing where there is none. Where it
// names no file, it is in file.
func at(file, before string, p *residency.Position, after string) string {
	if p == nil {
		return ""
	}
	if p.File != "" {
		file = p.File
	}
	return before + strings.TrimSuffix(location(file, p.Line, p.Column), ": ") + after
}

// isOwnStatement says whether a citation is what the tenant's document declares,
// such as tenant.data_locations.entra.
func isOwnStatement(c residency.Citation) bool {
	return c.URL == nil && strings.HasPrefix(c.Title, "tenant.")
}
