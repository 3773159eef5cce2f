package wording

import (
	"fmt"
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

// RestoreLinks puts the addresses back that cleaning may have shortened, in
// percent signs what no address holds: a page shows it, too.
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
				url := PercentEncoded(*c.URL)
				shown.URL = &url
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

// PercentEncoded is an address of nothing but what addresses may be made of, so that
// it can be shown and pointed to.
func PercentEncoded(url string) string {
	var b strings.Builder
	for _, c := range []byte(url) {
		if 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || strings.IndexByte("-._~:/?#@!$&+,;=%", c) >= 0 {
			b.WriteByte(c)
		} else {
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}

// RestoreQuestions puts back what cleaning may have cut from the questions to vendors:
// they are to be sent as they are.
func RestoreQuestions(cleaned, raw *residency.Report) {
	for i := range raw.Tenants {
		shown, t := &cleaned.Tenants[i], &raw.Tenants[i]
		for j := range t.NextSteps {
			if question := PrintableUpTo(longestQuestion, t.NextSteps[j].Question); shown.NextSteps[j].Question != question {
				shown.NextSteps[j].Question = question // of a copy, since it was cut
			}
		}
		for j := range t.Findings {
			if next := t.Findings[j].Next; next != nil && shown.Findings[j].Next != next {
				shown.Findings[j].Next.Question = PrintableUpTo(longestQuestion, next.Question)
			}
		}
	}
}

// longestQuestion is more than any question takes whose words are not hostile.
const longestQuestion = 4000
