package sarif

// The part of SARIF 2.1.0 that is written, by the standard's own names. Of
// the model libraries, go-sarif links a schema validator and, with it,
// text/template, which keeps every method of every type in the program: four
// megabytes, and initialisation in every run. garif, left alone since 2023,
// cannot write an empty list of results, which code scanning requires. So
// go-sarif reads in a test what is written here.
type (
	logFile struct {
		Schema  string    `json:"$schema"`
		Version string    `json:"version"`
		Runs    []toolRun `json:"runs"`
	}
	toolRun struct {
		Tool        tool              `json:"tool"`
		Invocations []invocation      `json:"invocations"`
		ColumnKind  string            `json:"columnKind"`
		Results     []result          `json:"results"`
		Properties  map[string]string `json:"properties"`
	}
	tool struct {
		Driver driver `json:"driver"`
	}
	driver struct {
		Name           string `json:"name"`
		InformationURI string `json:"informationUri"`
		Rules          []rule `json:"rules"`
	}
	rule struct {
		ID                   string         `json:"id"`
		ShortDescription     message        `json:"shortDescription"`
		FullDescription      message        `json:"fullDescription"`
		Help                 message        `json:"help"`
		HelpURI              string         `json:"helpUri,omitzero"`
		DefaultConfiguration configuration  `json:"defaultConfiguration"`
		Properties           ruleProperties `json:"properties"`
	}
	configuration struct {
		Level string `json:"level"`
	}
	ruleProperties struct {
		SecuritySeverity string   `json:"security-severity"`
		Tags             []string `json:"tags"`
	}
	message struct {
		Text string `json:"text"`
	}
	result struct {
		RuleID              string            `json:"ruleId"`
		Kind                string            `json:"kind"`
		Level               string            `json:"level"`
		Message             message           `json:"message"`
		Locations           []location        `json:"locations"`
		RelatedLocations    []location        `json:"relatedLocations,omitempty"`
		PartialFingerprints map[string]string `json:"partialFingerprints"`
		Suppressions        []suppression     `json:"suppressions,omitempty"`
		BaselineState       string            `json:"baselineState,omitzero"`
		Properties          map[string]string `json:"properties"`
	}
	location struct {
		ID               int      `json:"id,omitzero"`
		PhysicalLocation physical `json:"physicalLocation"`
		Message          *message `json:"message,omitzero"`
	}
	physical struct {
		ArtifactLocation artifact    `json:"artifactLocation"`
		Region           *textRegion `json:"region,omitzero"`
	}
	artifact struct {
		URI string `json:"uri"`
	}
	textRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn,omitzero"`
	}
	suppression struct {
		Kind          string            `json:"kind"`
		Status        string            `json:"status"`
		Justification string            `json:"justification"`
		Properties    map[string]string `json:"properties,omitempty"`
	}
	invocation struct {
		ExecutionSuccessful bool           `json:"executionSuccessful"`
		Execution           []notification `json:"toolExecutionNotifications,omitempty"`
		Configuration       []notification `json:"toolConfigurationNotifications,omitempty"`
	}
	notification struct {
		Level      string            `json:"level"`
		Message    message           `json:"message"`
		Locations  []location        `json:"locations,omitempty"`
		Properties map[string]string `json:"properties,omitempty"`
	}
)
