package live

import (
	"context"
	"errors"
	"net/url"
	"slices"
	"sync"
)

// mostHosts is how many hosts are asked at once.
const mostHosts = 8

var errGone = errors.New("no such page any more")

// Check looks at every page and returns what it saw, by address. What it learns goes
// into the memory as it goes, which done is told of after each page, one at a time. It
// ends early with what it has when the context ends.
func (c *Client) Check(ctx context.Context, pages []Page, memory Memory, today string, done func()) map[string]Look {
	looks := map[string]Look{}
	var mu sync.Mutex
	learn := func(page Page, look Look, remembered *Remembered) {
		mu.Lock()
		defer mu.Unlock()
		looks[page.URL] = look
		if remembered != nil {
			memory[page.URL] = *remembered
		}
		done()
	}
	recall := func(page Page) Remembered {
		mu.Lock()
		defer mu.Unlock()
		return memory[page.URL]
	}
	var all sync.WaitGroup
	room := make(chan struct{}, mostHosts)
	for _, ofHost := range byHost(Merged(pages)) {
		all.Go(func() {
			room <- struct{}{}
			defer func() { <-room }()
			for _, page := range ofHost {
				if ctx.Err() != nil {
					return
				}
				look, remembered := c.look(ctx, page, recall(page), today)
				if ctx.Err() == nil || look.State != Unreachable {
					learn(page, look, remembered)
				}
			}
		})
	}
	all.Wait()
	return looks
}

// look looks at one page, unless that was done today.
func (c *Client) look(ctx context.Context, page Page, before Remembered, today string) (Look, *Remembered) {
	known := before.Day != "" && before.knows(page)
	if known && before.Day == today {
		return before.look(page), nil
	}
	since := Remembered{}
	if known {
		since = before
	}
	got, err := c.fetch(ctx, page.URL, since)
	switch {
	case err != nil:
		return Look{State: Unreachable, Why: err.Error()}, nil
	case got.gone:
		return Look{State: Moved, Why: errGone.Error(), Missing: slices.Clone(page.Passages)}, nil
	case got.unchanged:
		before.Day = today
		return before.look(page), &before
	}
	now := remember(page, got, today)
	if before.Day != "" && len(now.look(page).Missing) > 0 {
		now.Limiting, now.Gained = before.Limiting, gained(got.text, before.Limiting)
	}
	return now.look(page), &now
}

// remember is what is kept of a page as it is now.
func remember(page Page, got *fetched, today string) Remembered {
	visible := Visible(got.text)
	found := Found(Words(visible), page.Passages)
	r := Remembered{
		Day: today, ETag: got.etag, LastModified: got.lastModified, Address: got.address, Moved: got.moved,
		Asked: append([]string{}, page.Passages...), Found: []string{}, Limiting: []string{},
	}
	for _, passage := range page.Passages {
		if found[passage] {
			r.Found = append(r.Found, passage)
		}
	}
	for _, sentence := range Limiting(visible) {
		r.Limiting = append(r.Limiting, Passage(Words(sentence)))
	}
	return r
}

// gained are the limiting sentences of a page that were not there before.
func gained(page string, before []string) []string {
	var sentences []string
	for _, sentence := range Limiting(Visible(page)) {
		if !slices.Contains(before, Passage(Words(sentence))) {
			sentences = append(sentences, sentence)
		}
	}
	return sentences
}

// byHost are the pages of each host.
func byHost(pages []Page) map[string][]Page {
	hosts := map[string][]Page{}
	for _, page := range pages {
		host := ""
		if u, err := url.Parse(page.URL); err == nil {
			host = u.Host
		}
		hosts[host] = append(hosts[host], page)
	}
	return hosts
}
