package cli

import (
	"bufio"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/spell"
)

// interview asks for a tenant document, a line for a line: it works over every
// connection, for screen readers, and for answers that come from a file.
type interview struct {
	*drafting
	in    *bufio.Scanner
	out   *bufio.Writer // flushed before each answer
	ended bool          // somebody wants to hear no more questions
	// The last region that was answered, by vendor: most resources are in one.
	regions map[string]string
}

func newInterview(s streams, w *drafting) *interview {
	return &interview{drafting: w, in: bufio.NewScanner(s.In), out: bufio.NewWriter(s.err), regions: map[string]string{}}
}

// question is what is asked at a time.
type question struct {
	text     string
	fallback string             // what an empty answer means
	help     func() string      // what ? lists
	take     func(string) error // returns what is wrong with an answer
}

// ask asks until an answer is taken.
func (i *interview) ask(q question) error {
	for range mostAnswers {
		prompt := q.text
		if q.fallback != "" {
			prompt += " [" + q.fallback + "]"
		}
		i.out.WriteString(prompt + ": ")
		if err := i.out.Flush(); err != nil {
			return err
		}
		if !i.in.Scan() {
			i.out.WriteString("\n")
			if err := i.out.Flush(); err != nil {
				return err
			}
			if err := i.in.Err(); err != nil {
				return fmt.Errorf("read answer: %w", err)
			}
			return errNothingWritten
		}
		answer := strings.TrimSpace(i.in.Text())
		if answer == "" {
			answer = q.fallback
		}
		if answer == "?" && q.help != nil {
			i.out.WriteString(q.help())
			continue
		}
		if err := q.take(answer); err != nil {
			i.out.WriteString("  " + err.Error() + "\n")
			continue
		}
		return nil
	}
	return fmt.Errorf("%d answers, and none was taken: nothing is written", mostAnswers)
}

// mostAnswers is how many answers to one question are looked at: an input that never
// ends has more.
const mostAnswers = 1000

const interviewBegins = `This writes a tenant document: what a tenant uses, and where its customer data may
be. Enter takes the answer in brackets, ? lists what can be answered. Nothing is
written before the end.

`

// run asks for what the document lacks, and then for what its answer turns on.
func (i *interview) run(ctx context.Context) error {
	if mistakes := i.given(); len(mistakes) > 0 {
		return i.flagMistakes(mistakes)
	}
	i.out.WriteString(interviewBegins)
	for _, step := range []func() error{i.country, i.name, i.cloud, i.features, i.requirements} {
		if err := step(); err != nil {
			return err
		}
	}
	if mistakes := i.mistakes(); len(mistakes) > 0 {
		return i.flagMistakes(mistakes)
	}
	return i.settle(ctx)
}

// given returns the mistakes in what the flags already said.
func (i *interview) given() []residency.Error {
	d := i.document
	var unasked []string // where what is not there yet is a mistake
	if d.Country == "" {
		unasked = append(unasked, "tenant.country", "tenant.name")
	}
	if len(d.Uses) == 0 {
		unasked = append(unasked, "features")
	}
	if len(d.Profiles)+len(d.Storage)+len(d.Processing) == 0 {
		unasked = append(unasked, "requirements")
	}
	return slices.DeleteFunc(i.mistakes(), func(e residency.Error) bool { return slices.Contains(unasked, e.Path) })
}

// firstAt returns the first mistake at a path of the document as it is now.
func (i *interview) firstAt(path string) error {
	for _, mistake := range i.mistakes(path) {
		return fmt.Errorf("%s", mistake.Message)
	}
	return nil
}

func (i *interview) country() error {
	if i.document.Country != "" {
		return nil
	}
	return i.ask(question{
		text: "Country or region given at sign-up, such as JP",
		take: func(answer string) error {
			i.document.Country = answer
			return i.firstAt("tenant.country")
		},
	})
}

func (i *interview) name() error {
	if i.document.Name != "" && i.document.Name != "Tenant "+i.document.Country {
		return nil
	}
	return i.ask(question{
		text:     "What to call the tenant in reports",
		fallback: "Tenant " + i.document.Country,
		take: func(answer string) error {
			i.document.Name = answer
			return i.firstAt("tenant.name")
		},
	})
}

func (i *interview) cloud() error {
	return i.ask(question{
		text:     "Cloud: public, us-government or china",
		fallback: i.document.Cloud,
		take: func(answer string) error {
			i.document.Cloud = answer
			return i.firstAt("tenant.cloud")
		},
	})
}

// features asks for products, and for each of them which of its features are
// used.
func (i *interview) features() error {
	if len(i.document.Uses) > 0 {
		return nil
	}
	products, about := i.products()
	var chosen []string
	i.out.WriteString(listed(products, about))
	err := i.ask(question{
		text: "Products in use, such as entra, azure",
		help: func() string { return listed(products, about) },
		take: func(answer string) error {
			chosen = words(answer)
			for _, product := range chosen {
				if !slices.Contains(products, product) {
					return fmt.Errorf("unknown product %q%s", product, meant(product, products))
				}
			}
			if len(chosen) == 0 {
				return fmt.Errorf("name at least one of them")
			}
			return nil
		},
	})
	if err != nil {
		return err
	}
	for _, product := range chosen {
		if err := i.featuresOf(product); err != nil {
			return err
		}
	}
	return nil
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

func (i *interview) featuresOf(product string) error {
	var ids []string
	names := map[string]string{}
	for _, id := range i.vocabulary.FeatureIDs {
		if rest, of := strings.CutPrefix(id, product+"."); of {
			feature, _ := i.vocabulary.Feature(id)
			ids = append(ids, rest)
			names[rest] = feature.Name
		}
	}
	return i.ask(question{
		text:     fmt.Sprintf("Features of %s in use, by id, or all", product),
		fallback: "all",
		help:     func() string { return listed(ids, names) },
		take: func(answer string) error {
			if answer == "all" {
				return i.addProduct(product)
			}
			chosen := words(answer)
			for n, id := range chosen {
				chosen[n] = strings.TrimPrefix(id, product+".")
				if !slices.Contains(ids, chosen[n]) {
					return fmt.Errorf("unknown feature %q%s", id, meant(chosen[n], ids))
				}
			}
			for _, id := range chosen {
				i.addFeature(product + "." + id)
			}
			return nil
		},
	})
}

// requirements asks what must stay where: profiles, or places.
func (i *interview) requirements() error {
	d := i.document
	if len(d.Profiles)+len(d.Storage)+len(d.Processing) > 0 {
		return nil
	}
	var names []string
	titles := map[string]string{}
	for _, profile := range i.profiles {
		names = append(names, profile.Name)
		titles[profile.Name] = profile.Title
	}
	return i.ask(question{
		text: "Where customer data may be: a profile (? lists them), or places such as JP, eu",
		help: func() string { return listed(names, titles) },
		take: func(answer string) error {
			d.Profiles, d.Storage = nil, nil
			for _, word := range words(answer) {
				place := i.vocabulary.Countries.Has(word) || i.vocabulary.Geographies.Has(word)
				if !slices.Contains(names, word) && (place || spell.Nearest(word, names) == "") {
					d.Storage = append(d.Storage, word)
				} else if err := i.addProfile(word); err != nil {
					return err
				}
			}
			d.Processing = d.Storage
			return i.firstAt("requirements")
		},
	})
}

const settlingBegins = `
What follows settles findings. Enter leaves a question open, or takes the answer in
brackets; - leaves it open; . ends the questions and writes what there is.

`

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

// listed lists words with what they mean.
func listed(ids []string, names map[string]string) string {
	width := 0
	for _, id := range ids {
		width = max(width, len(id))
	}
	var b strings.Builder
	for _, id := range ids {
		b.WriteString(strings.TrimRight(fmt.Sprintf("  %-*s  %s", width, id, names[id]), " ") + "\n")
	}
	return b.String()
}
