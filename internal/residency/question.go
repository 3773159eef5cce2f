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

// Ask words the question to the vendor that would settle a finding of this tenant, as
// it can be sent.
func (t *Tenant) Ask(f *Finding) string {
	question, known := asked[f.Activity]
	if !known {
		question = "Where is " + strings.ReplaceAll(string(f.Activity), "_", " ") + " of %s of %s"
	}
	data := "customer data"
	if len(f.SilentData) > 0 {
		data = "the data that you call " + strings.Join(f.SilentData, ", ")
	}
	product := f.Feature.Name
	if product == "" {
		product = f.Feature.ID
	}
	if f.Feature.Product != "" && f.Feature.Product != product {
		product += " (" + f.Feature.Product + ")"
	}
	return fmt.Sprintf(question, data, product) + " for a customer who signed up in " + t.Country + "? " +
		f.read() + f.mustBe() + "Please answer with a document that we may cite, its date, and the settings on which the answer depends."
}

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
