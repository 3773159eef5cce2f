package markdown

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// commentLimit is how many characters GitHub takes in a comment.
const commentLimit = 65536

// Page is one report on its way to the page: parts that may be left
// out from the end.
type Page struct {
	report  *residency.Report
	several map[string]bool  // files that hold more than one document
	marks   wording.Marks    // used so far, for the legend
	implied *wording.Implied // findings of the tenant being written that others imply
	parts   []string
	room    int // in bytes; 0 for a comment
}

// Add adds a part, which is left out whole or not at all.
func (d *Page) Add(part string) { d.parts = append(d.parts, part) }

// Fit is as many parts as the page takes, and what says that there are more.
func (d *Page) Fit() string {
	limit, holds, size := commentLimit, fmt.Sprintf("A comment on GitHub holds %d characters", commentLimit), utf8.RuneCountInString
	if d.room > 0 {
		limit, holds, size = d.room, fmt.Sprintf("The summary of this job has room for %d bytes", d.room), func(s string) int { return len(s) }
	}
	all := strings.Join(d.parts, "")
	if len(all) <= limit || size(all) <= limit {
		return all
	}
	const room = 300 // for the last line
	if limit < room {
		return "" // of a summary that is too long, GitHub shows nothing
	}
	taken := 0
	for i, part := range d.parts {
		if taken += size(part); taken > limit-room {
			return strings.Join(d.parts[:i], "") + fmt.Sprintf("\n**Cut here.** %s: %s left out. Other formats, such as `-o json` or `-o csv`, hold everything.\n",
				holds, were(len(d.parts)-i, "more section or row", "more sections and rows"))
		}
	}
	return all
}

func were(n int, one, several string) string {
	if n == 1 {
		return "1 " + one + " is"
	}
	return fmt.Sprintf("%d %s are", n, several)
}
