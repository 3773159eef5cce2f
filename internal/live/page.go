package live

import (
	"cmp"
	"slices"
)

// Page is one to be looked at: its address, and the passages that are looked for.
type Page struct {
	URL      string
	Passages []string
}

// State is what became of a page.
type State string

// The states of a page, worst last.
const (
	Reached     State = "reached"     // it is where it was; whether it says the same its passages tell
	Moved       State = "moved"       // another address has it for good, or none has
	Unreachable State = "unreachable" // nobody can tell
)

// Look is what was seen of a page.
type Look struct {
	State   State
	Address string   // where it is now; empty where it is gone, or was not reached
	Why     string   // it was not reached, or is gone
	Missing []string // the passages that do not stand there, sorted
	Gained  []string // sentences that were not there when all passages last were, and may limit what facts say
}

// Memory is what is kept of pages from one run to the next, by address: nothing is
// fetched twice a day, nor when its server says that it is as it was.
type Memory map[string]Remembered

// Remembered is what is kept of a page.
type Remembered struct {
	Day          string   `json:"day"` // on which it was last seen, UTC
	ETag         string   `json:"etag,omitempty"`
	LastModified string   `json:"last_modified,omitempty"`
	Address      string   `json:"address"`
	Moved        bool     `json:"moved,omitempty"`
	Asked        []string `json:"asked"`    // passages that were looked for
	Found        []string `json:"found"`    // those that were there
	Limiting     []string `json:"limiting"` // fingerprints of sentences that may limit, as long as nothing is missing
	Gained       []string `json:"gained,omitempty"`
}

// knows says whether all the passages of a page were looked for.
func (r Remembered) knows(page Page) bool {
	return !slices.ContainsFunc(page.Passages, func(passage string) bool { return !slices.Contains(r.Asked, passage) })
}

// look is what is remembered of a page, as if it had been seen now.
func (r Remembered) look(page Page) Look {
	look := Look{State: Reached, Address: r.Address, Gained: r.Gained}
	if r.Moved {
		look.State = Moved
	}
	for _, passage := range page.Passages {
		if !slices.Contains(r.Found, passage) {
			look.Missing = append(look.Missing, passage)
		}
	}
	slices.Sort(look.Missing)
	look.Missing = slices.Compact(look.Missing)
	return look
}

// Merged are the pages with each address once, in the order of addresses.
func Merged(pages []Page) []Page {
	byURL := map[string]*Page{}
	for _, page := range pages {
		if byURL[page.URL] == nil {
			byURL[page.URL] = &Page{URL: page.URL}
		}
		byURL[page.URL].Passages = append(byURL[page.URL].Passages, page.Passages...)
	}
	var all []Page
	for _, page := range byURL {
		slices.Sort(page.Passages)
		page.Passages = slices.Compact(page.Passages)
		all = append(all, *page)
	}
	slices.SortFunc(all, func(a, b Page) int { return cmp.Compare(a.URL, b.URL) })
	return all
}
