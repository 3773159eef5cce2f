package report

import "github.com/residency-check/residency-check/internal/residency"

// weakenedGate is the code of what tells of a setting that weakens the gate.
const weakenedGate = "weakened_gate"

// weaker says of each setting that weakens the gate what it is and where it stands.
func weaker(r *residency.Report) []string {
	var lines []string
	for _, s := range r.Settings {
		lines = append(lines, "weaker gate: "+s.String())
	}
	return lines
}

// settingIssues have a pipeline show the settings before anything else, since some show
// only the first of many.
func settingIssues(shown, raw *residency.Report) []issue {
	var all []issue
	for i, line := range weaker(shown) {
		all = append(all, issue{
			level: alert, rule: weakenedGate, id: weakenedGate, identity: key(weakenedGate, raw.Settings[i].Name, raw.Settings[i].Value),
			file: raw.Settings[i].File, line: raw.Settings[i].Line, title: "Weaker gate", message: line,
		})
	}
	return all
}
