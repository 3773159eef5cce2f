package report

// The part of OSCAL's assessment results that is written, by the standard's own
// names: a small part of one of its models, of which the libraries hold all in
// every version. A test holds it against the published schema.
type (
	oscalDocument struct {
		Results oscalResults `json:"assessment-results"`
	}
	oscalResults struct {
		UUID       string          `json:"uuid"`
		Metadata   oscalMetadata   `json:"metadata"`
		Plan       oscalPlan       `json:"import-ap"`
		Local      oscalObjectives `json:"local-definitions,omitzero"`
		Results    []oscalResult   `json:"results"`
		BackMatter oscalBackMatter `json:"back-matter"`
	}
	oscalMetadata struct {
		Title        string      `json:"title"`
		LastModified string      `json:"last-modified"`
		Version      string      `json:"version"`
		OSCALVersion string      `json:"oscal-version"`
		Props        []oscalProp `json:"props,omitempty"`
		Remarks      string      `json:"remarks,omitzero"`
	}
	oscalPlan struct {
		Href    string `json:"href"`
		Remarks string `json:"remarks"`
	}
	oscalProp struct {
		Name  string `json:"name"`
		NS    string `json:"ns,omitzero"` // empty for a name that OSCAL defines
		Value string `json:"value"`
	}
	oscalLink struct {
		Href string `json:"href"`
		Rel  string `json:"rel,omitzero"`
		Text string `json:"text,omitzero"`
	}

	// Objectives are what the requirements demand.
	oscalObjectives struct {
		Objectives []oscalObjective `json:"objectives-and-methods,omitempty"`
	}
	oscalObjective struct {
		Control     string      `json:"control-id"`
		Description string      `json:"description,omitzero"`
		Props       []oscalProp `json:"props,omitempty"`
		Parts       []oscalPart `json:"parts"`
	}
	oscalPart struct {
		ID    string      `json:"id"`
		Name  string      `json:"name"`
		Props []oscalProp `json:"props,omitempty"`
		Prose string      `json:"prose"`
	}

	oscalResult struct {
		UUID         string             `json:"uuid"`
		Title        string             `json:"title"`
		Description  string             `json:"description"`
		Start        string             `json:"start"`
		End          string             `json:"end"`
		Props        []oscalProp        `json:"props,omitempty"`
		Local        oscalDefinitions   `json:"local-definitions"`
		Controls     oscalControls      `json:"reviewed-controls"`
		Observations []oscalObservation `json:"observations,omitempty"`
		Risks        []oscalRisk        `json:"risks,omitempty"`
		Findings     []oscalFinding     `json:"findings,omitempty"`
	}
	oscalDefinitions struct {
		Components []oscalComponent `json:"components,omitempty"`
		Assets     oscalAssets      `json:"assessment-assets"`
	}
	oscalComponent struct {
		UUID        string      `json:"uuid"`
		Type        string      `json:"type"`
		Title       string      `json:"title"`
		Description string      `json:"description"`
		Props       []oscalProp `json:"props,omitempty"`
		Links       []oscalLink `json:"links,omitempty"`
		Status      oscalState  `json:"status"`
	}
	oscalState struct {
		State   string `json:"state"`
		Reason  string `json:"reason,omitzero"`
		Remarks string `json:"remarks,omitzero"`
	}
	oscalAssets struct {
		Components []oscalComponent `json:"components"`
		Platforms  []oscalPlatform  `json:"assessment-platforms"`
	}
	oscalPlatform struct {
		UUID  string      `json:"uuid"`
		Title string      `json:"title"`
		Uses  []oscalUses `json:"uses-components"`
	}
	oscalUses struct {
		Component string `json:"component-uuid"`
	}
	oscalControls struct {
		Controls   []oscalControlSelection   `json:"control-selections"`
		Objectives []oscalObjectiveSelection `json:"control-objective-selections,omitempty"`
	}
	oscalControlSelection struct {
		Description string           `json:"description,omitzero"`
		All         *struct{}        `json:"include-all,omitzero"`
		Include     []oscalControlID `json:"include-controls,omitempty"`
	}
	oscalControlID struct {
		ID string `json:"control-id"`
	}
	oscalObjectiveSelection struct {
		Include []oscalObjectiveID `json:"include-objectives"`
	}
	oscalObjectiveID struct {
		ID string `json:"objective-id"`
	}

	oscalObservation struct {
		UUID        string          `json:"uuid"`
		Title       string          `json:"title"`
		Description string          `json:"description"`
		Props       []oscalProp     `json:"props,omitempty"`
		Methods     []string        `json:"methods"`
		Types       []string        `json:"types,omitempty"`
		Origins     []oscalOrigin   `json:"origins"`
		Subjects    []oscalSubject  `json:"subjects,omitempty"`
		Evidence    []oscalEvidence `json:"relevant-evidence,omitempty"`
		Collected   string          `json:"collected"`
	}
	oscalOrigin struct {
		Actors []oscalActor `json:"actors"`
	}
	oscalActor struct {
		Type string `json:"type"`
		UUID string `json:"actor-uuid"`
	}
	oscalSubject struct {
		UUID  string `json:"subject-uuid"`
		Type  string `json:"type"`
		Title string `json:"title"`
	}
	oscalEvidence struct {
		Href        string      `json:"href,omitzero"`
		Description string      `json:"description"`
		Props       []oscalProp `json:"props,omitempty"`
		Links       []oscalLink `json:"links,omitempty"`
	}

	oscalFinding struct {
		UUID         string             `json:"uuid"`
		Title        string             `json:"title"`
		Description  string             `json:"description"`
		Props        []oscalProp        `json:"props,omitempty"`
		Origins      []oscalOrigin      `json:"origins"`
		Target       oscalTarget        `json:"target"`
		Observations []oscalObservedRef `json:"related-observations"`
		Risks        []oscalRiskRef     `json:"related-risks,omitempty"`
	}
	oscalTarget struct {
		Type           string     `json:"type"`
		ID             string     `json:"target-id"`
		Title          string     `json:"title,omitzero"`
		Status         oscalState `json:"status"`
		Implementation oscalState `json:"implementation-status,omitzero"`
	}
	oscalObservedRef struct {
		UUID string `json:"observation-uuid"`
	}
	oscalRiskRef struct {
		UUID string `json:"risk-uuid"`
	}

	oscalRisk struct {
		UUID         string             `json:"uuid"`
		Title        string             `json:"title"`
		Description  string             `json:"description"`
		Statement    string             `json:"statement"`
		Props        []oscalProp        `json:"props,omitempty"`
		Status       string             `json:"status"`
		Origins      []oscalOrigin      `json:"origins"`
		Character    []oscalCharacter   `json:"characterizations,omitempty"`
		Deadline     string             `json:"deadline,omitzero"`
		Remediations []oscalRemediation `json:"remediations,omitempty"`
		Log          oscalRiskLog       `json:"risk-log,omitzero"`
		Observations []oscalObservedRef `json:"related-observations"`
	}
	oscalCharacter struct {
		Origin oscalOrigin  `json:"origin"`
		Facets []oscalFacet `json:"facets"`
	}
	oscalFacet struct {
		Name   string `json:"name"`
		System string `json:"system"`
		Value  string `json:"value"`
	}
	oscalRemediation struct {
		UUID        string `json:"uuid"`
		Lifecycle   string `json:"lifecycle"`
		Title       string `json:"title"`
		Description string `json:"description"`
	}
	oscalRiskLog struct {
		Entries []oscalRiskEntry `json:"entries,omitempty"`
	}
	oscalRiskEntry struct {
		UUID        string      `json:"uuid"`
		Title       string      `json:"title"`
		Description string      `json:"description"`
		Start       string      `json:"start"`
		Props       []oscalProp `json:"props"`
		Status      string      `json:"status-change"`
	}

	oscalBackMatter struct {
		Resources []oscalResource `json:"resources"`
	}
	oscalResource struct {
		UUID        string      `json:"uuid"`
		Title       string      `json:"title"`
		Description string      `json:"description,omitzero"`
		Props       []oscalProp `json:"props,omitempty"`
		Links       []oscalRef  `json:"rlinks,omitempty"`
	}
	oscalRef struct {
		Href string `json:"href"`
	}
)
