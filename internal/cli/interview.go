package cli

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/term"

	"github.com/residency-check/residency-check/internal/draft"
	"github.com/residency-check/residency-check/internal/names"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/spell"
)

// interview asks for a tenant document, a line for a line: it works over every
// connection, for screen readers, and for answers that come from a file.
type interview struct {
	*drafting
	in    *bufio.Scanner
	out   *bufio.Writer  // flushed before each answer
	width int            // of the terminal
	asked int            // how many questions were answered, or left open
	ended bool           // somebody wants to hear no more questions
	begun draft.Document // what the flags said
	// The answer to an option of a name and a meaning, for the next feature with it.
	answers map[string]string
	regions map[string]bool // vendors whose default region was asked for
}

func newInterview(s streams, w *drafting) *interview {
	width := defaultWidth
	if file, is := fileOf(s.err); is {
		if columns, _, err := term.GetSize(int(file.Fd())); err == nil && columns > 0 {
			width = columns
		}
	}
	return &interview{
		drafting: w, in: bufio.NewScanner(s.In), out: bufio.NewWriter(s.err), width: width,
		begun: *w.document, answers: map[string]string{}, regions: map[string]bool{},
	}
}

const interviewBegins = `This writes a tenant document: what a tenant uses, and where its customer data may be. Enter takes the answer in brackets, ? helps and lists what can be answered, ? and a word searches that, < goes back. Nothing is written before the end.`

// run asks for what the document lacks, and then for what its answer turns on. A way
// back leads to the last step that asked something.
func (i *interview) run(ctx context.Context) error {
	if mistakes := i.given(); len(mistakes) > 0 {
		return i.flagMistakes(mistakes)
	}
	i.tell("", interviewBegins)
	i.write("\n")
	steps := []func() error{
		i.country, i.name, i.cloud, i.features, i.integrations, i.requirements, i.sound,
		func() error { return i.settle(ctx) },
	}
	var before []int // the steps that asked something
	for n := 0; n < len(steps); n++ {
		asked := i.asked
		err := steps[n]()
		switch {
		case errors.Is(err, errBack) && len(before) == 0:
			i.tell("  ", "There is nothing before this question.")
			n--
		case errors.Is(err, errBack):
			n = before[len(before)-1] - 1
			before = before[:len(before)-1]
		case err != nil:
			return err
		case i.asked > asked:
			before = append(before, n)
		}
	}
	return nil
}

// sound reports mistakes that no question could.
func (i *interview) sound() error {
	if mistakes := i.mistakes(); len(mistakes) > 0 {
		return i.flagMistakes(mistakes)
	}
	return nil
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
	if i.begun.Country != "" {
		return nil
	}
	return i.ask(question{
		text: "Country or region given at sign-up, such as JP",
		help: "The country that was chosen when the tenant was made; most facts turn on it. A code or a name.",
		list: i.countries(),
		take: func(answer string) error {
			i.document.Country = i.place(answer, i.vocabulary.Countries.Has)
			return i.firstAt("tenant.country")
		},
	})
}

func (i *interview) name() error {
	if i.begun.Name != "" && i.begun.Name != "Tenant "+i.begun.Country {
		return nil
	}
	return i.ask(question{
		text:     "What to call the tenant in reports",
		help:     "Any name; it heads the report, and waivers in files of their own name it.",
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
		help:     "Which of the vendors' clouds the tenant is in. Nearly all are in the public one.",
		fallback: i.document.Cloud,
		take: func(answer string) error {
			i.document.Cloud = strings.ToLower(answer)
			return i.firstAt("tenant.cloud")
		},
	})
}

// features asks for products, and for each of them which of its features are
// used.
func (i *interview) features() error {
	if len(i.begun.Uses) > 0 {
		return nil
	}
	ids, about := i.products()
	products := listOf(ids, about)
	var chosen []string
	ask := func() error {
		i.document.Uses, i.retired = nil, nil
		i.write(products.shown("", i.width))
		return i.ask(question{
			text: "Products in use, such as entra, azure",
			help: "Products by the words on the left, or single features by any of their names, with commas between.",
			list: list{find: func(word string) []listed { return append(products.search(word), i.found(word)...) }, all: products.all},
			take: func(answer string) (err error) {
				i.document.Uses = nil
				chosen, err = i.takeProducts(answer, ids)
				return err
			},
		})
	}
	if err := ask(); err != nil {
		return err
	}
	for n := 0; n < len(chosen); n++ {
		err := i.featuresOf(chosen[n])
		if errors.Is(err, errBack) { // to the products, since these are one answer
			if err := ask(); err != nil {
				return err
			}
			n = -1
			continue
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// takeProducts reads products, and features beside them, which it adds at once.
func (i *interview) takeProducts(answer string, products []string) (chosen []string, err error) {
	parts := words(answer)
	if strings.Contains(answer, ",") || len(i.feature(answer)) > 0 {
		parts = strings.Split(answer, ",")
	}
	for _, part := range parts {
		part = strings.TrimSpace(part)
		same := spell.Of(products).Same(part)
		switch features := i.feature(part); {
		case part == "":
		case len(same) == 1:
			chosen = append(chosen, same[0])
		case len(features) == 1:
			i.addFeature(features[0])
		default:
			return nil, fmt.Errorf("unknown product %q%s", part, meant(part, products))
		}
	}
	if len(chosen)+len(i.document.Uses) == 0 {
		return nil, fmt.Errorf("name at least one of them")
	}
	return chosen, nil
}

// feature is the feature that a word is another way to write, if there is one.
func (i *interview) feature(word string) []string {
	return names.Features(i.vocabulary).Same(strings.TrimSpace(word))
}

func (i *interview) featuresOf(product string) error {
	var ids []string
	about := map[string]string{}
	for _, id := range i.vocabulary.FeatureIDs {
		if rest, of := strings.CutPrefix(id, product+"."); of {
			feature, _ := i.vocabulary.Feature(id)
			ids = append(ids, rest)
			about[rest] = feature.Name
		}
	}
	before := slices.Clone(i.document.Uses)
	return i.ask(question{
		text:     fmt.Sprintf("Features of %s in use, by id, or all", product),
		help:     "Ids with commas between, or all.",
		fallback: "all",
		list:     listOf(ids, about),
		take: func(answer string) error {
			i.document.Uses = slices.Clone(before)
			if strings.EqualFold(answer, "all") {
				return i.addProduct(product)
			}
			for _, id := range words(answer) {
				same := spell.Of(ids).Same(strings.TrimPrefix(id, product+"."))
				if len(same) == 0 {
					same = slices.DeleteFunc(i.feature(id), func(id string) bool { return !strings.HasPrefix(id, product+".") })
				}
				if len(same) != 1 {
					return fmt.Errorf("unknown feature %q%s", id, meant(id, ids))
				}
				i.addFeature(product + "." + strings.TrimPrefix(same[0], product+"."))
			}
			return nil
		},
	})
}

// integrations asks for other products. What is documented joins the features, and the
// rest is to be evaluated.
func (i *interview) integrations() error {
	if len(i.begun.Uses) > 0 {
		return nil
	}
	uses := slices.Clone(i.document.Uses)
	ids, about := i.products()
	others := slices.DeleteFunc(ids, func(id string) bool {
		return slices.ContainsFunc(uses, func(u draft.Use) bool { return strings.HasPrefix(u.ID, id+".") })
	})
	return i.ask(question{
		text: "Other products with access to customer data, such as slack, zoom; Enter for none",
		help: "Those below are documented. Any other name becomes an integration, which is unknown until somebody evaluates it.",
		list: listOf(others, about),
		take: func(answer string) error {
			i.document.Uses, i.document.Integrations = slices.Clone(uses), nil
			for _, name := range strings.Split(answer, ",") {
				name = strings.TrimSpace(name)
				same, features := spell.Of(others).Same(name), i.feature(name)
				switch {
				case name == "":
				case len(same) == 1:
					if err := i.addProduct(same[0]); err != nil {
						return err
					}
				case len(features) == 1:
					i.addFeature(features[0])
				default:
					i.document.Integrations = append(i.document.Integrations, name)
				}
			}
			return i.firstAt("integrations")
		},
	})
}

// requirements asks what must stay where: profiles, or places.
func (i *interview) requirements() error {
	begun := i.begun
	if len(begun.Profiles)+len(begun.Storage)+len(begun.Processing) > 0 {
		return nil
	}
	d := i.document
	var profiles []string
	titles := map[string]string{}
	for _, profile := range i.profiles {
		profiles = append(profiles, profile.Name)
		titles[profile.Name] = profile.Title
	}
	isPlace := func(word string) bool { return i.vocabulary.Countries.Has(word) || i.vocabulary.Geographies.Has(word) }
	return i.ask(question{
		text: "Where customer data may be: a profile (? lists them), or places such as JP, eu",
		help: "A profile brings requirements on storage, processing and placement; places give one on storage and one on processing.",
		list: listOf(profiles, titles),
		take: func(answer string) error {
			d.Profiles, d.Storage = nil, nil
			parts := words(answer)
			if i.place(answer, isPlace) != answer { // a name of several words
				parts = []string{answer}
			}
			for _, word := range parts {
				place := i.place(word, isPlace)
				if !slices.Contains(profiles, word) && (isPlace(place) || spell.Nearest(word, profiles) == "") {
					d.Storage = append(d.Storage, place)
				} else if err := i.addProfile(word); err != nil {
					return err
				}
			}
			d.Processing = d.Storage
			return i.firstAt("requirements")
		},
	})
}

const settlingBegins = `What follows settles findings, what settles most first. Enter leaves a question open, or takes the answer in brackets; - leaves it open; . ends the questions and writes what there is.`
