package residency

// InventoryVersion is the version of the JSON of an Inventory. It changes as that of a
// report does.
const InventoryVersion = 1

// Inventory is what is documented of all that tenants use, for those who have to write
// it down.
type Inventory struct {
	InventoryVersion int               `json:"inventory_version"`
	AsOf             string            `json:"as_of"`
	Policy           Policy            `json:"policy"`
	Tenants          []TenantInventory `json:"tenants"`
}

// TenantInventory is the inventory of one tenant.
type TenantInventory struct {
	File    string         `json:"file"`
	Name    string         `json:"name"`
	ID      string         `json:"id,omitempty"`
	Country string         `json:"country"`
	Home    []string       `json:"home"` // places that somebody takes for home; else the law of the country counts
	Law     *TransferLaw   `json:"law"`  // on transfers from home; null where none was read
	Rows    []InventoryRow `json:"rows"`
	// Transfers are the countries outside home, or outside its law, that rows name.
	Transfers []Transfer `json:"transfers"`
	// Unplaced are places that name no country and may be outside.
	Unplaced  []Unplaced     `json:"unplaced"`
	Questions []OpenQuestion `json:"questions"` // of findings that a vendor's answer would settle
}

// InventoryRow is what is documented of one kind of data of a used feature and one
// activity.
type InventoryRow struct {
	Key              string        `json:"key"` // feature[#use]/data/activity, the same in every run
	Feature          FeatureRef    `json:"feature"`
	Activity         Activity      `json:"activity"`
	Data             string        `json:"data"` // data category; empty for all data
	Places           []string      `json:"places"`
	Countries        []string      `json:"countries"` // that places name
	Anywhere         bool          `json:"anywhere"`  // one of the places is the whole world
	Outside          []string      `json:"outside"`   // places outside what it is held against
	OutsideCountries []string      `json:"outside_countries"`
	Beyond           []string      `json:"beyond"`    // places that may reach out of it
	Unplaced         []string      `json:"unplaced"`  // places that name no country and may be outside home
	Against          *string       `json:"against"`   // home or requirements; null where nothing is required of this data
	Certainty        string        `json:"certainty"` // stated, inferred, may, general, undeclared, withdrawn, undocumented
	Needs            []string      `json:"needs"`     // what the answer turns on and the document leaves open
	Disputed         bool          `json:"disputed"`
	Findings         []RowFinding  `json:"findings"`
	Facts            []Fact        `json:"facts"`
	Filled           []FilledField `json:"filled"` // what the organisation wrote, by column
	// Gone says that the row was in the file that was updated and is documented no more;
	// it is kept for what somebody wrote.
	Gone bool `json:"gone"`
}

// RowFinding is a finding that rests on a row.
type RowFinding struct {
	ID      string         `json:"id"`
	Verdict Verdict        `json:"verdict"`
	Cause   *Cause         `json:"cause"`
	Waiver  *AppliedWaiver `json:"waiver"`
}

// FilledField is a column that only the organisation can fill.
type FilledField struct {
	Column string `json:"column"`
	Text   string `json:"text"`
}

// TransferLaw is a law on personal data that says which countries protect it well
// enough.
type TransferLaw struct {
	ID        string     `json:"id"`
	Name      string     `json:"name"`
	Complete  bool       `json:"complete"` // the whole list of countries was read
	Citations []Citation `json:"citations"`
}

// Transfer is a country that data goes to, with what the law of home says of it.
type Transfer struct {
	Country string `json:"country"`
	// Status is recognised, conditional (on Scope), not_recognised, not_settled (the list
	// was read in part), within (the same law holds there) or no_law (none was read).
	Status    string     `json:"status"`
	Scope     *string    `json:"scope"` // which transfers a decision is limited to
	From      *string    `json:"from"`  // the day since which it is in force, where it was read
	Citations []Citation `json:"citations"`
	Rows      []string   `json:"rows"` // keys
}

// Unplaced is a place that names no country.
type Unplaced struct {
	Place string   `json:"place"`
	Rows  []string `json:"rows"` // keys
}

// OpenQuestion is what a vendor is to be asked, as it can be sent.
type OpenQuestion struct {
	Finding  string     `json:"finding"`
	Feature  FeatureRef `json:"feature"`
	Question string     `json:"question"`
}
