package live

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What a reader sees of a page is the same words in HTML and in Markdown.
func TestVisibleWords(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		page string
		want []string
	}{
		"html":         {`<p>Data is stored<br>in <a href="/x">Japan&nbsp;East</a>, and&#32;the <b>EU</b>.</p>`, []string{"data", "is", "stored", "in", "japan", "east", "and", "the", "eu"}},
		"unseen":       {`<style>p {color: red}</style><script>var stored = "in the US"</script><!-- not this -->seen`, []string{"seen"}},
		"markdown":     {"Data is *stored* in [Japan [East]](https://example.com \"a title\") and ![a map](map.png).", []string{"data", "is", "stored", "in", "japan", "east", "and", "a", "map"}},
		"table":        {"| Azure_SQL | EU-27 |\n|--|--|", []string{"azure", "sql", "eu", "27"}},
		"width":        {"ＥＵ ﬁle ① Ⅳ", []string{"eu", "file", "1", "iv"}},
		"placeholder":  {"in the <region> of yours", []string{"in", "the", "of", "yours"}},
		"smaller than": {"if a < b, and c > d", []string{"if", "a", "b", "and", "c", "d"}},
		"broken":       {"<p>begun <b", []string{"begun"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(c.want, Words(Visible(c.page))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// The fingerprints are those that DESIGN defines, by another's program.
func TestPassageIsTheAgreedFingerprint(t *testing.T) {
	t.Parallel()
	words := Words("Customer data is stored at rest in Japan, ＥＵ and “the US”.")
	if got := Passage(words); got != "12:17270bb849654bcf" {
		t.Errorf("got %s of %q", got, words)
	}
	page := Words("Before. Customer data is stored at rest in Japan, EU and the US. After.")
	other := Passage(Words("customer data is stored at rest in Japan"))
	gone := Passage(Words("customer data is stored at rest in Finland"))
	if diff := cmp.Diff(map[string]bool{Passage(words): true, other: true}, Found(page, []string{Passage(words), other, gone, "nonsense", "0:", "-3:x", "99:0000000000000000"})); diff != "" {
		t.Error(diff)
	}
}
