package residency

import (
	"fmt"
	"strings"
)

// asked is what a vendor is asked about each activity, with the data and the product.
var asked = map[Activity]string{
	Storage:       "In which countries do you store %s of %s",
	Processing:    "In which countries do you process %s of %s",
	Transit:       "Through which countries does %s of %s travel",
	SupportAccess: "From which countries can your staff and your subprocessors access %s of %s",
}

// AnswerWith asks a vendor for an answer that facts can be made of.
const AnswerWith = "with a document that we may cite, its date, and the settings on which the answer depends."

// Ask words the question to the vendor that would settle a finding of this tenant, as
// it can be sent.
func (t *Tenant) Ask(f *Finding) string {
	return f.Inquiry(f.Product()) + " for a customer who signed up in " + t.Country + "? " + f.Asked() +
		"Please answer " + AnswerWith
}

// Inquiry is what to ask about some products, whoever asks.
func (f *Finding) Inquiry(products string) string {
	question, known := asked[f.Activity]
	if !known {
		question = "Where is " + strings.ReplaceAll(string(f.Activity), "_", " ") + " of %s of %s"
	}
	data := "customer data"
	if said := strings.ReplaceAll(strings.Join(f.SilentData, ", "), "-", " "); said != "" && said != data {
		data = "the data that you call " + said
	}
	return fmt.Sprintf(question, data, products)
}

// Product names the feature of a finding and what it belongs to, once where both have
// one name.
func (f *Finding) Product() string {
	name := f.Feature.Name
	if name == "" {
		name = f.Feature.ID
	}
	if f.Feature.Product == "" || strings.Contains(name, f.Feature.Product) {
		return name
	}
	return name + " (" + f.Feature.Product + ")"
}

// Asked says why there is a question, and what the answer is held against. It ends in
// a blank.
func (f *Finding) Asked() string { return f.read() + f.mustBe() }

// read says what was found in the vendor's documents.
func (f *Finding) read() string {
	for _, fact := range f.Facts {
		if len(fact.Citations) == 0 || fact.Citations[0].URL == nil {
			continue
		}
		cited := fact.Citations[0]
		return fmt.Sprintf("We read %q (%s), which does not settle it. ", cited.Title, *cited.URL)
	}
	return "We found no document of yours that says so. "
}

// mustBe says what the answer is held against.
func (f *Finding) mustBe() string {
	switch {
	case f.Allowed != nil:
		return "We need it to be only in: " + strings.Join(f.Allowed, ", ") + ". "
	case f.Forbidden != nil:
		return "We need it to be in none of: " + strings.Join(f.Forbidden, ", ") + ". "
	}
	return ""
}
