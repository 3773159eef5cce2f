package dataset

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/residency-check/residency-check/internal/residency"
)

// Is says whether data is a dataset that somebody saved, of whichever version.
func Is(data []byte) bool {
	var head struct {
		FactsVersion int `json:"facts_version"`
	}
	return json.Unmarshal(bytes.TrimPrefix(data, []byte("\ufeff")), &head) == nil && head.FactsVersion > 0
}

// Parse reads a dataset that WriteJSON wrote. What it does not know, it ignores.
func Parse(data []byte) (*residency.Dataset, error) {
	d := new(residency.Dataset)
	if err := json.Unmarshal(bytes.TrimPrefix(data, []byte("\ufeff")), d); err != nil {
		return nil, fmt.Errorf("no dataset, which is what facts -o json writes: %w", err)
	}
	switch {
	case d.FactsVersion == 0:
		return nil, errors.New("no dataset, which is what facts -o json writes: facts_version is missing")
	case d.FactsVersion != residency.DatasetVersion:
		return nil, fmt.Errorf("a dataset of version %d: this program reads version %d", d.FactsVersion, residency.DatasetVersion)
	case len(d.Facts) < d.Of:
		return nil, fmt.Errorf("a dataset of %d of %d facts: what is left out would look as if it were gone, so save all of them", len(d.Facts), d.Of)
	}
	seen := map[string]bool{}
	for i := range d.Facts {
		id := d.Facts[i].ID
		if id == "" || seen[id] {
			return nil, fmt.Errorf("facts[%d].id: %q is empty or there twice", i, id)
		}
		seen[id] = true
	}
	return d, nil
}
