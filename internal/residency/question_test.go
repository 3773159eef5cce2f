package residency

import "testing"

func TestAsk(t *testing.T) {
	url := "https://vendor.example/data"
	tenant := &Tenant{Country: "JP"}
	finding := Finding{
		Activity: Processing, Allowed: []string{"JP", "eu"}, SilentData: []string{"logs"},
		Feature: FeatureRef{ID: "a.b", Name: "Store", Product: "Acme"},
		Facts:   []Fact{{Citations: []Citation{{Title: "no address"}}}, {Citations: []Citation{{Title: "Data", URL: &url}}}},
	}
	forbidden := Finding{Activity: SupportAccess, Forbidden: []string{"CN"}, Feature: FeatureRef{ID: "a.b"}}
	for _, c := range []struct {
		finding *Finding
		want    string
	}{
		{&finding, `In which countries do you process the data that you call logs of Store (Acme) for a customer who signed up in JP? ` +
			`We read "Data" (https://vendor.example/data), which does not settle it. We need it to be only in: JP, eu. ` +
			`Please answer with a document that we may cite, its date, and the settings on which the answer depends.`},
		{&forbidden, `From which countries can your staff and your subprocessors access customer data of a.b for a customer who signed up in JP? ` +
			`We found no document of yours that says so. We need it to be in none of: CN. ` +
			`Please answer with a document that we may cite, its date, and the settings on which the answer depends.`},
	} {
		if got := tenant.Ask(c.finding); got != c.want {
			t.Errorf("got  %s\nwant %s", got, c.want)
		}
	}
}
