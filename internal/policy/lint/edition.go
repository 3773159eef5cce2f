package lint

import (
	"maps"
	"slices"
	"strings"
)

func (c *factCheck) checkEdition(f faults, e *Edition) {
	if n := len([]rune(e.Claim)); n == 0 || n > 240 || strings.TrimSpace(e.Claim) != e.Claim || !strings.HasSuffix(e.Claim, ".") {
		f.at("claim").addf("the claim must be one or two sentences of at most 240 characters, with a full stop: %q", e.Claim)
	}
	if len(e.Data) == 0 || len(e.Activities()) == 0 || len(e.Citations) == 0 {
		f.addf("a fact needs data, an activity with places (storage, processing, transit, support_access), and a citation")
	}
	f.at("certainty").fewOf("certainty", e.Certainty, "stated", "may", "inferred")
	f.at("data").known("data category", c.w.Data, e.Data)
	checkTime(f, e)
	for _, activity := range slices.Sorted(maps.Keys(e.Activities())) {
		places := e.Activities()[activity]
		if len(places) == 0 {
			f.at(activity).addf("names no place")
		}
		for i, place := range places {
			name := place.Name
			isAnswer := name == "not-stored" || name == "undocumented"
			switch {
			case isAnswer && place.Outside:
				f.at(activity, i).addf("nothing lies outside %s, which is no place", name)
			case !isAnswer && !c.w.place(name) && !c.w.token(name):
				f.at(activity, i).addf("unknown place %q%s", name, Meant(name, c.w.places()))
			}
		}
	}
	for i, citation := range e.Citations {
		checkCitation(f.at("citations", i), citation)
	}
}

// checkTime keeps apart when a source said so, when by its own words the practice
// begins or ends, and when somebody read it.
func checkTime(f faults, e *Edition) {
	checkDate(f.at("since"), e.Since)
	checkDate(f.at("until"), e.Until)
	if e.Since != "" && e.Until != "" && e.Since >= e.Until {
		f.addf("nothing is said since %s and until %s", e.Since, e.Until)
	}
	for _, c := range e.Citations {
		shown := c.Source.Dated != nil && *c.Source.Dated == e.Since
		if e.Since != "" && e.Since == c.Source.Read && !shown {
			f.at("since").addf("%s is the day on which the source was read: a source says something since the date of an edition; leave `since` out where none has one", e.Since)
		}
		if e.Until != "" && e.Until == c.Source.Read {
			f.at("until").addf("%s is the day on which the source was read: leave `until` out where no dated edition shows it", e.Until)
		}
	}
	if e.Effective == nil {
		return
	}
	from, until := e.Effective.From, e.Effective.Until
	checkDate(f.at("effective", "from"), from)
	checkDate(f.at("effective", "until"), until)
	switch {
	case from == "" && until == "":
		f.at("effective").addf("needs `from` or `until`")
	case until != "" && from >= until:
		f.at("effective").addf("nothing is in effect from %s and until %s", from, until)
	}
}

// checkTokens sees to it that the feature has an option for each token that one
// settles.
func (c *factCheck) checkTokens(f faults, e *Edition) {
	for _, activity := range slices.Sorted(maps.Keys(e.Activities())) {
		for i, place := range e.Activities()[activity] {
			settledBy := c.w.SettledBy[place.Name]
			if settledBy == nil {
				continue
			}
			option, byOption := strings.CutPrefix(*settledBy, "options.")
			_, declared := c.options[option]
			_, several := c.options[option+"s"]
			settled := slices.ContainsFunc(slices.Collect(maps.Values(c.options)), func(o Option) bool {
				return o.Settles == place.Name || o.Settles == option && option != ""
			})
			if byOption && !declared && !several && !settled {
				f.at(activity, i).addf("%s is settled by the option %s, which the feature does not have", place.Name, option)
			}
		}
	}
}
