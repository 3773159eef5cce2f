package wording

import "github.com/residency-check/residency-check/internal/residency"

// WeakenedGate is the code of what tells of a setting that weakens the gate.
const WeakenedGate = "weakened_gate"

// WeakerGate begins what a report says of such a setting.
const WeakerGate = "weaker gate: "

// Weaker says of each setting that weakens the gate what it is and where it stands.
func Weaker(r *residency.Report) []string {
	var lines []string
	for _, s := range r.Settings {
		lines = append(lines, WeakerGate+s.String())
	}
	return lines
}
