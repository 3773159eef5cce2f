package residency

// Explanation is what the policies know of one feature, for readers rather than
// for a verdict.
type Explanation struct {
	Feature    string                `json:"feature"` // id
	Use        *string               `json:"use"`     // the name of the use, where it has one
	Activities []ActivityExplanation `json:"activities"`
}

// ActivityExplanation is what is documented of one activity. For any tenant, in
// place of a certain one, only the facts are told.
type ActivityExplanation struct {
	Activity   Activity          `json:"activity"`
	Documented []string          `json:"documented,omitempty"` // places, sorted; an open token by its own name
	Disputed   bool              `json:"disputed,omitempty"`
	Needs      []string          `json:"needs,omitempty"` // what the answer turns on, and the tenant leaves open
	Facts      []FactExplanation `json:"facts"`
	// Cases are the answer in short, as far as the declarations that it turns on can
	// be listed. They are absent where it turns on the tenant's country and none is
	// given.
	Cases []Case `json:"cases,omitempty"`
}

// FactExplanation is one documented claim with all that it turns on, and how it
// stands to others.
type FactExplanation struct {
	Fact
	From       string      `json:"from"`       // the first day on which it speaks
	Until      *string     `json:"until"`      // the day from which it does not; null where it does
	Since      *string     `json:"since"`      // the day since which sources say so; null where undated ones alone do
	KnownFrom  *string     `json:"known_from"` // then, the day on which somebody read that
	Reach      Reach       `json:"reach"`      // which tenants it speaks of
	TurnsOn    []Condition `json:"turns_on"`   // what is left open of its conditions
	Overrides  []string    `json:"overrides"`
	Disputes   []string    `json:"disputes"`
	ReplacedBy []string    `json:"replaced_by,omitempty"` // ids of facts that apply and replace it
	DisputedBy []string    `json:"disputed_by,omitempty"` // ids of facts that apply and contradict it
	Earlier    []Edition   `json:"earlier"`               // what the sources said before, oldest first
}

// Reach is the tenants that a fact speaks of: those of some countries, or of all
// but some, in one cloud.
type Reach struct {
	Countries []string `json:"countries"`
	Except    []string `json:"except"`
	Cloud     Cloud    `json:"cloud"`
}

// Condition is what must hold for a fact to apply: one of Any, none of None, or a
// day from From to before Before.
type Condition struct {
	On     string `json:"on"` // a path, such as tenant.created or options.region
	Any    []any  `json:"any,omitempty"`
	None   []any  `json:"none,omitempty"`
	From   string `json:"from,omitempty"`
	Before string `json:"before,omitempty"`
}

// Edition is what sources said in a span of time.
type Edition struct {
	From      string     `json:"from"`
	Until     string     `json:"until"`
	Since     *string    `json:"since"`
	KnownFrom *string    `json:"known_from"`
	Effective *Effective `json:"effective"`
	Reach     Reach      `json:"reach"` // which tenants it spoke of
	Claim     string     `json:"claim"`
	Data      []string   `json:"data"`
	Places    []string   `json:"places"`
	Certainty string     `json:"certainty"`
	Citations []Citation `json:"citations"`
}

// Case is where data is documented to be, and when. Of several the first counts that
// holds; the last holds always.
type Case struct {
	Places   []string    `json:"places"`
	Boundary bool        `json:"boundary,omitempty"` // data does not leave them, and is somewhere in them
	If       []Condition `json:"if,omitempty"`       // one of these
}
