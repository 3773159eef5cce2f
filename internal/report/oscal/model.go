package oscal

// The part of OSCAL's assessment results that is written, by the standard's own
// names: a small part of one of its models, of which the libraries hold all in
// every version. A test holds it against the published schema.
type (
	document struct {
		Results assessmentResults `json:"assessment-results"`
	}
	assessmentResults struct {
		UUID       string     `json:"uuid"`
		Metadata   metadata   `json:"metadata"`
		Plan       plan       `json:"import-ap"`
		Local      objectives `json:"local-definitions,omitzero"`
		Results    []result   `json:"results"`
		BackMatter backMatter `json:"back-matter"`
	}
	metadata struct {
		Title        string `json:"title"`
		LastModified string `json:"last-modified"`
		Version      string `json:"version"`
		OSCALVersion string `json:"oscal-version"`
		Props        []prop `json:"props,omitempty"`
		Remarks      string `json:"remarks,omitzero"`
	}
	plan struct {
		Href    string `json:"href"`
		Remarks string `json:"remarks"`
	}
	prop struct {
		Name  string `json:"name"`
		NS    string `json:"ns,omitzero"` // empty for a name that OSCAL defines
		Value string `json:"value"`
	}
	link struct {
		Href string `json:"href"`
		Rel  string `json:"rel,omitzero"`
		Text string `json:"text,omitzero"`
	}

	// Objectives are what the requirements demand.
	objectives struct {
		Objectives []objective `json:"objectives-and-methods,omitempty"`
	}
	objective struct {
		Control     string `json:"control-id"`
		Description string `json:"description,omitzero"`
		Props       []prop `json:"props,omitempty"`
		Parts       []part `json:"parts"`
	}
	part struct {
		ID    string `json:"id"`
		Name  string `json:"name"`
		Props []prop `json:"props,omitempty"`
		Prose string `json:"prose"`
	}

	result struct {
		UUID         string           `json:"uuid"`
		Title        string           `json:"title"`
		Description  string           `json:"description"`
		Start        string           `json:"start"`
		End          string           `json:"end"`
		Props        []prop           `json:"props,omitempty"`
		Local        definitions      `json:"local-definitions"`
		Controls     reviewedControls `json:"reviewed-controls"`
		Observations []observation    `json:"observations,omitempty"`
		Risks        []risk           `json:"risks,omitempty"`
		Findings     []finding        `json:"findings,omitempty"`
	}
	definitions struct {
		Components []component `json:"components,omitempty"`
		Assets     assets      `json:"assessment-assets"`
	}
	component struct {
		UUID        string `json:"uuid"`
		Type        string `json:"type"`
		Title       string `json:"title"`
		Description string `json:"description"`
		Props       []prop `json:"props,omitempty"`
		Links       []link `json:"links,omitempty"`
		Status      state  `json:"status"`
	}
	state struct {
		State   string `json:"state"`
		Reason  string `json:"reason,omitzero"`
		Remarks string `json:"remarks,omitzero"`
	}
	assets struct {
		Components []component `json:"components"`
		Platforms  []platform  `json:"assessment-platforms"`
	}
	platform struct {
		UUID  string `json:"uuid"`
		Title string `json:"title"`
		Uses  []uses `json:"uses-components"`
	}
	uses struct {
		Component string `json:"component-uuid"`
	}
	reviewedControls struct {
		Controls   []controlSelection   `json:"control-selections"`
		Objectives []objectiveSelection `json:"control-objective-selections,omitempty"`
	}
	controlSelection struct {
		Description string      `json:"description,omitzero"`
		Props       []prop      `json:"props,omitempty"`
		All         *struct{}   `json:"include-all,omitzero"`
		Include     []controlID `json:"include-controls,omitempty"`
	}
	controlID struct {
		ID string `json:"control-id"`
	}
	objectiveSelection struct {
		Include []objectiveID `json:"include-objectives"`
	}
	objectiveID struct {
		ID string `json:"objective-id"`
	}

	observation struct {
		UUID        string     `json:"uuid"`
		Title       string     `json:"title"`
		Description string     `json:"description"`
		Props       []prop     `json:"props,omitempty"`
		Methods     []string   `json:"methods"`
		Types       []string   `json:"types,omitempty"`
		Origins     []origin   `json:"origins"`
		Subjects    []subject  `json:"subjects,omitempty"`
		Evidence    []evidence `json:"relevant-evidence,omitempty"`
		Collected   string     `json:"collected"`
	}
	origin struct {
		Actors []actor `json:"actors"`
	}
	actor struct {
		Type string `json:"type"`
		UUID string `json:"actor-uuid"`
	}
	subject struct {
		UUID  string `json:"subject-uuid"`
		Type  string `json:"type"`
		Title string `json:"title"`
	}
	evidence struct {
		Href        string `json:"href,omitzero"`
		Description string `json:"description"`
		Props       []prop `json:"props,omitempty"`
		Links       []link `json:"links,omitempty"`
	}

	finding struct {
		UUID         string        `json:"uuid"`
		Title        string        `json:"title"`
		Description  string        `json:"description"`
		Props        []prop        `json:"props,omitempty"`
		Target       target        `json:"target"`
		Observations []observedRef `json:"related-observations"`
		Risks        []riskRef     `json:"related-risks,omitempty"`
	}
	target struct {
		Type           string `json:"type"`
		ID             string `json:"target-id"`
		Title          string `json:"title,omitzero"`
		Status         state  `json:"status"`
		Implementation state  `json:"implementation-status,omitzero"`
	}
	observedRef struct {
		UUID string `json:"observation-uuid"`
	}
	riskRef struct {
		UUID string `json:"risk-uuid"`
	}

	risk struct {
		UUID         string        `json:"uuid"`
		Title        string        `json:"title"`
		Description  string        `json:"description"`
		Statement    string        `json:"statement"`
		Props        []prop        `json:"props,omitempty"`
		Status       string        `json:"status"`
		Character    []character   `json:"characterizations,omitempty"`
		Deadline     string        `json:"deadline,omitzero"`
		Remediations []remediation `json:"remediations,omitempty"`
		Log          riskLog       `json:"risk-log,omitzero"`
		Observations []observedRef `json:"related-observations"`
	}
	character struct {
		Origin origin  `json:"origin"`
		Facets []facet `json:"facets"`
	}
	facet struct {
		Name   string `json:"name"`
		System string `json:"system"`
		Value  string `json:"value"`
	}
	remediation struct {
		UUID        string `json:"uuid"`
		Lifecycle   string `json:"lifecycle"`
		Title       string `json:"title"`
		Description string `json:"description"`
	}
	riskLog struct {
		Entries []riskEntry `json:"entries,omitempty"`
	}
	riskEntry struct {
		UUID        string `json:"uuid"`
		Title       string `json:"title"`
		Description string `json:"description"`
		Start       string `json:"start"`
		Props       []prop `json:"props"`
		Status      string `json:"status-change"`
	}

	backMatter struct {
		Resources []resource `json:"resources"`
	}
	resource struct {
		UUID        string `json:"uuid"`
		Title       string `json:"title"`
		Description string `json:"description,omitzero"`
		Props       []prop `json:"props,omitempty"`
		Citation    *cited `json:"citation,omitzero"`
		Links       []ref  `json:"rlinks,omitempty"`
	}
	cited struct {
		Text  string `json:"text"`
		Links []link `json:"links"`
	}
	ref struct {
		Href string `json:"href"`
	}
)
