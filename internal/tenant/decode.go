package tenant

import (
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/spell"
)

// decoder turns the nodes of one document into a tenant or waivers. It goes on
// after a mistake, so that all of them are reported.
type decoder struct {
	problems
	words *words
	today string

	cloud        residency.Cloud // of the tenant; empty while unknown
	integrations map[string]bool // the feature ids of the document's integrations
}

func newDecoder(file string, v *residency.Vocabulary, today string) *decoder {
	return &decoder{
		problems:     problems{file: file},
		words:        &words{Vocabulary: v},
		today:        today,
		integrations: map[string]bool{},
	}
}

// key is one key that an object may have.
type key struct {
	name     string
	required bool
	purpose  string // said where a required key is missing
}

// fields yields the known members of an object, each key once. Unknown,
// repeated and missing keys are mistakes.
func (d *decoder) fields(n *node, keys []key) iter.Seq2[string, *node] {
	return func(yield func(string, *node) bool) {
		if !d.isKind(n, object) {
			return
		}
		seen := make([]bool, len(keys))
		meant := map[string]bool{} // by a misspelt key
		for _, m := range n.members {
			i := slices.IndexFunc(keys, func(k key) bool { return k.name == m.key })
			switch {
			case i < 0:
				for _, name := range d.unknownKey(m, keys) {
					meant[name] = true
				}
			case seen[i]:
				d.repeatedKey(m)
			default:
				seen[i] = true
				if !yield(m.key, m.value) {
					return
				}
			}
		}
		for i, k := range keys {
			if k.required && !seen[i] && !meant[k.name] {
				d.at(n, "missing %q (%s)", k.name, k.purpose)
			}
		}
	}
}

// unknownKey reports a key that no object of this kind has, and returns those that
// were probably meant.
func (d *decoder) unknownKey(m member, keys []key) []string {
	if d.omitted {
		return nil
	}
	names := make([]string, len(keys))
	for i, k := range keys {
		names[i] = k.name
	}
	meant := d.words.guess(m.key, spell.Of(names))
	if m.key == "verified" {
		d.atKey(m, `unknown key "verified": a source has "read", "copy" and "checked" now, and an integration "evaluated"`)
	} else if len(meant) > 0 {
		d.atKey(m, "unknown key %s%s", quote(m.key), didYouMean(meant...))
	} else {
		d.atKey(m, "unknown key %s (known here: %s)", quote(m.key), quoteAll(names))
	}
	return meant
}

func (d *decoder) repeatedKey(m member) {
	d.atKey(m, "the key %s is given twice: only one of them can be meant", quote(m.key))
}

// distinctMembers yields the members of an object with keys of its own, each
// key once. Repeated keys are mistakes.
func (d *decoder) distinctMembers(n *node) iter.Seq[member] {
	return func(yield func(member) bool) {
		seen := make(map[string]bool, len(n.members))
		for _, m := range n.members {
			if seen[m.key] {
				d.repeatedKey(m)
				continue
			}
			seen[m.key] = true
			if !yield(m) {
				return
			}
		}
	}
}

// isKind reports whether n has the kind, and adds a mistake if it does not.
func (d *decoder) isKind(n *node, want kind) bool {
	switch {
	case n.kind == want:
		return true
	case n.kind == null && n.parent != nil && n.parent.kind == object:
		d.at(n, "must be %s, not null: leave the key out where there is nothing to say", want)
	case want == text && (n.kind == number || n.kind == boolean):
		d.at(n, "must be a string, not %s: write %s in quotes", n.kind, quote(n.text))
	case want == boolean && n.kind == text:
		d.at(n, "must be true or false, not the string %s", quote(n.text))
	default:
		d.at(n, "must be %s, not %s", want, n.kind)
	}
	return false
}

// text returns a string that says something. Where no more errors are listed,
// no word is looked at: what a wrong one was meant to be takes time to guess.
func (d *decoder) text(n *node) (string, bool) {
	if d.omitted || !d.isKind(n, text) {
		return "", false
	}
	if strings.TrimSpace(n.text) == "" {
		d.at(n, "must not be blank")
		return "", false
	}
	if length := utf8.RuneCountInString(n.text); length > MaxString {
		d.at(n, "is %d characters long: at most %d are allowed", length, MaxString)
		return "", false
	}
	return n.text, true
}

// id returns a name that may stand in the id of a finding.
func (d *decoder) id(n *node) string {
	id, ok := d.text(n)
	if ok && strings.ContainsFunc(id, func(r rune) bool { return !isLetterOrDigit(r) && !strings.ContainsRune("._-", r) }) {
		d.at(n, `%s is no id: letters, digits, ".", "_" and "-" are allowed`, quote(id))
		return ""
	}
	return id
}

func isLetterOrDigit(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
}

// enum returns one of a closed set of words.
func enum[T ~string](d *decoder, n *node, what string, values []T) T {
	word, ok := d.text(n)
	if !ok || slices.Contains(values, T(word)) {
		return T(word)
	}
	names := make([]string, len(values))
	for i, value := range values {
		names[i] = string(value)
	}
	d.unknown(n, what, d.words.guess(word, spell.Of(values)), "one of "+quoteAll(names))
	return ""
}

// unknown reports a word that the vocabulary does not hold, with the words that
// were probably meant, or else with what may stand there.
func (d *decoder) unknown(n *node, what string, meant []string, otherwise string) {
	if len(meant) > 0 {
		d.at(n, "unknown %s %s%s", what, quote(n.text), didYouMean(meant...))
	} else {
		d.at(n, "unknown %s %s (%s)", what, quote(n.text), otherwise)
	}
}

// entries returns the items of a list that is not too long.
func (d *decoder) entries(n *node, limit int) []*node {
	if !d.isKind(n, list) {
		return nil
	}
	if len(n.items) > limit {
		d.at(n, "has %d entries: at most %d are allowed", len(n.items), limit)
		return nil
	}
	return n.items
}

// notEmpty reports a list that says nothing.
func (d *decoder) notEmpty(n *node) {
	if n.kind == list && len(n.items) == 0 {
		d.at(n, "must not be empty")
	}
}

// distinct decodes each item of a list of words, none of which may occur twice.
func (d *decoder) distinct(n *node, decode func(*node) string) []string {
	var words []string
	first := map[string]*node{}
	for _, item := range d.entries(n, MaxList) {
		if item.kind == text {
			if earlier := first[item.text]; earlier != nil {
				d.at(item, "%s is given twice, first as %s", quote(item.text), earlier.path())
				continue
			}
			first[item.text] = item
		}
		if word := decode(item); word != "" {
			words = append(words, word)
		}
	}
	return words
}
