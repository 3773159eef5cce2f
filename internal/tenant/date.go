package tenant

import "time"

// date returns a day, YYYY-MM-DD.
func (d *decoder) date(n *node) string {
	word, ok := d.text(n)
	if !ok {
		return ""
	}
	if _, err := time.Parse(time.DateOnly, word); err != nil {
		if LooksLikeDate(word) {
			d.at(n, "%s is no day of the calendar", quote(word))
		} else {
			d.at(n, `%s is no date: write it as "2026-12-31"`, quote(word))
		}
		return ""
	}
	return word
}

// LooksLikeDate reports whether a word has the form YYYY-MM-DD.
func LooksLikeDate(word string) bool {
	if len(word) != len(time.DateOnly) {
		return false
	}
	for i, r := range word {
		if (i == 4 || i == 7) != (r == '-') || r != '-' && (r < '0' || r > '9') {
			return false
		}
	}
	return true
}

// pastDate returns a day that can have come.
func (d *decoder) pastDate(n *node) string {
	day := d.date(n)
	if day > d.today && d.today != "" {
		d.at(n, "%s is in the future: it is after %s", quote(day), d.today)
		return ""
	}
	return day
}
