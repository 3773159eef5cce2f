package lint

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Twin is an option on which several features turn that cite one section of a
// page, and which another feature lacks that cites it, too.
type Twin struct {
	Page, Section, Option string
	With                  []string
	Without               string
}

// String says what to look for.
func (t Twin) String() string {
	return fmt.Sprintf("%s has no option %s, on which facts of %s turn by the same page: %s (%s)",
		t.Without, t.Option, strings.Join(t.With, " and "), t.Page, t.Section)
}

// section is a part of a page, whichever edition is cited.
type section struct{ page, name string }

// Twins are the options that features lack although those with which they share
// a section of a page have them: what one sentence says of a setting, it says of
// all the features that it speaks of.
func Twins(features map[string]Package) []Twin {
	turning := map[section]map[string]map[string]bool{} // by feature, the options
	for id, p := range features {
		for _, fact := range p.Facts {
			for _, cited := range sections(fact.Citations) {
				if turning[cited] == nil {
					turning[cited] = map[string]map[string]bool{}
				}
				if turning[cited][id] == nil {
					turning[cited][id] = map[string]bool{}
				}
				for _, conditions := range []map[string][]any{fact.When, fact.Unless} {
					maps.Copy(turning[cited][id], keys(conditions))
				}
			}
		}
	}
	var found []Twin
	for cited, citing := range turning {
		found = append(found, lacking(cited, citing, features)...)
	}
	slices.SortFunc(found, func(a, b Twin) int { return strings.Compare(a.String(), b.String()) })
	return found
}

func lacking(cited section, citing map[string]map[string]bool, features map[string]Package) []Twin {
	with := map[string][]string{}
	for _, id := range slices.Sorted(maps.Keys(citing)) {
		for option := range citing[id] {
			with[option] = append(with[option], id)
		}
	}
	var found []Twin
	for option, those := range with {
		for id := range citing {
			if _, declared := features[id].Feature.Options[option]; len(those) > 1 && !declared {
				found = append(found, Twin{cited.page, cited.name, option, those, id})
			}
		}
	}
	return found
}

// sections are the parts of pages that citations name.
func sections(citations []Citation) []section {
	var all []section
	for _, c := range citations {
		for name := range strings.SplitSeq(c.Section, "; ") {
			all = append(all, section{c.Source.URL, name})
		}
	}
	return all
}

// CopiedFromGeneral are the facts, as feature/key, that infer for a feature what a
// general statement promises, by the same section of a page and in the same places:
// they would be believed where nobody accepted the statement.
func CopiedFromGeneral(features map[string]Package, general map[string]Fact) []string {
	var found []string
	for id, p := range features {
		for key, fact := range p.Facts {
			copies := func(statement Fact) bool { return copied(&fact, &statement) }
			if slices.ContainsFunc(slices.Collect(maps.Values(general)), copies) {
				found = append(found, id+"/"+key)
			}
		}
	}
	slices.Sort(found)
	return found
}

func copied(fact, statement *Fact) bool {
	stated := sections(statement.Citations)
	shared := func(cited section) bool { return slices.Contains(stated, cited) }
	if fact.Status != "" || fact.Certainty != "inferred" || !slices.ContainsFunc(sections(fact.Citations), shared) {
		return false
	}
	for activity, places := range fact.Activities() {
		if slices.Equal(places, statement.Activities()[activity]) {
			return true
		}
	}
	return false
}

// UnfoundedRests says of facts that rest on another feature what they leave out of
// what that feature documents: data that is kept there is where it keeps data.
func UnfoundedRests(features map[string]Package) []string {
	var found []string
	for id, p := range features {
		for service, resting := range restsOf(p.Facts) {
			other, exists := features[service]
			if !exists || service == id {
				found = append(found, fmt.Sprintf("%s rests on %s, which is no other feature", id, service))
				continue
			}
			for activity, places := range resting {
				for place := range placesOf(&other, activity) {
					if !places[place] && !places["global"] {
						found = append(found, fmt.Sprintf("%s rests on %s and leaves out that %s there is in %s", id, service, activity, place))
					}
				}
			}
		}
	}
	slices.Sort(found)
	return found
}

// restsOf are the places of resting facts by the feature and activity.
func restsOf(facts map[string]Fact) map[string]map[string]map[string]bool {
	all := map[string]map[string]map[string]bool{}
	for _, fact := range facts {
		if fact.RestsOn == "" {
			continue
		}
		service := strings.ReplaceAll(strings.ReplaceAll(fact.RestsOn, ".", "/"), "-", "_")
		if all[service] == nil {
			all[service] = map[string]map[string]bool{}
		}
		for activity, places := range fact.Activities() {
			if all[service][activity] == nil {
				all[service][activity] = map[string]bool{}
			}
			maps.Copy(all[service][activity], namesOf(places))
		}
	}
	return all
}

// placesOf are the places of current facts of a feature that no option of its own
// settles.
func placesOf(p *Package, activity string) map[string]bool {
	all := map[string]bool{}
	for _, fact := range p.Facts {
		if fact.Status == "" {
			maps.Copy(all, namesOf(fact.Activities()[activity]))
		}
	}
	delete(all, "not-stored")
	for _, o := range p.Feature.Options {
		delete(all, o.Settles)
	}
	return all
}
