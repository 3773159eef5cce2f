package cli

import (
	"bufio"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/draft"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/tenant"
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
	return &interview{drafting: w, in: bufio.NewScanner(s.in), out: bufio.NewWriter(s.err), regions: map[string]string{}}
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
	for {
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
}

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

// given are the mistakes in what the flags said already.
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
				_, country := i.vocabulary.Countries[word]
				_, geography := i.vocabulary.Geographies[word]
				if !slices.Contains(names, word) && (country || geography || tenant.Nearest(word, names) == "") {
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

// settle asks for what is open as long as findings turn on it. An answer may
// raise new questions.
func (i *interview) settle(ctx context.Context) error {
	asked := map[string]bool{}
	for {
		open, err := i.open(ctx)
		if err != nil {
			return err
		}
		open = slices.DeleteFunc(open, func(a openAnswer) bool { return asked[a.path] })
		if len(open) == 0 {
			return nil
		}
		if len(asked) == 0 {
			i.out.WriteString(settlingBegins)
		}
		for _, answer := range open {
			asked[answer.path] = true
			if err := i.settleOne(answer); err != nil || i.ended {
				return err
			}
		}
	}
}

// settleOne asks for one attribute of the tenant or option of a feature.
func (i *interview) settleOne(a openAnswer) error {
	id, option, ofUse := strings.Cut(a.path, ":options.")
	if ofUse {
		return i.option(id, option)
	}
	d := i.document
	switch a.path {
	case "tenant.created":
		return i.leavable("Day on which the tenant was created, such as 2023-06-01", "", nil, a.path,
			func(answer string) { d.Created = answer })
	case "tenant.user_countries":
		return i.leavable("Countries where users sign in from, such as JP, DE", "", nil, a.path,
			func(answer string) { d.UserCountries = words(answer) })
	case "tenant.commitments":
		return i.leavable("Commitments that were bought or signed, or none", "",
			func() string { return listed(sortedKeys(i.vocabulary.Commitments), i.vocabulary.Commitments) }, a.path,
			func(answer string) {
				if d.Commitments = commitments(words(answer)); answer == "" {
					d.Commitments = nil
				}
			})
	}
	if owner, of := strings.CutPrefix(a.path, "tenant.data_locations."); of {
		return i.leavable("Where the admin centre says that data of "+owner+" is, such as JP", "", nil, "tenant.data_locations",
			func(answer string) {
				if d.DataLocations == nil {
					d.DataLocations = map[string]string{}
				}
				if d.DataLocations[owner] = answer; answer == "" {
					delete(d.DataLocations, owner)
				}
			})
	}
	return nil // something that is declared elsewhere, such as in an integration
}

// leavable asks a question that may be left open. set takes an answer into the
// document, and takes the empty one out of it.
func (i *interview) leavable(text, fallback string, help func() string, path string, set func(string)) error {
	return i.ask(question{text: text, fallback: fallback, help: help, take: func(answer string) error {
		switch answer {
		case ".":
			i.ended = true
			return nil
		case "", "-":
			return nil
		}
		set(answer)
		err := i.firstAt(path)
		if err != nil {
			set("")
		}
		return err
	}})
}

// option asks for an option of a use.
func (i *interview) option(id, name string) error {
	at := slices.IndexFunc(i.document.Uses, func(u draft.Use) bool { return u.ID == id })
	if at < 0 {
		return nil
	}
	use := i.document.Uses[at]
	option := use.Options[name]
	fallback := ""
	if option.Vendor != "" {
		fallback = i.regions[option.Vendor]
	}
	help := func() string { return option.About + "\n" }
	if len(option.Values) > 0 {
		help = func() string { return option.About + "\n" + listed(option.Values, nil) }
	}
	text := fmt.Sprintf("%s: %s (%s)", id, strings.TrimSuffix(option.About, "."), kindOf(name, option))
	return i.leavable(text, fallback, help, fmt.Sprintf("features[%d].options.%s", at, name), func(answer string) {
		if answer == "" {
			delete(use.Answers, name)
			return
		}
		use.Answers[name] = optionValue(option, optionAnswer(option, answer))
		if option.Vendor != "" {
			i.regions[option.Vendor] = answer
		}
	})
}

// kindOf says in few words what may be answered.
func kindOf(name string, option residency.Option) string {
	switch option.Type {
	case residency.OptionOneOf:
		return name + ": " + strings.Join(option.Values, ", ")
	case residency.OptionSet:
		return name + ": any of " + strings.Join(option.Values, ", ") + "; or none"
	case residency.OptionBoolean:
		return name + ": yes, no"
	case residency.OptionRegion:
		return name + ": a region of " + option.Vendor
	case residency.OptionRegions:
		return name + ": regions of " + option.Vendor
	case residency.OptionPlace:
		return name + ": a country or geography"
	case residency.OptionPlaces:
		return name + ": countries or geographies"
	}
	return name + ": " + option.Type
}

// optionAnswer turns an answer into what a flag would have said.
func optionAnswer(option residency.Option, answer string) string {
	switch option.Type {
	case residency.OptionSet:
		if answer == "none" {
			return ""
		}
		return strings.Join(words(answer), ",")
	case residency.OptionRegions, residency.OptionPlaces:
		return strings.Join(words(answer), ",")
	case residency.OptionBoolean:
		switch strings.ToLower(answer) {
		case "yes", "y":
			return "true"
		case "no", "n":
			return "false"
		}
	}
	return answer
}

// words splits an answer at commas and blanks.
func words(answer string) []string {
	return strings.FieldsFunc(answer, func(r rune) bool { return r == ',' || r == ' ' || r == '\t' })
}

func meant(word string, known []string) string {
	if nearest := tenant.Nearest(word, known); nearest != "" {
		return fmt.Sprintf(" (did you mean %q?)", nearest)
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
