package live

import (
	"regexp"
	"slices"
	"strings"
)

// limiting are words that what limits a claim is made of.
var limiting = regexp.MustCompile(`(?i)\b(except(?:ion|ions|ing)?|excluded?|excludes|may|might|preview|global(?:ly)?|failover|support|metadata|outside|unless|however)\b`)

// ends are where a sentence may end.
var ends = regexp.MustCompile(`[.!?:]\s+|\n\s*\n`)

// longestSentence is how many bytes of a sentence are shown.
const longestSentence = 300

// Limiting are the sentences of a text with a word that what limits a claim is made of,
// each once, on one line.
func Limiting(text string) []string {
	var sentences []string
	seen := map[string]bool{}
	for _, sentence := range ends.Split(text, -1) {
		sentence = strings.Join(strings.Fields(sentence), " ")
		if len(Words(sentence)) < Fewest || !limiting.MatchString(sentence) || seen[sentence] {
			continue
		}
		seen[sentence] = true
		if len(sentence) > longestSentence {
			sentence = strings.ToValidUTF8(sentence[:longestSentence], "") + "…"
		}
		sentences = append(sentences, sentence)
	}
	return slices.Clip(sentences)
}
