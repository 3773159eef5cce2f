package tenant

import (
	"iter"
	"path"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/spell"
)

// selector returns a pattern of feature ids that some known feature matches. A
// "*" stands for anything within a segment; as the whole last segment, it
// stands for one or more segments.
func (d *decoder) selector(n *node) string {
	pattern, ok := d.text(n)
	if !ok || d.selectsKnown(pattern) {
		return pattern
	}
	switch {
	case strings.Contains(pattern, "**"):
		d.at(n, `%s is no selector: a last "*" matches any number of segments already`, quote(pattern))
	case strings.Contains(pattern, "*"):
		if _, known := d.words.Feature(strings.TrimSuffix(pattern, ".*")); known {
			d.at(n, "no known feature matches %s%s", quote(pattern), didYouMean(strings.TrimSuffix(pattern, ".*")))
		} else if meant := d.words.guess(pattern, d.spellGlobs()); len(meant) > 0 {
			d.at(n, "no known feature matches %s%s", quote(pattern), didYouMean(meant...))
		} else {
			d.at(n, "no known feature matches %s (%s)", quote(pattern), featuresElsewhere)
		}
	case d.words.isProduct(pattern):
		d.unknown(n, "feature", []string{pattern + ".*"}, "")
	default:
		d.unknown(n, "feature", d.guessFeature(pattern), featuresElsewhere)
	}
	return ""
}

// currentID is the selector by the id that a feature has today.
func (d *decoder) currentID(selector string) string {
	if f, known := d.words.Feature(selector); known {
		return f.ID
	}
	return selector
}

// selectsKnown reports whether a pattern matches a feature of the vocabulary or
// an integration. Integrations as such are always known, for a requirement may
// be written before the first of them.
func (d *decoder) selectsKnown(pattern string) bool {
	if _, known := d.words.Feature(pattern); known {
		return true
	}
	if pattern == "*" || pattern == IntegrationPrefix+"*" || d.integrations[pattern] || isUnmapped(pattern) {
		return true
	}
	if !strings.Contains(pattern, "*") || !isSelector(pattern) {
		return false
	}
	segments := strings.Split(pattern, ".")
	for id := range d.featureIDs() {
		if matches(segments, id) {
			return true
		}
	}
	return false
}

// featureIDs yields the features of the vocabulary and the integrations.
func (d *decoder) featureIDs() iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, id := range d.words.FeatureIDs {
			if !yield(id) {
				return
			}
		}
		for id := range d.integrations {
			if !yield(id) {
				return
			}
		}
	}
}

// guessFeature guesses a feature of the vocabulary or an integration.
func (d *decoder) guessFeature(word string) []string {
	return d.words.guess(word, slices.Concat(spell.Of(sortedKeys(d.integrations)), d.words.spellFeatures()))
}

// spellGlobs gathers the patterns that select products and parts of them.
func (d *decoder) spellGlobs() spell.Words {
	globs := spell.Of([]string{IntegrationPrefix + "*"})
	for _, product := range d.words.products() {
		globs.Add(product+".*", product+".*")
	}
	return globs
}

// isSelector reports whether a pattern has the characters of one.
func isSelector(pattern string) bool {
	return !strings.Contains(pattern, "**") && !strings.ContainsFunc(pattern, func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9') && !strings.ContainsRune("*-_.", r)
	})
}

// unmappedPrefix begins the id of what is deployed and no mapping knows. Which types
// there are shows in a plan only.
const unmappedPrefix = "unmapped."

func isUnmapped(pattern string) bool {
	rest, is := strings.CutPrefix(pattern, unmappedPrefix)
	return is && rest != "" && isSelector(rest)
}

// Selects reports whether a selector, such as entra.*, stands for the feature of an id.
func Selects(pattern, id string) bool { return matches(strings.Split(pattern, "."), id) }

// matches reports whether a pattern, in segments, matches an id.
func matches(pattern []string, id string) bool {
	last := len(pattern) - 1
	if pattern[last] == "*" {
		rest := strings.Split(id, ".")
		return len(rest) > last && matchEach(pattern[:last], rest[:last])
	}
	segments := strings.Split(id, ".")
	return len(segments) == len(pattern) && matchEach(pattern, segments)
}

func matchEach(pattern, segments []string) bool {
	for i, p := range pattern {
		if ok, err := path.Match(p, segments[i]); err != nil || !ok {
			return false
		}
	}
	return true
}
