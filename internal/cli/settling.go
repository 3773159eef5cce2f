package cli

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/draft"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/spell"
)

// settle asks for what is open as long as findings turn on it, what settles most first.
// An answer may raise new questions.
func (i *interview) settle(ctx context.Context) error {
	asked := map[string]bool{}
	var queue, before []openAnswer
	told := false
	for !i.ended {
		if len(queue) == 0 {
			left, err := i.open(ctx)
			if err != nil {
				return err
			}
			queue = slices.DeleteFunc(left.all, func(a openAnswer) bool { return asked[a.path] })
			if len(queue) == 0 {
				return nil
			}
			if !told {
				told = true
				i.write("\n")
				i.tell("", settlingBegins)
				i.write("\n")
			}
			if again, err := i.defaultRegions(queue); err != nil {
				return err
			} else if again || i.ended {
				queue = nil
				continue
			}
		}
		count := i.asked
		switch err := i.settleOne(queue[0]); {
		case errors.Is(err, errBack) && len(before) > 0:
			last := len(before) - 1
			queue, before = slices.Insert(queue, 0, before[last]), before[:last]
			continue
		case err != nil:
			return err
		}
		asked[queue[0].path] = true
		if i.asked > count {
			before = append(before, queue[0])
		}
		queue = queue[1:]
	}
	return nil
}

// defaultRegions asks each vendor's region once where several resources are without:
// most of them are in one. It says whether an answer was given.
func (i *interview) defaultRegions(open []openAnswer) (bool, error) {
	without := map[string][]*draft.Use{}
	for _, answer := range open {
		id, name, ofUse := strings.Cut(answer.path, ":options.")
		if at := slices.IndexFunc(i.document.Uses, func(u draft.Use) bool { return u.ID == id }); ofUse && at >= 0 {
			use := &i.document.Uses[at]
			if option := use.Options[name]; option.Type == residency.OptionRegion && name == "region" {
				without[option.Vendor] = append(without[option.Vendor], use)
			}
		}
	}
	given := false
	for _, vendor := range sortedKeys(without) {
		uses := without[vendor]
		if i.regions[vendor] || len(uses) < 2 {
			continue
		}
		i.regions[vendor] = true
		example := uses[0].Options["region"]
		text := fmt.Sprintf("Region of all %d resources of %s that none is known of; Enter asks for each", len(uses), vendor)
		at := fmt.Sprintf("features[%d].options.region", slices.IndexFunc(i.document.Uses, func(u draft.Use) bool { return u.ID == uses[0].ID }))
		err := i.leavable(question{text: text, help: example.About, list: i.regionsOf(vendor)}, at, func(answer string) {
			for _, use := range uses {
				if delete(use.Answers, "region"); answer != "" {
					use.Answers["region"] = i.region(answer, vendor)
				}
			}
			given = answer != ""
		})
		if err != nil || i.ended {
			i.regions[vendor] = i.ended
			return false, err
		}
	}
	return given, nil
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
		q := question{text: "Day on which the tenant was created, such as 2023-06-01", help: "Some facts are of tenants from a day on. The admin centre shows it; write it as year, month and day."}
		return i.leavable(q, a.path, func(answer string) { d.Created = answer })
	case "tenant.user_countries":
		q := question{text: "Countries where users sign in from, such as JP, DE", help: "Some services process data by where the user is. Codes or names, with commas between.", list: i.countries()}
		return i.leavable(q, a.path, func(answer string) { d.UserCountries = i.placeWords(answer) })
	case "tenant.commitments":
		q := question{
			text: "Commitments that were bought or signed, or none", help: "Ids with commas between; none says that nothing was bought.",
			list: listOf(i.vocabulary.Commitments.IDs(), maps.Collect(i.vocabulary.Commitments.All())),
		}
		return i.leavable(q, a.path, func(answer string) {
			if d.Commitments = commitments(words(answer)); answer == "" {
				d.Commitments = nil
			}
		})
	}
	if owner, of := strings.CutPrefix(a.path, "tenant.data_locations."); of {
		q := question{text: "Where the admin centre says that data of " + owner + " is, such as JP", help: "What the vendor's admin centre shows as the location of data: a country or a geography.", list: i.places()}
		return i.leavable(q, "tenant.data_locations", func(answer string) {
			if d.DataLocations == nil {
				d.DataLocations = map[string]string{}
			}
			if d.DataLocations[owner] = i.anyPlace(answer); answer == "" {
				delete(d.DataLocations, owner)
			}
		})
	}
	return nil // something that is declared elsewhere, such as in an integration
}

// anyPlace is the country or geography that an answer is another way to write.
func (i *interview) anyPlace(answer string) string {
	return i.place(answer, func(word string) bool { return i.vocabulary.Countries.Has(word) || i.vocabulary.Geographies.Has(word) })
}

// placeWords reads places: names of several words with commas between.
func (i *interview) placeWords(answer string) []string {
	parts := words(answer)
	if strings.Contains(answer, ",") || i.anyPlace(answer) != answer {
		parts = strings.Split(answer, ",")
	}
	var places []string
	for _, part := range parts {
		if part = strings.TrimSpace(part); part != "" {
			places = append(places, i.anyPlace(part))
		}
	}
	return places
}

// leavable asks a question that people may leave unanswered. It calls set with the
// answer; an empty answer removes what the document said before.
func (i *interview) leavable(q question, path string, set func(string)) error {
	q.take = func(answer string) error {
		switch answer {
		case ".":
			i.ended = true
			return nil
		case "", "-":
			set("")
			return nil
		}
		set(answer)
		err := i.firstAt(path)
		if err != nil {
			set("")
		}
		return err
	}
	return i.ask(q)
}

// option asks for an option of a use. The answer to the last option of that name and
// meaning is proposed.
func (i *interview) option(id, name string) error {
	at := slices.IndexFunc(i.document.Uses, func(u draft.Use) bool { return u.ID == id })
	if at < 0 {
		return nil
	}
	use := i.document.Uses[at]
	option := use.Options[name]
	same := name + " " + option.Vendor
	q := question{
		text:     fmt.Sprintf("%s: %s (%s)", id, strings.TrimSuffix(option.About, "."), kindOf(name, option)),
		help:     option.About,
		fallback: i.answers[same],
		list:     i.optionList(option),
	}
	if option.Vendor == "" {
		q.fallback = ""
	}
	return i.leavable(q, fmt.Sprintf("features[%d].options.%s", at, name), func(answer string) {
		if answer == "" {
			delete(use.Answers, name)
			return
		}
		use.Answers[name] = optionValue(option, i.optionAnswer(option, answer))
		i.answers[same] = answer
	})
}

// optionList is what an option can be.
func (i *interview) optionList(option residency.Option) list {
	switch option.Type {
	case residency.OptionRegion, residency.OptionRegions:
		return i.regionsOf(option.Vendor)
	case residency.OptionPlace, residency.OptionPlaces:
		return i.places()
	case residency.OptionBoolean:
		return listOf([]string{"yes", "no"}, nil)
	}
	return listOf(option.Values, nil)
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
func (i *interview) optionAnswer(option residency.Option, answer string) string {
	switch option.Type {
	case residency.OptionOneOf:
		return one(option.Values, answer)
	case residency.OptionSet:
		if answer == "none" {
			return ""
		}
		parts := words(answer)
		for n := range parts {
			parts[n] = one(option.Values, parts[n])
		}
		return strings.Join(parts, ",")
	case residency.OptionRegion:
		return i.region(answer, option.Vendor)
	case residency.OptionRegions:
		parts := words(answer)
		for n := range parts {
			parts[n] = i.region(parts[n], option.Vendor)
		}
		return strings.Join(parts, ",")
	case residency.OptionPlace:
		return i.anyPlace(answer)
	case residency.OptionPlaces:
		return strings.Join(i.placeWords(answer), ",")
	case residency.OptionBoolean:
		switch strings.ToLower(answer) {
		case "yes", "y", "true":
			return "true"
		case "no", "n", "false":
			return "false"
		}
	}
	return answer
}

// one is the value that a word is another way to write, else the word itself.
func one(values []string, word string) string {
	if same := spell.Of(values).Same(word); len(same) == 1 {
		return same[0]
	}
	return word
}
