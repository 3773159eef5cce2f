package cli

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/names"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/spell"
)

// Whoever has never seen an id finds the feature with the first words that come to
// mind, misspelt ones included.
func TestNewcomersFindWhatTheyMean(t *testing.T) {
	t.Parallel()
	catalogue, err := policy.LoadCatalogue()
	if err != nil {
		t.Fatal(err)
	}
	vocabulary, err := catalogue.Vocabulary()
	if err != nil {
		t.Fatal(err)
	}
	list, err := os.ReadFile("testdata/newcomers.txt")
	if err != nil {
		t.Fatal(err)
	}
	tried := 0
	for line := range strings.Lines(string(list)) {
		words := strings.Fields(line)
		if len(words) < 2 || strings.HasPrefix(line, "#") {
			continue
		}
		tried++
		typed, want := strings.Join(words[:len(words)-1], " "), words[len(words)-1]
		found := names.Find(vocabulary, typed)
		if !slices.Contains(found[:min(len(found), spell.AtMost)], want) {
			t.Errorf("%q finds %q, and %s is not among the first %d", typed, found, want, spell.AtMost)
		}
	}
	if tried < 60 {
		t.Errorf("only %d words were tried", tried)
	}
}
