package saved

import (
	"bytes"

	"github.com/go-json-experiment/json"

	"github.com/residency-check/residency-check/internal/residency"
)

// former holds the members of a report of version 1 that have another name today.
type former struct {
	VerifiedSince string `json:"verified_since"`
	Tenants       []struct {
		Findings []struct {
			Facts []struct {
				Citations []struct {
					Verified *string `json:"verified"`
				} `json:"citations"`
			} `json:"facts"`
		} `json:"findings"`
	} `json:"tenants"`
}

// restoreFormer reads members under their former names: `verified` was the day on
// which a source was read.
func restoreFormer(r *residency.Report, data []byte) error {
	if !bytes.Contains(data, []byte(`"verified`)) {
		return nil
	}
	var old former
	if err := json.Unmarshal(data, &old); err != nil {
		return err
	}
	if r.ReadSince == "" {
		r.ReadSince = old.VerifiedSince
	}
	for i, t := range old.Tenants {
		for j, f := range t.Findings {
			for k, fact := range f.Facts {
				for l, c := range fact.Citations {
					if to := &r.Tenants[i].Findings[j].Facts[k].Citations[l]; to.Read == nil {
						to.Read = c.Verified
					}
				}
			}
		}
	}
	return nil
}
