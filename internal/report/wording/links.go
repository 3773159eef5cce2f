package wording

import (
	"net/url"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// WebAddress is an address that a browser may be sent to, or nothing.
func WebAddress(address *string) string {
	if address == nil {
		return ""
	}
	u, err := url.Parse(*address)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || !IsPlain(u.String()) {
		return ""
	}
	return u.String()
}

// FileURI is a path as a relative reference. Its characters, those too that
// no name should have, stay as they are behind percent signs.
func FileURI(path string) string {
	// Two slashes in front would make the first name a host.
	u := url.URL{Path: strings.TrimLeft(strings.ReplaceAll(path, `\`, "/"), "/")}
	return u.String()
}

// RestoreLinks puts the addresses back that cleaning may have shortened: a
// link is percent-encoded where it is written.
func RestoreLinks(cleaned, raw *residency.Report) {
	for i, t := range raw.Tenants {
		for j := range t.Findings {
			RestoreFindingLinks(&cleaned.Tenants[i].Findings[j], &t.Findings[j])
		}
	}
}

// RestoreFindingLinks is RestoreLinks for one finding.
func RestoreFindingLinks(cleaned, raw *residency.Finding) {
	for i, fact := range raw.Facts {
		for j, c := range fact.Citations {
			if shown := &cleaned.Facts[i].Citations[j]; shown.URL != c.URL && IsLink(*c.URL) {
				shown.URL = c.URL
			}
		}
	}
}

// IsLink says whether an address is one that may be followed.
func IsLink(url string) bool {
	return len(url) <= longestLink && (strings.HasPrefix(url, "https://") || strings.HasPrefix(url, "http://"))
}

// longestLink is the length up to which an address becomes a link.
const longestLink = 2000
