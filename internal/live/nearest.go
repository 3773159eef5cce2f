package live

import "context"

// Text is the page at an address, as its server gives it.
func (c *Client) Text(ctx context.Context, address string) (string, error) {
	got, err := c.fetch(ctx, address, Remembered{})
	switch {
	case err != nil:
		return "", err
	case got.gone:
		return "", errGone
	}
	return got.text, nil
}

// Near is the place of a page that is most like some words.
type Near struct {
	Words []string // that stand there, as many
	Alike int      // how many are the same, word by word
	First int      // the first that is another one, from 0
}

// Nearest is the place of a page that is most like words, the first of several.
func Nearest(page, words []string) Near {
	var best Near
	for start := range page {
		window := page[start:min(start+len(words), len(page))]
		alike, first := 0, -1
		for i, word := range window {
			if word == words[i] {
				alike++
			} else if first < 0 {
				first = i
			}
		}
		if first < 0 {
			first = len(window)
		}
		if alike > best.Alike || alike == best.Alike && first > best.First {
			best = Near{window, alike, first}
		}
	}
	return best
}
