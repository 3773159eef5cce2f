package spell

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// mostWords is how many words of a phrase are looked at: a mask has a bit for each.
const mostWords = 16

// split is a phrase as it is compared: without case and punctuation, and as words.
type split struct {
	lower  string
	bare   string   // letters and digits only
	words  []string // the runs of these
	starts []int    // where each word begins in bare
	last   int      // the first of the words behind the last dot; 0 where there is no dot
}

func splitUp(phrase string) split {
	s := split{lower: strings.ToLower(phrase)}
	dot := strings.LastIndexByte(s.lower, '.')
	var bare strings.Builder
	begin := -1
	end := func(at int) {
		if begin >= 0 {
			s.words, s.starts = append(s.words, s.lower[begin:at]), append(s.starts, bare.Len())
			bare.WriteString(s.lower[begin:at])
			begin = -1
		}
	}
	for i, r := range s.lower {
		switch isPart := unicode.IsLetter(r) || unicode.IsDigit(r); {
		case !isPart:
			if end(i); i == dot {
				s.last = len(s.words)
			}
		case begin < 0:
			begin = i
		}
	}
	end(len(s.lower))
	s.bare = bare.String()
	return s
}

// beginsAt says whether what begins with one of the words begins with a phrase. One that
// runs words together has to end where a word does, a plural aside: entra.mfaa is not
// the beginning of entra.mfa-adfs.
func (s split) beginsAt(word int, phrase split) bool {
	if word >= len(s.starts) {
		return false
	}
	rest := s.bare[s.starts[word]:]
	if !strings.HasPrefix(rest, phrase.bare) {
		return false
	}
	end := s.starts[word] + len(phrase.bare)
	runsTogether, atEnd := false, end+1 >= len(s.bare)
	for i, start := range s.starts[word:] {
		if start < end && !slices.Contains(phrase.starts, start-s.starts[word]) {
			runsTogether = true
		}
		atEnd = atEnd || i > 0 && (start == end || start == end+1)
	}
	return !runsTogether || atEnd
}

// contains says whether what begins with a word begins with a phrase or, where that has
// enough letters, whether any part is these.
func (s split) contains(phrase split) bool {
	for i := range s.starts {
		if s.beginsAt(i, phrase) {
			return true
		}
	}
	return len(phrase.words) == 1 && len(phrase.bare) > shortest && slices.ContainsFunc(s.words, func(word string) bool { return strings.Contains(word, phrase.bare) })
}

// holds says whether some whole words of the phrase are these letters.
func (s split) holds(bare string) bool {
	for _, start := range s.starts {
		if rest, begins := strings.CutPrefix(s.bare[start:], bare); begins {
			end := len(s.bare) - len(rest)
			if end == len(s.bare) || slices.Contains(s.starts, end) {
				return true
			}
		}
	}
	return false
}

// masks are a bit for every word, and for those behind the last dot.
func (s split) masks() (every, last uint) {
	n := min(len(s.words), mostWords)
	every = 1<<n - 1
	if s.last > 0 && s.last < n {
		last = every &^ (1<<s.last - 1)
	}
	return every, last
}

// matched is a bit for each word with which one of the other phrase begins.
func (s split) matched(other split) (mask uint) {
	for i, word := range s.words[:min(len(s.words), mostWords)] {
		if slices.ContainsFunc(other.words, func(o string) bool { return begins(o, word) }) {
			mask |= 1 << i
		}
	}
	return mask
}

// begins says whether a word begins with another. A very short one must be it.
func begins(word, with string) bool {
	return word == with || len(with) >= shortest && strings.HasPrefix(word, with)
}

// nearTo says whether each word is near to one of the other phrase, a quarter of its
// letters at most, and how many letters differ in all.
func (s split) nearTo(other split) (cost int, all bool) {
	for _, word := range s.words[:min(len(s.words), mostWords)] {
		length := utf8.RuneCountInString(word)
		limit := length / 4
		best := limit + 1
		for _, o := range other.words {
			if begins(o, word) {
				best = 0
				break
			}
			if other := utf8.RuneCountInString(o); max(length, other)-min(length, other) <= limit {
				best = min(best, distance(word, o))
			}
		}
		if best > limit {
			return 0, false
		}
		cost += best
	}
	return cost, true
}
