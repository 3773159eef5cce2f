package live

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/text/unicode/norm"
)

// Fewest is how many words a passage has at least: fewer stand on many pages.
const Fewest = 6

// markdownLink is a link or picture of Markdown, whose words are what is seen of it.
var markdownLink = regexp.MustCompile(`!?\[((?:[^\[\]]|\[[^\]]*\])*)\]\([^)\s]*(?:\s+"[^"]*")?\)`)

// Visible is the text that a reader of a page sees, of HTML and of Markdown.
func Visible(page string) string {
	tokens := html.NewTokenizer(strings.NewReader(markdownLink.ReplaceAllString(page, "$1")))
	var text strings.Builder
	unseen := "" // the element whose content nobody sees
	for {
		switch tokens.Next() {
		case html.ErrorToken:
			return text.String()
		case html.TextToken:
			if unseen == "" {
				text.Write(tokens.Text())
				text.WriteByte(' ')
			}
		case html.StartTagToken:
			if name, _ := tokens.TagName(); unseen == "" && (string(name) == "script" || string(name) == "style") {
				unseen = string(name)
			}
			text.WriteByte(' ')
		case html.EndTagToken:
			if name, _ := tokens.TagName(); string(name) == unseen {
				unseen = ""
			}
			text.WriteByte(' ')
		default:
			text.WriteByte(' ')
		}
	}
}

// Words are the words of a text as passages count them: letters and digits, lower case.
func Words(text string) []string {
	return strings.FieldsFunc(strings.ToLower(norm.NFKC.String(text)), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsNumber(r)
	})
}

// Passage is the fingerprint of words: how many they are, and the first 16 hex digits
// of the SHA-256 of them, joined by single blanks.
func Passage(words []string) string {
	sum := sha256.Sum256([]byte(strings.Join(words, " ")))
	return fmt.Sprintf("%d:%s", len(words), hex.EncodeToString(sum[:8]))
}

// Found tells which of the passages stand among the words of a page.
func Found(words, passages []string) map[string]bool {
	found := map[string]bool{}
	wanted := map[int]map[string]bool{}
	for _, passage := range passages {
		number, _, _ := strings.Cut(passage, ":")
		if n, err := strconv.Atoi(number); err == nil && n > 0 {
			if wanted[n] == nil {
				wanted[n] = map[string]bool{}
			}
			wanted[n][passage] = true
		}
	}
	for n, of := range wanted {
		for i := 0; i+n <= len(words); i++ {
			if passage := Passage(words[i : i+n]); of[passage] {
				found[passage] = true
			}
		}
	}
	return found
}

// Holds says whether words stand on a page one after the other.
func Holds(page, words []string) bool {
	return strings.Contains(" "+strings.Join(page, " ")+" ", " "+strings.Join(words, " ")+" ")
}
