package cli

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/residency-check/residency-check/internal/names"
	"github.com/residency-check/residency-check/internal/spell"
)

// question is what is asked at a time.
type question struct {
	text     string
	help     string             // what it is about
	list     list               // what can be answered, where that can be listed
	fallback string             // what an empty answer means
	take     func(string) error // returns what is wrong with an answer
}

// errBack asks for the question before.
var errBack = errors.New("back")

// mostAnswers is how many answers to one question are looked at: an input that never
// ends has more.
const mostAnswers = 1000

// ask asks until an answer is taken.
func (i *interview) ask(q question) error {
	for range mostAnswers {
		prompt := q.text
		if q.fallback != "" {
			prompt += " [" + q.fallback + "]"
		}
		i.write(strings.Join(broken(prompt+":", i.width-1), "\n") + " ")
		if err := i.out.Flush(); err != nil {
			return err
		}
		if !i.in.Scan() {
			i.write("\n")
			if err := i.out.Flush(); err != nil {
				return err
			}
			if err := i.in.Err(); err != nil {
				return fmt.Errorf("read answer: %w", err)
			}
			return errNothingWritten
		}
		answer := strings.TrimSpace(i.in.Text())
		word, helps := strings.CutPrefix(answer, "?")
		switch {
		case answer == "<" || answer == "back":
			return errBack
		case helps:
			i.explain(q, strings.TrimSpace(word))
			continue
		case answer == "":
			answer = q.fallback
		}
		if err := q.take(answer); err != nil {
			i.tell("  ", err.Error())
			continue
		}
		i.asked++
		return nil
	}
	return fmt.Errorf("%d answers, and none was taken: nothing is written", mostAnswers)
}

// explain says what a question is about, and lists what can be answered, or of that
// what a word finds.
func (i *interview) explain(q question, word string) {
	if word == "" {
		i.tell("  ", q.help)
	}
	if shown := q.list.shown(word, i.width); shown != "" {
		i.write(shown)
	} else if word != "" {
		i.tell("  ", fmt.Sprintf("Nothing is called %q.", word))
	}
}

// write says something; what goes wrong is told when it is flushed.
func (i *interview) write(text string) { i.out.WriteString(text) }

// tell writes a text, broken between words, each line after an indent.
func (i *interview) tell(indent, text string) {
	for _, line := range broken(text, i.width-len(indent)-1) {
		i.write(indent + line + "\n")
	}
}

const defaultWidth = 80

// broken breaks a text between words into lines of a width.
func broken(text string, width int) []string {
	lines := []string{""}
	for _, word := range strings.Fields(text) {
		last := &lines[len(lines)-1]
		switch {
		case *last == "":
			*last = word
		case utf8.RuneCountInString(*last)+1+utf8.RuneCountInString(word) > width:
			lines = append(lines, word)
		default:
			*last += " " + word
		}
	}
	return lines
}

// listed is a word that can be answered, and what it means.
type listed struct{ word, about string }

// list is what can be answered to a question.
type list struct {
	all  []listed
	find func(word string) []listed // nil to search in all
}

func listOf(words []string, about map[string]string) list {
	var l list
	for _, word := range words {
		l.all = append(l.all, listed{word, about[word]})
	}
	return l
}

// mostListed is how many words are listed where nothing is searched for.
const mostListed = 80

// shown lists what can be answered; with a word, what has it in it.
func (l list) shown(word string, width int) string {
	entries := l.all
	if word != "" {
		entries = l.search(word)
		if l.find != nil {
			entries = l.find(word)
		}
	}
	more := 0
	if len(entries) > mostListed {
		more = len(entries) - mostListed
		entries = entries[:mostListed]
	}
	column := 0
	for _, e := range entries {
		column = max(column, len(e.word))
	}
	var b strings.Builder
	for _, e := range entries {
		lines := broken(e.about, max(20, width-column-5))
		fmt.Fprintf(&b, "%s\n", strings.TrimRight(fmt.Sprintf("  %-*s  %s", column, e.word, lines[0]), " "))
		for _, line := range lines[1:] {
			fmt.Fprintf(&b, "  %-*s  %s\n", column, "", line)
		}
	}
	if more > 0 {
		fmt.Fprintf(&b, "  and %d more: ? and a word searches them\n", more)
	}
	return b.String()
}

func (l list) search(word string) []listed {
	word = strings.ToLower(word)
	has := func(text string) bool { return strings.Contains(strings.ToLower(text), word) }
	return slices.DeleteFunc(slices.Clone(l.all), func(e listed) bool { return !has(e.word) && !has(e.about) })
}

// found are the features that a word is about.
func (i *interview) found(word string) []listed {
	var all []listed
	for _, id := range names.Find(i.vocabulary, word) {
		feature, _ := i.vocabulary.Feature(id)
		all = append(all, listed{id, feature.Name})
	}
	return all
}

func (i *interview) countries() list {
	var l list
	for code, country := range i.vocabulary.Countries.All() {
		l.all = append(l.all, listed{code, country.Name})
	}
	return l
}

// places lists countries and geographies.
func (i *interview) places() list {
	var l list
	for id, name := range i.vocabulary.Geographies.All() {
		l.all = append(l.all, listed{id, name})
	}
	l.all = append(l.all, i.countries().all...)
	return l
}

// regionsOf lists the regions of a vendor.
func (i *interview) regionsOf(vendor string) list {
	var l list
	for id, region := range i.vocabulary.Regions.All() {
		if region.Vendor == vendor {
			l.all = append(l.all, listed{id, region.Name})
		}
	}
	return l
}

// place is the place that an answer is another way to write, else the answer itself.
func (i *interview) place(answer string, allowed func(string) bool) string {
	if place := names.Place(i.vocabulary, answer, allowed); place != "" {
		return place
	}
	return answer
}

// region is the same for a region of a vendor.
func (i *interview) region(answer, vendor string) string {
	if same := names.Regions(i.vocabulary, vendor).Same(answer); len(same) == 1 {
		return same[0]
	}
	return answer
}

// products are the first segments of all feature ids, with the name that most of
// their features share, if any, and how many there are.
func (i *interview) products() (ids []string, about map[string]string) {
	features, names := map[string]int{}, map[string]map[string]int{}
	for _, id := range i.vocabulary.FeatureIDs {
		feature, _ := i.vocabulary.Feature(id)
		product, _, _ := strings.Cut(id, ".")
		if features[product]++; features[product] == 1 {
			ids = append(ids, product)
			names[product] = map[string]int{}
		}
		names[product][feature.Product]++
	}
	about = map[string]string{}
	for product, n := range features {
		about[product] = count(n, "feature")
		for name, of := range names[product] {
			if of*2 > n {
				about[product] = name + ", " + about[product]
			}
		}
	}
	return ids, about
}

// words splits an answer at commas and blanks.
func words(answer string) []string {
	return strings.FieldsFunc(answer, func(r rune) bool { return r == ',' || r == ' ' || r == '\t' })
}

func meant(word string, known []string) string {
	if guesses := spell.Of(known).Guesses(word); len(guesses) > 0 {
		return spell.Question(guesses)
	}
	return " (? lists the known ones)"
}
