package residency

import "fmt"

// ReportVersion is the version of the JSON report. It changes only when a
// field is renamed, removed or given another meaning.
const ReportVersion = 2

// Report is all findings of a run and their summary, ready to render. Its
// JSON encoding is the contract with machine readers.
type Report struct {
	ReportVersion int    `json:"report_version"`
	AsOf          string `json:"as_of"` // the date, YYYY-MM-DD, for facts and waivers
	// ReadSince is the first day on which a source is young enough to settle anything;
	// empty where a run asks for no age.
	ReadSince string   `json:"read_since,omitempty"`
	Policy    Policy   `json:"policy"`
	Verdict   *Verdict `json:"verdict"` // worst of all tenants; null when there are errors
	Summary   Summary  `json:"summary"`
	Errors    []Error  `json:"errors"`
	// Settings are what a configuration file set that weakens the gate.
	Settings []GateSetting `json:"settings"`
	// Baseline is the report that known findings are in; null where none was given.
	Baseline *Baseline `json:"baseline,omitempty"`
	// OldestSource is the oldest document that something rests on; null where nothing
	// does. One of unknown age is older than all others.
	OldestSource *SourceAge `json:"oldest_source"`
	Tenants      []Tenant   `json:"tenants"`
	Notes        []Note     `json:"notes,omitempty"` // of the run, those of tenants aside
}

// Policy names the policies that decided.
type Policy struct {
	Revision string `json:"revision"` // "sha256:…" over the policy files
	Features int    `json:"features"` // how many features the policies document
	Facts    int    `json:"facts"`    // how many facts they state
	// Bundles are a company's own policies, which are counted in Features and Facts
	// but are no part of Revision.
	Bundles []PolicyBundle `json:"bundles"`
}

// Label names the policies in one line, a company's own included.
func (p Policy) Label() string {
	label := p.Revision
	for _, b := range p.Bundles {
		label += " + " + b.Name + " " + b.Revision
		if n := len(b.Overridden); n > 0 {
			label += fmt.Sprintf(" (shipped facts overridden: %d)", n)
		}
	}
	return label
}

// PolicyBundle is a company's own policies, as --policy named them.
type PolicyBundle struct {
	Name       string           `json:"name"`       // of the folder or file
	Revision   string           `json:"revision"`   // "sha256:…" over its files
	Verified   bool             `json:"verified"`   // its signature was checked
	Features   []string         `json:"features"`   // that it documents
	Facts      int              `json:"facts"`      // how many facts it states
	Extended   []string         `json:"extended"`   // those of its facts that speak of shipped features
	Overridden []OverriddenFact `json:"overridden"` // shipped facts that its own take the place of
	Rules      []string         `json:"rules"`      // names of the packages whose findings join the report
}

// OverriddenFact is a shipped fact that a company's own takes the place of.
type OverriddenFact struct {
	Fact   string `json:"fact"`
	By     string `json:"by"`
	Reason string `json:"reason"`
}

// Summary counts findings. A waived finding counts under Waived only.
type Summary struct {
	Met           int `json:"met"`
	Violated      int `json:"violated"`
	Unknown       int `json:"unknown"`
	NotApplicable int `json:"not_applicable"`
	Waived        int `json:"waived"`
	// Known is how many of Violated and Unknown a baseline has.
	Known int `json:"known,omitzero"`
}

// Add adds the counts of other to s.
func (s *Summary) Add(other Summary) {
	s.Met += other.Met
	s.Violated += other.Violated
	s.Unknown += other.Unknown
	s.NotApplicable += other.NotApplicable
	s.Waived += other.Waived
	s.Known += other.Known
}

// Count counts one finding more.
func (s *Summary) Count(f *Finding) {
	if f.IsKnown() {
		s.Known++
	}
	switch {
	case f.Waiver != nil:
		s.Waived++
	case f.Verdict == Violated:
		s.Violated++
	case f.Verdict == Met:
		s.Met++
	case f.Verdict == NotApplicable:
		s.NotApplicable++
	default:
		s.Unknown++
	}
}

// Error is one mistake in an input, at the place where it was made.
type Error struct {
	File    string `json:"file"`
	Line    int    `json:"line"`   // from 1; 0 where no line applies
	Column  int    `json:"column"` // from 1, in characters; 0 where no column applies
	Path    string `json:"path"`   // such as requirements[2].storage[0]; empty for the whole document
	Message string `json:"message"`
}

// Tenant is the part of a report that speaks of one tenant document.
type Tenant struct {
	File     string    `json:"file"`
	Document int       `json:"document"` // position in the file, from 0
	Name     string    `json:"name"`
	ID       string    `json:"id,omitempty"` // where the document gives one
	Country  string    `json:"country"`
	Verdict  Verdict   `json:"verdict"`
	Summary  Summary   `json:"summary"`
	Uses     []Use     `json:"uses"`            // that findings are about, by their ids
	Found    *Found    `json:"found,omitempty"` // what is deployed; null where nobody asked
	Findings []Finding `json:"findings"`
	// NextSteps are what to do, those first that settle the most findings.
	NextSteps []NextStep `json:"next_steps"`
	Notes     []Note     `json:"notes"`
}

// Finding is one requirement on one used feature and activity, with its
// verdict and what it rests on.
type Finding struct {
	ID          string         `json:"id"` // requirement/feature[#use]/activity
	Verdict     Verdict        `json:"verdict"`
	Severity    Severity       `json:"severity"`
	Disputed    bool           `json:"disputed"` // two deciding facts contradict each other
	Requirement RequirementRef `json:"requirement"`
	Feature     FeatureRef     `json:"feature"`
	Activity    Activity       `json:"activity"`
	Allowed     []string       `json:"allowed"`    // places; null where the requirement forbids instead
	Forbidden   []string       `json:"forbidden"`  // places; null where the requirement allows instead
	Documented  []string       `json:"documented"` // places that the deciding facts name, sorted
	Outside     []string       `json:"outside"`    // those of Documented that are outside
	// OutsideCountries are the countries of Outside that are not allowed; those of an
	// area of which only an outer bound is known are left out.
	OutsideCountries []string `json:"outside_countries"`
	// Beyond are those of Documented that may reach out of what is allowed.
	Beyond []string `json:"beyond"`
	// Difference is the one geography that, if it were allowed, would make the finding
	// met.
	Difference  []string       `json:"difference"`
	SilentData  []string       `json:"silent_data"`  // required categories on which no document speaks
	PartialData []string       `json:"partial_data"` // parts of the data, where a finding passes by them alone
	Cause       *Cause         `json:"cause"`        // set for an unknown finding only
	Needs       []string       `json:"needs"`        // paths to declare, such as tenant.created
	PassesIf    []Alternative  `json:"passes_if"`
	IfAccepted  *Verdict       `json:"if_accepted"` // what accepting general statements would give; only where the cause is general
	KnownFrom   *string        `json:"known_from"`  // the day from which an undated source that was read later says more; null where none does
	Next        *Next          `json:"next"`        // null where nothing is left to do
	Facts       []Fact         `json:"facts"`
	Waiver      *AppliedWaiver `json:"waiver"`
	Baseline    BaselineState  `json:"baseline,omitempty"` // only where a baseline is given, of a violated or unknown finding
	At          *Position      `json:"at,omitempty"`       // the requirement, in the tenant document
	// Use is the one of its tenant that the finding is about, with its resources.
	Use *Use `json:"-"`
	// Gate is what the --fail-on of this run says of the finding; empty by default.
	Gate Gate `json:"-"`
	// FactsJSON keeps the encoding of Facts where other findings have the same ones;
	// nil where none has.
	FactsJSON *Encoding `json:"-"`
}

// Next is the next step for a finding, with what it takes.
type Next struct {
	Do         Step        `json:"do"`
	Paths      []string    `json:"paths,omitempty"`      // to declare
	Changes    Alternative `json:"changes,omitempty"`    // to make or to declare
	Accept     []string    `json:"accept,omitempty"`     // what the requirement is to accept
	Cause      *Cause      `json:"cause,omitempty"`      // what the vendor is to be asked for
	Difference []string    `json:"difference,omitempty"` // the geography that makes the difference
	Question   string      `json:"question,omitempty"`   // to the vendor, as it can be sent
}

// NextStep is a step that settles findings of a tenant.
type NextStep struct {
	Do         Step        `json:"do"`
	Paths      []string    `json:"paths,omitempty"`
	Changes    Alternative `json:"changes,omitempty"`
	Accept     []string    `json:"accept,omitempty"`
	Cause      *Cause      `json:"cause,omitempty"`
	Difference []string    `json:"difference,omitempty"`
	Question   string      `json:"question,omitempty"`
	Settles    []string    `json:"settles"` // ids of findings
}

// Next is the step without what it settles.
func (s *NextStep) Next() *Next {
	return &Next{s.Do, s.Paths, s.Changes, s.Accept, s.Cause, s.Difference, s.Question}
}

// Step is what can be done about a finding.
type Step string

// The steps.
const (
	StepDeclare   Step = "declare"
	StepChange    Step = "change"
	StepAccept    Step = "accept"
	StepEvaluate  Step = "evaluate"
	StepAskVendor Step = "ask_vendor"
	StepWaive     Step = "waive"
)

// RequirementRef names the requirement of a finding.
type RequirementRef struct {
	ID       string   `json:"id"`
	Title    *string  `json:"title"`
	Controls []string `json:"controls"` // ids of outside controls, such as ISO27001:A.5.34
}

// FeatureRef names the used feature of a finding.
type FeatureRef struct {
	ID      string    `json:"id"`
	Name    string    `json:"name"`
	Product string    `json:"product"`
	Use     *string   `json:"use"`          // the name of this use, where it has one
	At      *Position `json:"at,omitempty"` // the feature's entry, in the tenant document
}

// Alternative is a list of changes to the tenant document with which a
// finding would be met.
type Alternative []Change

// ChangeKind says what a change to the document is to the world.
type ChangeKind string

// The kinds of change.
const (
	Declare     ChangeKind = "declare" // tells what is so already
	ChangeWorld ChangeKind = "change"  // is made in the vendor's product, too
)

// Change sets one value of the tenant document. Its kind says whether the world has
// to be changed with it, or whether it tells what is so already.
type Change struct {
	Kind    ChangeKind `json:"kind,omitzero"`
	Pointer string     `json:"pointer"` // JSON Pointer
	Value   any        `json:"value"`
}

// Fact is one documented claim as it applies to a finding.
type Fact struct {
	ID        string     `json:"id"` // feature/fact
	Claim     string     `json:"claim"`
	Data      []string   `json:"data"`      // data categories
	Places    []string   `json:"places"`    // tokens resolved where the tenant settles them
	Certainty string     `json:"certainty"` // stated, may, inferred
	Status    string     `json:"status"`    // current, withdrawn, moved, fallback, upcoming
	Decides   bool       `json:"decides"`   // false for what is only shown beside the finding
	Boundary  bool       `json:"boundary"`  // data does not leave Places, and need not be in all of them
	General   bool       `json:"general"`   // a vendor-wide statement that does not name the feature
	Effective *Effective `json:"effective"` // when the practice begins or ends by the source's own words; null where it names no day
	Citations []Citation `json:"citations"`
}

// Effective is the span in which a practice is in effect.
type Effective struct {
	From  string `json:"from,omitempty"`
	Until string `json:"until,omitempty"`
}

// Citation is the source of a fact.
type Citation struct {
	Title       string  `json:"title"`
	URL         *string `json:"url"`
	Dated       *string `json:"dated"`   // the publisher's own date; null where none was recorded
	Read        *string `json:"read"`    // the day on which a person first read this edition; null where it is no document
	Copy        *string `json:"copy"`    // the day of the copy that was read; null where it is not known
	Checked     *string `json:"checked"` // the day on which it was last found at its address; null for never
	Section     *string `json:"section"`
	Confirmed   bool    `json:"confirmed"`    // a fingerprint of the passage is recorded
	URLInferred bool    `json:"url_inferred"` // the address was not seen with the text
	// Passage is the fingerprint of the words that the fact rests on: the number of words
	// and the beginning of their SHA-256. Explanations have it, reports do not.
	Passage *string `json:"passage,omitempty"`
	// Limits are the fingerprints of the sentences that bound what the fact says, or except
	// from it. They stand where passages do.
	Limits []string `json:"limits,omitempty"`
}

// AppliedWaiver is the acceptance of a finding.
type AppliedWaiver struct {
	Reason     string `json:"reason"`
	ApprovedBy string `json:"approved_by"`
	Expires    string `json:"expires"` // valid to the end of this day, UTC
}

// Position is a place in a tenant document or a waivers file.
type Position struct {
	File    string `json:"file,omitempty"` // only where it is not the tenant's own file
	Line    int    `json:"line"`           // from 1
	Column  int    `json:"column"`         // from 1, in characters
	Pointer string `json:"pointer"`        // JSON Pointer
}

// Note codes.
const (
	UncoveredFeature  = "uncovered_feature"
	UnusedRequirement = "unused_requirement"
	UnusedWaiver      = "unused_waiver"
	ExpiredWaiver     = "expired_waiver"
	ExpiringWaiver    = "expiring_waiver"
	LapsedWaiver      = "lapsed_waiver"
	FixedInBaseline   = "fixed_in_baseline"
	StrayWaiver       = "stray_waiver" // of the run rather than of a tenant
	IncompleteInput   = "incomplete_input"
	UnknownRegion     = "unknown_region"
	DeclaredOtherwise = "declared_otherwise"
	UndeclaredUse     = "undeclared_use"
	DeclaredNotFound  = "declared_not_found"

	DocumentedIntegration = "documented_integration"
)

// Note is something in a report that is no finding but that its reader should
// know. Which of the optional fields are set depends on Code.
type Note struct {
	Code        string      `json:"code"`
	Requirement string      `json:"requirement,omitempty"`
	Feature     string      `json:"feature,omitempty"`
	Use         string      `json:"use,omitempty"`
	Activity    Activity    `json:"activity,omitempty"`
	Cause       Cause       `json:"cause,omitempty"`
	Expires     string      `json:"expires,omitempty"`
	Tenant      string      `json:"tenant,omitempty"` // that is not in the run
	Waivers     int         `json:"waivers,omitzero"` // that name it
	Waiver      *WaiverSlot `json:"waiver,omitempty"`
	Input       string      `json:"input,omitempty"`      // file that may not say everything
	Reason      string      `json:"reason,omitempty"`     // why
	Region      string      `json:"region,omitempty"`     // that the policies do not know
	Resource    string      `json:"resource,omitempty"`   // the first that shows the use
	Documented  []string    `json:"documented,omitempty"` // features that document an integration
	Message     string      `json:"message,omitempty"`
	At          *Position   `json:"at,omitempty"`
	Gate        Gate        `json:"-"` // what the --fail-on of this run says of it; empty by default
}

// WaiverSlot says which waiver a note speaks of.
type WaiverSlot struct {
	From  string `json:"from"`  // "document", or "file" for one from --waivers
	Index int    `json:"index"` // position in its list, from 0
}

// Error is the error as people read it: file:line:column: path: message.
func (e Error) Error() string {
	text := e.File
	if e.Line > 0 {
		text += fmt.Sprintf(":%d:%d", e.Line, e.Column)
	}
	if e.Path != "" {
		text += ": " + e.Path
	}
	return text + ": " + e.Message
}

// Conclude sums up the tenants: the counts, and the worst of their verdicts,
// which a report with errors has none of.
func (r *Report) Conclude() {
	r.OldestSource = r.oldestSource()
	worst := Met
	for _, tenant := range r.Tenants {
		r.Summary.Add(tenant.Summary)
		if tenant.Verdict == Violated || tenant.Verdict == Unknown && worst == Met {
			worst = tenant.Verdict
		}
	}
	r.Verdict = nil
	if len(r.Errors) == 0 {
		r.Verdict = &worst
	}
}
