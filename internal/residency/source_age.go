package residency

import "time"

// SourceAge is the days of an edition of a document, as its citations have them.
type SourceAge struct {
	Dated   *string `json:"dated"`
	Read    *string `json:"read"`
	Copy    *string `json:"copy"`
	Checked *string `json:"checked"`
}

// Age is the days of the document that is cited.
func (c *Citation) Age() SourceAge { return SourceAge{c.Dated, c.Read, c.Copy, c.Checked} }

// LastSeen is the last day on which the document is known to have said so; empty
// where none is known, which is older than any day.
func (a SourceAge) LastSeen() string {
	youngest := ""
	for _, day := range []*string{a.Checked, a.Copy, a.Dated} {
		if day != nil {
			youngest = max(youngest, *day)
		}
	}
	return youngest
}

func (a SourceAge) olderThan(b SourceAge) bool {
	if a.LastSeen() != b.LastSeen() {
		return a.LastSeen() < b.LastSeen()
	}
	return *a.Read < *b.Read
}

// oldestSource is the oldest of the documents that the deciding facts rest on, each
// fact being as young as the youngest document that says so.
func (r *Report) oldestSource() *SourceAge {
	var oldest *SourceAge
	for _, tenant := range r.Tenants {
		for _, finding := range tenant.Findings {
			for i := range finding.Facts {
				if age := finding.Facts[i].age(); age != nil && (oldest == nil || age.olderThan(*oldest)) {
					oldest = age
				}
			}
		}
	}
	return oldest
}

// age returns the age of the youngest document that states the fact; nil where the
// fact decides nothing, or rests on what the tenant's owner says.
func (f *Fact) age() *SourceAge {
	var youngest *SourceAge
	for i := range f.Citations {
		age := f.Citations[i].Age()
		if f.Decides && age.Read != nil && (youngest == nil || youngest.olderThan(age)) {
			youngest = &age
		}
	}
	return youngest
}

// DaysBetween counts the days from one date to another; 0 where one is none.
func DaysBetween(from, to string) int {
	first, err := time.Parse(time.DateOnly, from)
	if err != nil {
		return 0
	}
	last, err := time.Parse(time.DateOnly, to)
	if err != nil {
		return 0
	}
	return int(last.Sub(first).Hours() / 24)
}
