// Package residency holds the words of the domain as Go types: tenants,
// findings, reports and the vocabulary that a tenant document is written in.
// It answers "what is a finding?" and must not know how one is read,
// evaluated or rendered; it imports the standard library only.
package residency

// Verdict is the answer to one requirement on one used feature and activity.
type Verdict string

// The verdicts, worst first.
const (
	Violated      Verdict = "violated"
	Unknown       Verdict = "unknown"
	Met           Verdict = "met"
	NotApplicable Verdict = "not_applicable"
)

// Verdicts lists every verdict, worst first.
func Verdicts() []Verdict { return []Verdict{Violated, Unknown, Met, NotApplicable} }

// Worse is the worse of two verdicts; none is better than any.
func Worse(a, b Verdict) Verdict {
	for _, verdict := range Verdicts() {
		if a == verdict || b == verdict {
			return verdict
		}
	}
	return ""
}

// Activity is what happens to customer data.
type Activity string

// The activities, in the order in which findings list them.
const (
	Storage       Activity = "storage"
	Processing    Activity = "processing"
	Transit       Activity = "transit"
	SupportAccess Activity = "support_access"
	// Placement is where what is used is put, whatever vendors document of it.
	Placement Activity = "placement"
)

// Activities lists every activity in the order in which findings list them.
func Activities() []Activity {
	return []Activity{Storage, Processing, Transit, SupportAccess, Placement}
}

// Severity is how much a requirement matters to the tenant's owner.
type Severity string

// The severities, least first. A requirement that names none is High.
const (
	Low      Severity = "low"
	Medium   Severity = "medium"
	High     Severity = "high"
	Critical Severity = "critical"
)

// Severities lists every severity, least first.
func Severities() []Severity { return []Severity{Low, Medium, High, Critical} }

// Cause says why a finding is unknown.
type Cause string

// The causes, in the order in which they are given when several hold.
const (
	Undeclared   Cause = "undeclared"    // the document leaves open what would settle it
	NotEvaluated Cause = "not_evaluated" // an integration that nobody evaluated
	General      Cause = "general"       // only a vendor-wide statement speaks
	Withdrawn    Cause = "withdrawn"     // only withdrawn or moved facts speak
	Stale        Cause = "stale"         // the deciding source is too old
	Undocumented Cause = "undocumented"  // no source that was read names a place
)

// Causes lists every cause in the order in which reports group them.
func Causes() []Cause {
	return []Cause{Undeclared, NotEvaluated, General, Withdrawn, Stale, Undocumented}
}

// Cloud is the vendor cloud that a tenant lives in.
type Cloud string

// The clouds. A tenant that names none is in Public.
const (
	Public       Cloud = "public"
	USGovernment Cloud = "us-government"
	China        Cloud = "china"
)

// Clouds lists every cloud.
func Clouds() []Cloud { return []Cloud{Public, USGovernment, China} }
