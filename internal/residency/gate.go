package residency

// Gate is what a finding or a note is to the exit status of a run, where --fail-on says
// something else than by default.
type Gate string

// What --fail-on may say of a finding. Of most it says nothing.
const (
	GateFails     Gate = "fails"
	GateTolerates Gate = "tolerates"
)

// Standing is how something stands to the gate. Every format goes by it, so that a
// second gate that reads one fails where the first does.
type Standing int

// The standings. Only what is failing makes the exit status 1.
const (
	Passing Standing = iota
	Failing
	Tolerated // violated or unknown, and let pass by --fail-on
	Accepted  // by a waiver
	InBaseline
)

// Standing is how the finding stands to the gate.
func (f *Finding) Standing() Standing {
	switch {
	case f.Waiver != nil:
		return Accepted
	case f.IsKnown():
		return InBaseline
	case f.Gate == GateFails:
		return Failing
	case f.Gate == GateTolerates:
		return Tolerated
	case f.Verdict == Met || f.Verdict == NotApplicable:
		return Passing
	}
	return Failing
}

// Standing is how the note stands to the gate: input that is incomplete counts as
// unknown, and drift fails where that is asked.
func (n *Note) Standing() Standing {
	switch {
	case n.Gate == GateFails:
		return Failing
	case n.Code != IncompleteInput:
		return Passing
	case n.Gate == GateTolerates:
		return Tolerated
	}
	return Failing
}
